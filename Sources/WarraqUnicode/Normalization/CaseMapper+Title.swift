// SPDX-License-Identifier: Apache-2.0

/// Titles: the first cased letter of each word a capital, the others small.
///
/// Words are the segments between the boundaries of UAX #29, so `o'neil` becomes `O'neil` and `jean-luc` `Jean-Luc`.
///
/// - SeeAlso: The Unicode Standard, section 3.13, rule R3 of toTitlecase.
extension CaseMapper {
    func runTitles(_ source: Span<UInt8>, _ rewriting: inout TextRewriting) {
        let small = CaseMapper(.lower, language: language)
        var words = WordBoundaryCursor()
        while let word = words.next(in: source) {
            var position = word.lowerBound
            while position < word.upperBound {
                let scalar = DecodedScalar(in: source, at: position)
                if NormalizationRecord(scalar.value).isCased { break }
                position += scalar.length
            }
            if position == word.upperBound { continue }
            position = mapFirst(source, position, word.upperBound, &rewriting)
            small.run(source, position..<word.upperBound, &rewriting)
        }
    }

    /// Writes the first letter of a word; returns where the small ones begin.
    private func mapFirst(
        _ source: Span<UInt8>, _ position: Int, _ wordEnd: Int, _ rewriting: inout TextRewriting
    ) -> Int {
        let scalar = DecodedScalar(in: source, at: position)
        let end = position + scalar.length
        let isLetterI = scalar.value | 0x20 == 0x69
        if language == .turkic, isLetterI {
            if scalar.value == 0x69 { rewriting.replace(source, position..<end) { $0.append(scalar: 0x130) } }
            return end
        }
        putTitle(scalar.value, source, position..<end, &rewriting)
        if language == .dutch, isLetterI, end < wordEnd, source[end] | 0x20 == 0x6A {
            putTitle(UInt32(source[end]), source, end..<end + 1, &rewriting)
            return end + 1
        }
        return language == .lithuanian ? dropDot(source, position..<end, wordEnd, &rewriting) : end
    }

    /// Drops the dot that a small letter has kept below an accent; returns where the marks before it, or it, end.
    private func dropDot(
        _ source: Span<UInt8>, _ letter: Range<Int>, _ wordEnd: Int, _ rewriting: inout TextRewriting
    ) -> Int {
        var position = letter.upperBound
        while position < wordEnd {
            let mark = DecodedScalar(in: source, at: position)
            if mark.value == 0x307, CaseContext.isAboveSoftDotted(source, position) {
                rewriting.replace(source, position..<position + mark.length) { _ in }
                return position + mark.length
            }
            let combiningClass = NormalizationRecord(mark.value).combiningClass
            if combiningClass == 0 || combiningClass == CaseContext.above { break }
            position += mark.length
        }
        return letter.upperBound
    }

    private func putTitle(
        _ scalar: UInt32, _ source: Span<UInt8>, _ range: Range<Int>, _ rewriting: inout TextRewriting
    ) {
        if let title = CaseMapper.ownTitle(scalar) {
            if title == scalar { return }
            rewriting.replace(source, range, isOneScalar: true) { $0.append(scalar: title) }
            return
        }
        let start = Int(PropertyTrie<UInt16>.uppercases[scalar])
        if start == 0 { return }
        let pool = mappingPool
        let count = Int(pool[start])
        // An iota that was subscribed, and is again, in one scalar with its letter where there is one.
        let last = pool[start + count] & 0x1F_FFFF
        if count == 2, last == 0x399,
            let whole = CompositionTable.composite(pool[start + 1] & 0x1F_FFFF, 0x345)
        {
            if whole != scalar {
                rewriting.replace(source, range, isOneScalar: true) { $0.append(scalar: whole) }
            }
            return
        }
        rewriting.replace(source, range, isOneScalar: count == 1) { output in
            var isFirst = true
            for place in start + 1...start + count {
                let capital = pool[place] & 0x1F_FFFF
                output.append(scalar: isFirst ? capital : CaseMapper.small(capital))
                if NormalizationRecord(capital).isCased { isFirst = false }
            }
        }
    }

    /// What a letter behind the first one of a scalar's capitals becomes.
    private static func small(_ capital: UInt32) -> UInt32 {
        if capital == 0x399 { return 0x345 }
        let start = Int(PropertyTrie<UInt16>.lowercases[capital])
        return start == 0 ? capital : mappingPool[start + 1] & 0x1F_FFFF
    }

    /// Letters whose title form is neither their capital nor made of it: digraphs, and Georgian letters, whose titles are small.
    private static func ownTitle(_ scalar: UInt32) -> UInt32? {
        switch scalar {
        case 0x1C4...0x1CC: 0x1C5 + (scalar - 0x1C4) / 3 * 3
        case 0x1F1...0x1F3: 0x1F2
        case 0x10D0...0x10FF: scalar
        default: nil
        }
    }
}
