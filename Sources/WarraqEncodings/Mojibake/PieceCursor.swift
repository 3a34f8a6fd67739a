// SPDX-License-Identifier: Apache-2.0

internal import WarraqUnicode

/// Walks the pieces of a text that hold more than ASCII.
///
/// Only LF ends a line here: the other line ends beyond ASCII may be parts of misread characters.
struct PieceCursor {
    private var position = 0

    mutating func next(in text: Span<UInt8>) -> Range<Int>? {
        while position < text.count {
            let start = position
            let (lineEnd, isASCII) = PieceCursor.lineEnd(text, from: start)
            if lineEnd - start <= MojibakeRepair.pieceBytes {
                position = Swift.min(lineEnd + 1, text.count)
                if !isASCII { return start..<lineEnd }
                continue
            }
            let end = PieceCursor.pieceEnd(text, start)
            position = end < text.count && text[end] == 0x0A ? end + 1 : end
            if !PieceCursor.isASCII(text, start..<end) { return start..<end }
        }
        return nil
    }

    /// Where a line ends, or goes on for longer than a piece may, and whether it is ASCII up to there.
    private static func lineEnd(_ text: Span<UInt8>, from start: Int) -> (end: Int, isASCII: Bool) {
        var (end, isASCII) = (start, true)
        while end &+ ByteBlock.width <= text.count, end &- start <= MojibakeRepair.pieceBytes {
            let block = ByteBlock(text, at: end)
            let ends = block.equal(to: 0x0A)
            if !ends.isEmpty { break }
            if isASCII, !block.atLeast(0x80).isEmpty { isASCII = false }
            end &+= ByteBlock.width
        }
        while end < text.count, text[end] != 0x0A, end &- start <= MojibakeRepair.pieceBytes {
            if text[end] >= 0x80 { isASCII = false }
            end &+= 1
        }
        return (end, isASCII)
    }

    private static func isASCII(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        for offset in range where text[offset] >= 0x80 { return false }
        return true
    }

    /// Where a piece of a long line ends: at a space, or where it gets too long.
    private static func pieceEnd(_ text: Span<UInt8>, _ start: Int) -> Int {
        var (end, space) = (start, start)
        while end < text.count, text[end] != 0x0A {
            if end - start >= MojibakeRepair.pieceBytes, space > start { break }
            if end - start >= MojibakeRepair.mostPieceBytes, text[end] & 0xC0 != 0x80 { break }
            if text[end] == 0x20 { space = end + 1 }
            end += 1
        }
        return end < text.count && text[end] != 0x0A && space > start ? space : end
    }
}
