// SPDX-License-Identifier: Apache-2.0

/// Some whole records of a file, one behind the other, with the separators that end them.
public struct Block: Sendable, Hashable {
    /// Where the first byte stands in the file, in bytes from its start.
    public let offset: Int
    /// How many bytes of the file the block stands for.
    public let length: Int
    /// The bytes; empty if the block is oversized.
    ///
    /// The array is the block's own and may go to another thread.
    public let bytes: [UInt8]
    /// Whether the block is one record longer than the limit, which was passed over and not kept.
    public let isOversized: Bool

    /// Where the next block begins.
    public var end: Int { offset + length }
    /// The half-open range of file offsets.
    public var range: Range<Int> { offset..<end }

    init(offset: Int, bytes: [UInt8]) {
        self.offset = offset
        self.bytes = bytes
        length = bytes.count
        isOversized = false
    }

    init(offset: Int, oversized length: Int) {
        self.offset = offset
        self.length = length
        bytes = []
        isOversized = true
    }
}
