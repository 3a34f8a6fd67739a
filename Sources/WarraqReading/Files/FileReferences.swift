// SPDX-License-Identifier: Apache-2.0

public import WarraqCore

/// Blocks of references to files, cut by the number of files and the bytes they had when they were listed.
public struct FileReferences: RecordReader {
    /// Files in a block at most.
    static let maxFiles = 64
    /// Bytes after which a block is full.
    static let maxBytes = 1 << 20

    private let partition: Partition
    private var position: Int

    init(_ partition: Partition, from offset: Int) { (self.partition, position) = (partition, offset) }

    /// The next references, or nil at the end.
    public mutating func next() throws(PipelineError) -> RecordBlock? {
        guard position < partition.members.count else { return nil }
        let start = position
        var bytes = 0
        while position < partition.members.count, position - start < Self.maxFiles, bytes < Self.maxBytes {
            bytes += partition.members[position].byteCount
            position += 1
        }
        return RecordBlock(
            uri: partition.uri, start: start, end: position, byteCount: bytes,
            references: Array(partition.members[start..<position]))
    }
}
