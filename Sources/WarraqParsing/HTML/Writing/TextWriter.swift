// SPDX-License-Identifier: Apache-2.0

import WarraqHTML
import WarraqUnicode

/// Writes texts of a page one after the other, white space folded, and keeps account of where each byte came from.
struct TextWriter {
    private(set) var output: [UInt8] = []
    private(set) var alignment: AlignmentBuilder?
    private let document: HTMLDocument
    /// White space that is written if more text follows on the line.
    private var pending: Range<Int>?
    /// Whether the line has text yet.
    private var hasText = false
    /// What is escaped in the text of the page.
    var escapes = Escapes.none
    /// Of a table that is being written: cells of the row so far, and whether it is the first row.
    var columns = 0
    var isFirstRow = true

    /// Which characters get a backslash.
    enum Escapes { case none, text, cell }

    init(_ document: HTMLDocument, records: Bool) {
        self.document = document
        alignment = records ? AlignmentBuilder() : nil
    }

    /// Puts in text that the page does not have, as if it stood at an offset of its source.
    mutating func insert(_ text: StaticString, at offset: Int) {
        text.withUTF8Buffer { unsafe output.append(contentsOf: $0) }
        alignment?.insert(targetCount: text.utf8CodeUnitCount, at: offset)
    }

    /// Puts in bytes that the page does not have at that place.
    mutating func insert(_ text: ArraySlice<UInt8>, at offset: Int) {
        output.append(contentsOf: text)
        alignment?.insert(targetCount: text.count, at: offset)
    }

    /// Begins a line: white space before its first word goes.
    mutating func beginLine() { (pending, hasText) = (nil, false) }

    /// Writes white space that waits, where something that is no text follows.
    mutating func flushSpace() {
        guard hasText, let space = pending else { return }
        output.append(0x20)
        if space.count == 1, document.source[space.lowerBound] == 0x20 {
            alignment?.copy(space)
        } else {
            alignment?.replace(space, targetCount: 1)
        }
        pending = nil
    }

    /// Breaks the line where the page has a `br`.
    mutating func breakLine(_ node: UInt32) {
        let own = document.arena.nodes[Int(node)]
        writeLineEnd(Int(own.sourceStart)..<Int(own.sourceEnd))
    }

    /// Writes a text node.
    ///
    /// - Parameter isCode: Whether white space stays as it is.
    mutating func write(_ node: UInt32, isCode: Bool) {
        document.forEachPiece(of: node) { piece in
            if isCode {
                writeCode(piece)
            } else if piece.isSide {
                writeSide(piece)
            } else {
                writeSource(piece.range)
            }
        }
    }

    /// Writes a range of the source as text.
    mutating func writeRange(_ range: Range<Int>) { writeSource(range) }

    /// Writes text that stands for a range of the source; white space in it is folded.
    mutating func writeText(_ bytes: [UInt8], standingFor source: Range<Int>) {
        if bytes.allSatisfy({ $0 <= 0x20 }) { return wait(source) }
        var word = bytes
        write(word: &word, source)
    }

    /// Writes a line end for a range of the source.
    mutating func writeLineEnd(_ source: Range<Int>) {
        guard hasText else { return }
        pending = nil
        output.append(0x0A)
        alignment?.replace(source, targetCount: 1)
        hasText = false
    }

    private mutating func writeCode(_ piece: HTMLTextPiece) {
        if piece.isSide {
            replace(piece.source, with: document.side[piece.range])
        } else {
            output.append(contentsOf: document.source[piece.range])
            alignment?.copy(piece.range)
        }
        if !piece.range.isEmpty { hasText = true }
    }

    private mutating func replace(_ source: Range<Int>, with bytes: ArraySlice<UInt8>) {
        output.append(contentsOf: bytes)
        alignment?.replace(source, targetCount: bytes.count)
    }

    /// Text that the source has in other words: a character reference or a line end.
    private mutating func writeSide(_ piece: HTMLTextPiece) {
        var word: [UInt8] = []
        var at = piece.range.lowerBound
        while at < piece.range.upperBound {
            let step = Self.space(document.side.span, at, piece.range.upperBound)
            if step.length == 0 {
                word.append(document.side[at])
                at += 1
                continue
            }
            write(word: &word, piece.source)
            if step.isSpace { wait(piece.source) }
            at += step.length
        }
        write(word: &word, piece.source)
    }

    private mutating func write(word: inout [UInt8], _ source: Range<Int>) {
        if word.isEmpty { return }
        flushSpace()
        replace(source, with: word[...])
        hasText = true
        word.removeAll(keepingCapacity: true)
    }

    private mutating func writeSource(_ range: Range<Int>) {
        var (start, at) = (range.lowerBound, range.lowerBound)
        while at < range.upperBound {
            let byte = document.source[at]
            if byte > 0x20, byte < 0xC2 || byte > 0xEF || byte > 0xC2 && byte < 0xE2 {
                at &+= 1
                continue
            }
            let step = Self.space(document.source.span, at, range.upperBound)
            if step.length == 0 {
                at &+= 1
                continue
            }
            copy(start..<at)
            if step.isSpace { wait(at..<at &+ step.length) }
            at &+= step.length
            start = at
        }
        copy(start..<at)
    }

    private mutating func copy(_ range: Range<Int>) {
        if range.isEmpty { return }
        flushSpace()
        if escapes != .none { return copyEscaped(range) }
        output.append(contentsOf: document.source[range])
        alignment?.copy(range)
        hasText = true
    }

    /// Copies with a backslash before each character that would mean something in Markdown.
    private mutating func copyEscaped(_ range: Range<Int>) {
        var start = range.lowerBound
        for at in range where isSpecial(at, range) {
            output.append(contentsOf: document.source[start..<at])
            alignment?.copy(start..<at)
            insert("\\", at: at)
            start = at
        }
        output.append(contentsOf: document.source[start..<range.upperBound])
        alignment?.copy(start..<range.upperBound)
        hasText = true
    }

    private func isSpecial(_ at: Int, _ range: Range<Int>) -> Bool {
        switch document.source[at] {
        case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "["), UInt8(ascii: "]"),
            UInt8(ascii: "<"):
            true
        case UInt8(ascii: "|"): escapes == .cell
        case UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "+"), UInt8(ascii: "-"):
            !hasText && at == range.lowerBound
        default: false
        }
    }

    private mutating func wait(_ space: Range<Int>) {
        guard let before = pending else {
            pending = space
            return
        }
        // Spaces on both sides of a tag are one; those of a page that was put together otherwise stay apart.
        pending = before.upperBound <= space.lowerBound ? before.lowerBound..<space.upperBound : before
    }

    /// White space or an invisible character at an offset: its length, 0 for others.
    ///
    /// Soft hyphens and zero-width spaces go; the joiners of Persian and Indian scripts are letters' business and stay.
    @inline(__always)
    private static func space(_ bytes: Span<UInt8>, _ at: Int, _ end: Int) -> (length: Int, isSpace: Bool) {
        let byte = bytes[at]
        if byte <= 0x20 { return (1, true) }
        if byte == 0xC2, at + 1 < end {
            if bytes[at + 1] == 0xA0 { return (2, true) }
            if bytes[at + 1] == 0xAD { return (2, false) }
        }
        if byte == 0xE2, at + 2 < end, bytes[at + 1] == 0x80, bytes[at + 2] == 0x8B { return (3, false) }
        if byte == 0xEF, at + 2 < end, bytes[at + 1] == 0xBB, bytes[at + 2] == 0xBF { return (3, false) }
        return (0, false)
    }
}
