// SPDX-License-Identifier: Apache-2.0

public import WarraqCore
import WarraqFiles

/// Blocks of whole records of one WARC file, from any block's end on.
///
/// Positions of a plain file are bytes. Those of a compressed file have two parts: where a gzip member begins, and how many blocks from
/// there on have been read (the lower ``blockBits`` bits). Where each record has a member of its own, as is usual, the second part is
/// always 0 and a run goes on without reading anything again; where one member holds all, it is decompressed again from its start.
public struct WARCBlocks: RecordReader {
    private let partition: Partition
    private let selection: WARCSelection
    private var scanner: WARCScanner?
    private var failure: DocumentFailure?
    /// Where the next block begins, as a position.
    private var position: Int
    /// Blocks to pass by, since they have been read before.
    private var passed = 0

    /// Bits of a position for the number of blocks since the start of a gzip member.
    static let blockBits = 20
    /// Bytes of records after which a block is full.
    private static let blockBytes = 256 << 10
    /// Bytes of input after which a block is full, whatever is kept of them.
    private static let inputBytes = 4 << 20
    /// Records in a block at most.
    private static let maxRecords = 1_024

    init(_ partition: Partition, from position: Int, selection: WARCSelection) {
        (self.partition, self.position, self.selection) = (partition, position, selection)
        do throws(FileError) {
            let file = try InputFile(Path(text: partition.path))
            scanner = try WARCScanner(input(file, from: position), blockLimit: selection.limits.documentBytes)
        } catch {
            failure = DocumentFailure(error)
        }
    }

    private mutating func input(_ file: InputFile, from position: Int) throws(FileError) -> WARCInput {
        let format = WARCFormat(try file.read(at: 0, count: WARCFormat.prefixBytes))
        if let reason = format.refusal { failure = DocumentFailure(.syntax, reason, byteOffset: 0) }
        guard format == .gzip else {
            return WARCInput(plain: file, from: position, upTo: partition.byteCount ?? file.status.size)
        }
        passed = position & (1 << Self.blockBits - 1)
        return WARCInput(gzip: file, from: position >> Self.blockBits)
    }

    /// The next block, or nil at the end.
    ///
    /// A file that cannot be read becomes one rejected block; other files go on.
    public mutating func next() throws(PipelineError) -> RecordBlock? {
        if let failure { return rejected(failure) }
        do throws(FileError) {
            while passed > 0 {
                passed -= 1
                _ = try readBlock(keepsPosition: true)
            }
            return try readBlock(keepsPosition: false)
        } catch {
            return rejected(DocumentFailure(error))
        }
    }

    private mutating func readBlock(keepsPosition: Bool) throws(FileError) -> RecordBlock? {
        guard var scanner else { return nil }
        // Moved, not copied: the scanner holds the window.
        self.scanner = nil
        defer { self.scanner = scanner }
        let start = scanner.position
        var block = RecordBlock(uri: partition.uri, start: position, end: position, byteCount: 0)
        while !isFull(block, scanner, since: start), let found = try scanner.next() {
            try add(found, &scanner, to: &block)
        }
        guard scanner.position > start || !block.records.isEmpty else { return nil }
        if !keepsPosition { block.end = try end(scanner) }
        block.byteCount = scanner.position - start
        position = block.end
        return block
    }

    private func isFull(_ block: RecordBlock, _ scanner: WARCScanner, since start: Int) -> Bool {
        let isLong =
            block.bytes.count >= Self.blockBytes || block.records.count >= Self.maxRecords
            || scanner.position - start >= Self.inputBytes
        // What was found inside a damaged member is read together with it, since how to go on from there depends on it.
        return isLong && scanner.input.memberStart(at: scanner.position)?.isRescued != true
    }

    /// The position behind a block.
    private func end(_ scanner: WARCScanner) throws(FileError) -> Int {
        guard scanner.input.isCompressed else { return scanner.position }
        if let member = scanner.input.memberStart(at: scanner.position), !member.isRescued {
            return member.filePosition << Self.blockBits
        }
        let next = position + 1
        guard next & (1 << Self.blockBits - 1) != 0 else {
            throw FileError(.tooLarge, "read", Path(text: partition.path), "one gzip member holds too many blocks")
        }
        return next
    }
}

extension WARCBlocks {
    private func add(
        _ found: WARCScanner.Found, _ scanner: inout WARCScanner, to block: inout RecordBlock
    ) throws(FileError) {
        var failure = found.failure
        guard found.failure != nil || selection.takes(found.header?.type) else {
            block.counters[WARCSelection.Criterion.type.rawValue, default: 0] += 1
            return
        }
        let length = found.range.upperBound - found.blockStart
        if failure == nil, length > selection.limits.documentBytes {
            failure = DocumentFailure(
                .limit, "the record has \(length) bytes, more than the limit of \(selection.limits.documentBytes)")
        }
        let start = block.bytes.count
        if failure == nil {
            block.bytes += try scanner.bytes(of: found.range)
        } else if let header = found.header {
            block.bytes += header.bytes
        }
        let (place, layers) = self.place(of: found, scanner.input, behind: scanner.position)
        block.records.append(
            RecordBlock.Record(range: start..<block.bytes.count, place: place, layers: layers, failure: failure))
    }

    /// Where a record lies: in the file, or in one or more gzip members.
    private func place(
        of found: WARCScanner.Found, _ input: WARCInput, behind next: Int
    ) -> (Range<Int>, [Origin.Layer]) {
        guard let member = found.member else { return (found.range, []) }
        // The member's end, where the record is the last in it; else that of the file, since it may be far.
        let end = input.memberStart(at: next)?.filePosition ?? input.damage?.offset ?? input.fileSize
        let gzip = Origin.Layer(codec: "gzip", range: member.filePosition..<max(member.filePosition, end))
        return (found.range.moved(by: -member.offset), [gzip])
    }

    /// The rest of the file as one record that cannot be read.
    private mutating func rejected(_ failure: DocumentFailure) -> RecordBlock? {
        (scanner, self.failure) = (nil, nil)
        let (start, size) = (position, partition.byteCount ?? partition.members.first?.byteCount ?? 0)
        // At least one byte, so that the block has an end to go on from.
        let end = max(1, size) << (partition.byteCount == nil ? Self.blockBits : 0)
        // A run that goes on from the end has rejected the file already.
        if start >= end { return nil }
        position = end
        var block = RecordBlock(uri: partition.uri, start: start, end: end, byteCount: 0)
        let from = partition.byteCount == nil ? start >> Self.blockBits : start
        block.records = [RecordBlock.Record(range: 0..<0, place: min(from, size)..<size, failure: failure)]
        return block
    }
}
