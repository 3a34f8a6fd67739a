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
    /// Where a gzip file lies in the layers of its lines; empty for a plain one.
    private var layers: [Origin.Layer] = []

    /// Where a gzip file ends that is damaged: behind all of its content, however long that is.
    private static let behindDamage = 1 << 62

    init(_ partition: Partition, from offset: Int, limits: Limits) {
        (self.partition, self.limits, start) = (partition, limits, offset)
        do throws(FileError) {
            let file = try InputFile(Path(text: partition.path))
            if partition.isRepeatable, try JSONLineBlocks.isGzip(file) {
                layers = [Origin.Layer(codec: "gzip", range: 0..<file.status.size)]
            }
            blocks = reader(of: file, from: offset)
        } catch {
            failure = error
        }
    }

    private func reader(of file: InputFile, from offset: Int) -> BlockReader? {
        // What is added to the file while it is read is not part of this run.
        if layers.isEmpty {
            return BlockReader(file, from: offset, upTo: partition.byteCount, maxRecordBytes: limits.recordBytes)
        }
        if offset >= JSONLineBlocks.behindDamage { return nil }
        return BlockReader(GzipFile(file), from: offset, maxRecordBytes: limits.recordBytes)
    }

    /// Whether a file is compressed with gzip.
    static func isGzip(_ file: InputFile) throws(FileError) -> Bool {
        let prefix = try file.read(at: 0, count: 3)
        return Decompression.isGzip(prefix.span)
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
        var result = RecordBlock(
            uri: partition.uri, bytes: block.bytes[...], start: block.offset, end: block.end, byteCount: block.length,
            failure: failure)
        if !layers.isEmpty {
            // The failure goes with the layers, which are those of a record.
            result.records = [.init(range: 0..<block.bytes.count, place: block.range, layers: layers, failure: failure)]
            result.failure = nil
        }
        return result
    }

    private mutating func unreadable(_ error: FileError) -> RecordBlock? {
        let position = blocks?.position ?? start
        (blocks, failure) = (nil, nil)
        if !layers.isEmpty { return damaged(error, at: position) }
        // At least one byte, so that the block has an end to go on from.
        let end = max(1, position, partition.byteCount ?? position)
        // A run that goes on from the end has rejected the file already.
        if position >= end { return nil }
        var failure = DocumentFailure(error)
        failure.byteOffset = position
        return RecordBlock(
            uri: partition.uri, start: position, end: end, byteCount: end - position, failure: failure)
    }

    /// What lies behind the damage of a gzip file.
    private func damaged(_ error: FileError, at position: Int) -> RecordBlock {
        var block = RecordBlock(uri: partition.uri, start: position, end: JSONLineBlocks.behindDamage, byteCount: 0)
        var failure = DocumentFailure(error)
        failure.byteOffset = position
        block.records = [.init(range: 0..<0, place: position..<position, layers: layers, failure: failure)]
        return block
    }
}
