// SPDX-License-Identifier: Apache-2.0

/// Rows of text in columns: the first to the left, numbers to the right, the last one free.
struct Table {
    private var rows: [[String]] = []
    private let rightAligned: Set<Int>

    /// - Parameter rightAligned: Columns whose text stands at the right.
    init(rightAligned: Set<Int> = []) { self.rightAligned = rightAligned }

    mutating func add(_ cells: String...) { rows.append(cells) }

    /// The table, each line with two spaces before it and a line end after it; empty without rows.
    var text: String {
        let columns = rows.map(\.count).max() ?? 0
        let widths = (0..<columns).map { column in
            rows.map { $0.count > column ? $0[column].columns : 0 }.max() ?? 0
        }
        return rows.map { line($0, widths) + "\n" }.joined()
    }

    private func line(_ cells: [String], _ widths: [Int]) -> String {
        var text = ""
        for (column, cell) in cells.enumerated() {
            let padding = String(repeating: " ", count: widths[column] - cell.columns)
            text += "  " + (rightAligned.contains(column) ? padding + cell : cell + padding)
        }
        while text.last == " " { text.removeLast() }
        return text
    }
}
