// SPDX-License-Identifier: Apache-2.0

extension DateGrammar {
    /// Reads `2024年5月3日`, `令和6年5月`, `二〇二四年五月三日`, `5月3日`, `2024년 5월 3일` and `2024年`.
    func han(at index: Int) -> WrittenDate? {
        if let (era, count) = Han.eras.match(tokens, at: index) { return eraDate(era, at: index + count) }
        guard let (first, next) = hanNumber(at: index) else { return nil }
        if isSign(Han.year, at: next) {
            guard (1000...2200).contains(first) else { return nil }
            return afterYear(first, .gregorian, at: next + 1)
        }
        guard isSign(Han.month, at: next), (1...12).contains(first),
            let (day, afterDay) = hanNumber(at: next + 1), isSign(Han.day, at: afterDay)
        else { return nil }
        return checked(WrittenDate(month: first, day: day, end: afterDay + 1))
    }

    private func eraDate(_ era: Han.Era, at index: Int) -> WrittenDate? {
        let isFirst = isSign(Han.first, at: index)
        guard let (count, next) = isFirst ? (1, index + 1) : hanNumber(at: index), isSign(Han.year, at: next),
            count >= 1
        else { return nil }
        if era.system == .minguo { return count < 200 ? afterYear(count, .minguo, at: next + 1) : nil }
        let year = era.start + count - 1
        return year <= era.end ? afterYear(year, .japanese, at: next + 1) : nil
    }

    private func afterYear(_ year: Int, _ system: CalendarSystem, at index: Int) -> WrittenDate? {
        let yearOnly = isSign(Han.notYear, at: index) ? nil : WrittenDate(system: system, year: year, end: index)
        guard let (month, next) = hanNumber(at: index), isSign(Han.month, at: next) else { return yearOnly }
        guard (1...12).contains(month) else { return nil }
        let date = WrittenDate(system: system, year: year, month: month, end: next + 1)
        guard let (day, afterDay) = hanNumber(at: next + 1), isSign(Han.day, at: afterDay) else { return date }
        return checked(WrittenDate(system: system, year: year, month: month, day: day, end: afterDay + 1))
    }

    /// A number in digits or Han numerals, one after the other (`二〇二四`) or with tens (`二十四`).
    func hanNumber(at index: Int) -> (value: Int, end: Int)? {
        if let value = number(at: index, digits: 1...4) { return (value, index + 1) }
        var (next, value, count) = (index, 0, 0)
        while next < tokens.count, next < index + 4, case .word(let hash) = tokens[next].content,
            let digit = Han.numerals[hash]
        {
            if digit == 10 {
                guard count <= 1 else { return nil }
                value = max(value, 1) * 10
                if next + 1 < tokens.count, case .word(let unit) = tokens[next + 1].content,
                    let ones = Han.numerals[unit],
                    (1...9).contains(ones)
                {
                    return (value + ones, next + 2)
                }
                return (value, next + 1)
            }
            (value, count, next) = (value * 10 + digit, count + 1, next + 1)
        }
        return count > 0 ? (value, next) : nil
    }

    /// Whether one of some characters stands at an index.
    func isSign(_ signs: Set<UInt64>, at index: Int) -> Bool {
        guard index < tokens.count, case .word(let hash) = tokens[index].content else { return false }
        return signs.contains(hash)
    }
}

/// Signs of Chinese, Japanese and Korean dates.
enum Han {
    struct Era: Sendable {
        var system = CalendarSystem.japanese
        let start: Int
        let end: Int
    }

    static let year = signs("年 년")
    static let month = signs("月 월")
    static let day = signs("日 号 號 일")
    static let hour = signs("時 时 点 點 시")
    static let minute = signs("分 분")
    static let second = signs("秒 초")
    static let half = signs("半 반")
    static let first = signs("元")
    /// Signs after which a year is a length of time, a decade or a school year.
    static let notYear = signs("間 间 代 前 后 後 来 來 历 歷 級 级 生 物 齢 간 전 후 대 생")

    static let numerals: [UInt64: Int] = {
        var values: [UInt64: Int] = [:]
        for (value, forms) in ["〇零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"].enumerated() {
            for form in forms { values[CueFolding.hash(String(form))] = value }
        }
        return values
    }()

    static let eras: PhraseTable<Era> = {
        var table = PhraseTable<Era>()
        table.insert("令和", Era(start: 2019, end: 2100))
        table.insert("平成", Era(start: 1989, end: 2019))
        table.insert("昭和", Era(start: 1926, end: 1989))
        table.insert("大正", Era(start: 1912, end: 1926))
        table.insert("明治", Era(start: 1868, end: 1912))
        for name in ["民國", "民国"] { table.insert(name, Era(system: .minguo, start: 1912, end: 2111)) }
        return table
    }()

    private static func signs(_ text: String) -> Set<UInt64> {
        Set(text.split(separator: " ").map { CueFolding.hash(String($0)) })
    }
}
