// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqFiles

/// Cuts a file of notes into blocks of whole notes, without looking into them.
struct NoteBlocks: RecordReader {
    /// A block has at least so many bytes, unless it is the last.
    static let blockBytes = 64 << 10

    private let uri: String
    private let bytes: [UInt8]
    private var position: Int

    init(uri: String, bytes: [UInt8], from offset: Int) { (self.uri, self.bytes, position) = (uri, bytes, offset) }

    mutating func next() -> RecordBlock? {
        guard position < bytes.count else { return nil }
        let start = position
        repeat {
            position = NoteBlocks.separator(in: bytes[...], from: position)?.upperBound ?? bytes.count
        } while position < bytes.count && position - start < NoteBlocks.blockBytes
        return RecordBlock(
            uri: uri, bytes: bytes[start..<position], start: start, end: position, byteCount: position - start)
    }

    /// The notes of a block; what is only white space is none.
    static func notes(in block: Bytes) -> [Bytes] {
        var notes: [Bytes] = []
        var start = block.startIndex
        while start < block.endIndex {
            let separator = separator(in: block, from: start) ?? block.endIndex..<block.endIndex
            let note = block[start..<separator.lowerBound]
            if note.contains(where: { $0 > 0x20 }) { notes.append(note) }
            start = separator.upperBound
        }
        return notes
    }

    /// The next line that holds `---` and nothing else, with its line end.
    private static func separator(in bytes: Bytes, from start: Int) -> Range<Int>? {
        var lineStart = start
        while lineStart < bytes.endIndex {
            let rest = bytes[lineStart...]
            let lineEnd = ByteSearch.first(0x0A, in: rest.span).map { lineStart + $0 + 1 } ?? bytes.endIndex
            let line = bytes[lineStart..<lineEnd]
            if line.elementsEqual("---\n".utf8) || line.elementsEqual("---\r\n".utf8) || line.elementsEqual("---".utf8)
            {
                return lineStart..<lineEnd
            }
            lineStart = lineEnd
        }
        return nil
    }
}
