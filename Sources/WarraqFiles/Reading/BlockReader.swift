// SPDX-License-Identifier: Apache-2.0

/// Cuts a file into blocks of whole records, from any record on.
///
/// A record is what ends with a separator byte; the last one may lack it. Let `w` be the smaller of `blockBytes` and
/// `maxRecordBytes + 1`. A block that begins at `S` ends behind the last separator of the `w` bytes from `S` on; if there is
/// none it is the one record that begins at `S`; if fewer than `w` bytes are left it is all of them. So the blocks depend on
/// the bytes of the file and the two sizes only, not on the speed of a pipe, and a reader that starts at the end of any block
/// yields the same blocks again.
///
/// A record above `maxRecordBytes` (separator not counted) comes as an oversized block without bytes. Memory stays within
/// the larger of `w` and `maxRecordBytes`, plus `w`. An empty file has no blocks.
public struct BlockReader: Sendable {
    /// The usual size of a block: 256 KiB, which stays in a core's own cache.
    public static let defaultBlockBytes = 256 << 10
    /// The usual limit of a record: 16 MiB.
    public static let defaultMaxRecordBytes = 16 << 20

    /// Where the next block begins, in bytes from the start of the file.
    public private(set) var position: Int
    private let input: any ByteInput
    private let end: Int
    private let separator: UInt8
    private let window: Int
    private let maxRecordBytes: Int
    /// Bytes from `position` on that have been read already; always fewer than `window`.
    private var pending: [UInt8] = []

    /// Makes a reader; nothing is read yet.
    ///
    /// - Parameters:
    ///   - start: Where a record begins, in bytes. A stream is read and thrown away up to there.
    ///   - upTo: Where to stop as if the file ended there; `nil` reads to the end.
    ///   - separator: The byte that ends a record; a line feed unless said otherwise.
    ///   - blockBytes: The usual size of a block; at least 1.
    ///   - maxRecordBytes: The longest record that is kept whole; at least 1.
    public init(
        _ file: InputFile, from start: Int = 0, upTo: Int? = nil, separator: UInt8 = 0x0A,
        blockBytes: Int = defaultBlockBytes, maxRecordBytes: Int = defaultMaxRecordBytes
    ) {
        self.init(
            input: file, from: start, upTo: upTo, separator: separator, blockBytes: blockBytes,
            maxRecordBytes: maxRecordBytes)
    }

    /// Makes a reader of the content of a gzip file, whose offsets count decompressed bytes.
    ///
    /// A reader that begins in the middle decompresses what lies before.
    public init(
        _ file: GzipFile, from start: Int = 0, separator: UInt8 = 0x0A, blockBytes: Int = defaultBlockBytes,
        maxRecordBytes: Int = defaultMaxRecordBytes
    ) {
        self.init(
            input: file, from: start, upTo: nil, separator: separator, blockBytes: blockBytes,
            maxRecordBytes: maxRecordBytes)
    }

    private init(
        input: any ByteInput, from start: Int, upTo: Int?, separator: UInt8, blockBytes: Int, maxRecordBytes: Int
    ) {
        self.input = input
        position = max(0, start)
        end = upTo ?? .max
        self.separator = separator
        self.maxRecordBytes = min(max(1, maxRecordBytes), Int.max / 4)
        window = min(max(1, blockBytes), self.maxRecordBytes + 1)
    }

    /// Returns the next block, or `nil` at the end.
    public mutating func next() throws(FileError) -> Block? {
        var bytes = try read(window - pending.count, after: pending[...], at: position + pending.count)
        pending = []
        if bytes.isEmpty { return nil }
        if bytes.count < window { return emit(bytes) }
        if let last = ByteSearch.last(separator, in: bytes.span) {
            cut(&bytes, after: last)
            return emit(bytes)
        }
        return try longRecord(bytes)
    }

    /// Goes on with a record that fills the window, up to its end or the limit.
    private mutating func longRecord(_ start: [UInt8]) throws(FileError) -> Block {
        var bytes = start
        while bytes.count <= maxRecordBytes {
            let known = bytes.count
            // Never beyond the byte that proves the record too long.
            let wanted = min(window, maxRecordBytes + 1 - known)
            bytes += try read(wanted, after: [], at: position + known)
            if let first = ByteSearch.first(separator, in: bytes.span, from: known) {
                cut(&bytes, after: first)
                return emit(bytes)
            }
            if bytes.count < known + wanted { return emit(bytes) }
        }
        return try oversizedRecord(after: bytes.count)
    }

    /// Passes over the rest of a record of which `known` bytes hold no separator.
    private mutating func oversizedRecord(after known: Int) throws(FileError) -> Block {
        var length = known
        while true {
            var chunk = try read(window, after: [], at: position + length)
            let first = ByteSearch.first(separator, in: chunk.span)
            if let first { cut(&chunk, after: first) }
            length += chunk.count
            if first != nil || chunk.isEmpty {
                defer { position += length }
                return Block(offset: position, oversized: length)
            }
        }
    }

    /// Keeps what follows `index` for the next block.
    private mutating func cut(_ bytes: inout [UInt8], after index: Int) {
        pending = Array(bytes[(index + 1)...])
        bytes.removeLast(pending.count)
    }

    private mutating func emit(_ bytes: [UInt8]) -> Block {
        defer { position += bytes.count }
        return Block(offset: position, bytes: bytes)
    }

    /// Reads up to `count` bytes that stand at `offset`, not beyond the end set.
    private func read(
        _ count: Int, after head: ArraySlice<UInt8>, at offset: Int
    ) throws(FileError) -> [UInt8] {
        try input.read(at: offset, count: max(0, min(count, end - offset)), after: head)
    }
}
