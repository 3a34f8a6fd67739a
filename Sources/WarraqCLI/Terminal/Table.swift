// SPDX-License-Identifier: Apache-2.0

/// Rows of text in columns: the first to the left, numbers to the right, the last one free.
struct Table {
    private var rows: [[String]] = []
    private let rightAligned: Set<Int>

    /// - Parameter rightAligned: Columns whose text stands at the right.
    init(rightAligned: Set<Int> = []) { self.rightAligned = rightAligned }

    mutating func add(_ cells: String...) { rows.append(cells) }

    /// The table, each line with two spaces before it and a line end after it.
    var text: String {
        let columns = rows.map(\.count).max() ?? 0
        let widths = (0..<columns).map { column in
            rows.map { $0.count > column ? $0[column].unicodeScalars.count : 0 }.max() ?? 0
        }
        return rows.map { line($0, widths) + "\n" }.joined()
    }

    private func line(_ cells: [String], _ widths: [Int]) -> String {
        var text = " "
        for (column, cell) in cells.enumerated() {
            let padding = String(repeating: " ", count: widths[column] - cell.unicodeScalars.count)
            let isLast = column == cells.count - 1
            text +=
                " " + (rightAligned.contains(column) ? padding + cell : isLast ? cell : cell + padding)
                + (isLast ? "" : " ")
        }
        while text.last == " " { text.removeLast() }
        return text
    }
}

extension Int {
    /// The number with commas between thousands.
    var grouped: String {
        var digits = Array(String(magnitude).utf8.reversed())
        var place = 3
        while place < digits.count {
            digits.insert(UInt8(ascii: ","), at: place)
            place += 4
        }
        return (self < 0 ? "-" : "") + String(decoding: digits.reversed(), as: UTF8.self)
    }
}

extension Double {
    /// The number with so many digits after the point.
    func rounded(digits: Int) -> String {
        let scale = (0..<digits).reduce(1) { scale, _ in scale * 10 }
        let whole = Int((self * Double(scale)).rounded())
        guard digits > 0 else { return String(whole) }
        let fraction = String(whole % scale)
        return "\(whole / scale)." + String(repeating: "0", count: digits - fraction.utf8.count) + fraction
    }
}
