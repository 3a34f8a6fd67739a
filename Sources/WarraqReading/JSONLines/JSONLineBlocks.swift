// SPDX-License-Identifier: Apache-2.0

public import WarraqCore
import WarraqFiles

/// Blocks of whole lines of one file, from any line on.
public struct JSONLineBlocks: RecordReader {
    private let partition: Partition
    private let limits: Limits
    private var blocks: BlockReader?
    private var failure: FileError?
    private let start: Int

    init(_ partition: Partition, from offset: Int, limits: Limits) {
        (self.partition, self.limits, start) = (partition, limits, offset)
        do throws(FileError) {
            let file = try InputFile(Path(text: partition.path))
            // What is added to the file while it is read is not part of this run.
            blocks = BlockReader(file, from: offset, upTo: partition.byteCount, maxRecordBytes: limits.recordBytes)
        } catch {
            failure = error
        }
    }

    /// The next block, or nil at the end.
    ///
    /// What cannot be read becomes one rejected block, up to the end that was expected; other files go on.
    public mutating func next() throws(PipelineError) -> RecordBlock? {
        if let failure { return unreadable(failure) }
        do throws(FileError) {
            if let block = try blocks?.next() { return record(block) }
            guard let end = blocks?.position, end < partition.byteCount ?? 0 else { return nil }
            let path = Path(text: partition.path)
            throw FileError(.changed, "read", path, "it ends at byte \(end), earlier than when it was listed")
        } catch {
            return unreadable(error)
        }
    }

    private func record(_ block: Block) -> RecordBlock {
        var failure: DocumentFailure?
        if block.isOversized {
            let message = "the line has \(block.length) bytes, more than the limit of \(limits.recordBytes)"
            failure = DocumentFailure(.limit, message, byteOffset: block.offset)
        }
        return RecordBlock(
            uri: partition.uri, bytes: block.bytes[...], start: block.offset, end: block.end, byteCount: block.length,
            failure: failure)
    }

    private mutating func unreadable(_ error: FileError) -> RecordBlock? {
        let position = blocks?.position ?? start
        (blocks, failure) = (nil, nil)
        // At least one byte, so that the block has an end to go on from.
        let end = max(1, position, partition.byteCount ?? position)
        // A run that goes on from the end has rejected the file already.
        if position >= end { return nil }
        var failure = DocumentFailure(error)
        failure.byteOffset = position
        return RecordBlock(
            uri: partition.uri, start: position, end: end, byteCount: end - position, failure: failure)
    }
}
