// SPDX-License-Identifier: Apache-2.0

/// Encoded documents: the cells of their rows, and the bytes of all texts in one buffer.
///
/// For each document there are the cells of its row in `documents`, then those of its rows in `tags`; both without the first column
/// (`rowid`, `document`), which the writer gives.
public struct RowBatch: Sendable {
    /// Begins with one byte that nobody reads, so that an empty text has an address too: SQLite takes none for NULL.
    var bytes: [UInt8] = [0]
    var cells: [Cell] = []
    /// How many tags each document has.
    var tagCounts: [Int] = []

    /// How many documents there are.
    var count: Int { tagCounts.count }

    mutating func append(_ number: Int) { cells.append(.integer(number)) }

    /// Numbers that are not finite are no values.
    mutating func append(_ number: Double?) {
        if let number, number.isFinite { cells.append(.real(number)) } else { cells.append(.null) }
    }

    mutating func appendNull() { cells.append(.null) }

    /// Adds a text by its UTF-8 bytes and says where it lies.
    @discardableResult
    mutating func append(utf8: some Collection<UInt8>) -> Int {
        let start = bytes.count
        bytes.append(contentsOf: utf8)
        cells.append(.text(start: start, count: bytes.count - start))
        return start
    }

    /// Adds a text that `write` appends to the bytes.
    mutating func appendText(_ write: (inout [UInt8]) -> Void) {
        let start = bytes.count
        write(&bytes)
        cells.append(.text(start: start, count: bytes.count - start))
    }

    /// Where the batch stands, to come back to if a document turns out not to be encodable.
    var mark: (bytes: Int, cells: Int) { (bytes.count, cells.count) }

    mutating func cutBack(to mark: (bytes: Int, cells: Int)) {
        bytes.removeSubrange(mark.bytes...)
        cells.removeSubrange(mark.cells...)
    }
}
