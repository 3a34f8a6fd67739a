// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqUnicode

/// One line with a record, and the way from its bytes to those of the file.
struct RecordLine {
    /// The file as it stands in records.
    var uri: String
    /// The bytes that hold the line: those of the block, or a repaired copy.
    var bytes: Bytes
    /// The line in `bytes`, counted from their start.
    var range: Range<Int>
    /// The file offset of the first byte of `bytes`; with a repair, of the line that was repaired.
    var base: Int
    /// The line in the file.
    var fileRange: Range<Int>
    /// How repaired bytes map to those of the file; nil if they are the same.
    var repair: Alignment?
    /// The layers between the file and the line: `gzip` or none.
    var layers: [Origin.Layer] = []

    /// The place of the line.
    var origin: Origin { Origin(uri: uri, range: fileRange, layers: layers) }

    /// The bytes of the line.
    var record: Bytes { bytes[bytes.startIndex + range.lowerBound..<bytes.startIndex + range.upperBound] }

    /// The file offset of an offset in `bytes`.
    func fileOffset(of offset: Int) -> Int {
        guard let repair else { return base + offset }
        return base + repair.sourceSpan(of: offset..<min(offset + 1, repair.targetCount)).lowerBound
    }

    /// Where a string begins that the line does not end, in `bytes`; nil if all strings are whole.
    func openString(in bytes: Span<UInt8>) -> Int? {
        var (quote, index): (Int?, Int) = (nil, range.lowerBound)
        while index < range.upperBound {
            switch bytes[index] {
            case UInt8(ascii: "\""): quote = quote == nil ? index : nil
            case UInt8(ascii: "\\") where quote != nil: index += 1
            default: break
            }
            index += 1
        }
        return quote
    }

    /// The line with valid UTF-8, and how many replacements that took.
    func repaired() -> (line: RecordLine, count: Int) {
        let source = record
        var (bytes, builder): ([UInt8], AlignmentBuilder) = ([], AlignmentBuilder())
        let count = UTF8Repair.repair(source.span, into: &bytes) { output, range in
            builder.copy(builder.sourceEnd..<range.lowerBound)
            builder.replace(range, targetCount: output.count)
        }
        builder.copy(builder.sourceEnd..<source.count)
        var line = self
        (line.bytes, line.range, line.base) = (bytes[...], 0..<bytes.count, base + range.lowerBound)
        line.repair = builder.finish(sourceCount: source.count)
        return (line, count)
    }

    /// The line with blanks for the carriage returns between its tokens, where it has any.
    ///
    /// Values are copied to outputs as they stand, and many readers take a carriage return for the end of a line.
    func withoutReturns() -> RecordLine? {
        guard record.contains(0x0D) else { return nil }
        var line = self
        line.bytes = ArraySlice(
            bytes.enumerated().map { range.contains($0.offset) && $0.element == 0x0D ? 0x20 : $0.element })
        return line
    }
}
