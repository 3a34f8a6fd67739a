// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// Finds the line ends of one text that are to go.
struct LineJoiner: TextPass {
    private let replacements: TextReplacements

    var isEmpty: Bool { replacements.all.isEmpty }

    init(_ text: Span<UInt8>, _ options: NormalizeLines.Options) {
        let table = LineFacts.table
        let found = LineJoiner.replacements(text, options, table.span)
        replacements = TextReplacements(all: found)
    }

    private static func replacements(
        _ text: Span<UInt8>, _ options: NormalizeLines.Options, _ facts: Span<UInt8>
    ) -> [TextReplacements.Replacement] {
        var found = Finder(options: options)
        var (cursor, block) = (LineCursor(), [TextLine]())
        while let line = cursor.next(in: text) {
            let measured = TextLine(line.content, text, facts)
            if measured.isBlank {
                found.add(&block, text, facts)
                block.removeAll(keepingCapacity: true)
            } else {
                block.append(measured)
            }
        }
        found.add(&block, text, facts)
        return found.replacements
    }

    func mayChange(_ text: Span<UInt8>) -> Bool { true }

    func rewrite(_ source: Span<UInt8>, into text: inout [UInt8]) { replacements.write(source, into: &text) }

    func rewrite(_ source: Span<UInt8>, into text: inout [UInt8], alignment: inout AlignmentBuilder) {
        replacements.write(source, into: &text, alignment: &alignment)
    }

    private struct Finder {
        let options: NormalizeLines.Options
        var replacements: [TextReplacements.Replacement] = []
        /// Words with hyphens in them; made when the first one is needed.
        private var hyphenated: Set<[UInt8]>?

        init(options: NormalizeLines.Options) { self.options = options }

        /// Looks at lines without a blank one between them.
        mutating func add(_ block: inout [TextLine], _ text: Span<UInt8>, _ facts: Span<UInt8>) {
            guard block.count > 1 else { return }
            let widest = options.paragraphs ? widthIfWrapped(&block, text, facts) : nil
            for index in block.indices.dropLast() {
                let (line, next) = (block[index], block[index + 1])
                if options.hyphens, isHyphenated(line, next) {
                    joinHyphenated(line, next, text)
                } else if let widest, mayGoOn(line, next, text), line.columns + 1 + next.firstWordColumns > widest {
                    let (last, first) = (LineFacts(line.last, in: facts), LineFacts(next.first, in: facts))
                    let isTight = last.joinsWithoutSpace && first.joinsWithoutSpace
                    let range = line.content.upperBound..<next.content.lowerBound
                    replacements.append((range, isTight ? [] : [UInt8(ascii: " ")]))
                }
            }
        }

        private func mayGoOn(_ line: TextLine, _ next: TextLine, _ text: Span<UInt8>) -> Bool {
            next.indentation <= line.indentation + 1 && !next.isItem(text)
        }

        /// The width of the widest line if the block's lines end where the next word did not fit.
        private func widthIfWrapped(
            _ block: inout [TextLine], _ text: Span<UInt8>, _ facts: Span<UInt8>
        ) -> Int? {
            guard block.count > 2 else { return nil }
            var widest = 0
            for index in block.indices {
                block[index].measure(upTo: options.maxColumns, text, facts)
                widest = max(widest, block[index].columns)
                if widest > options.maxColumns { return nil }
            }
            guard widest >= options.minColumns else { return nil }
            let full = zip(block, block.dropFirst()).count { $0.columns + 1 + $1.firstWordColumns > widest }
            return full * 5 >= (block.count - 1) * 4 ? widest : nil
        }

        private func isHyphenated(_ line: TextLine, _ next: TextLine) -> Bool {
            guard line.last == "-" || line.last == "\u{2010}" || line.last == "\u{AD}" else { return false }
            guard UnicodeProperties.isAlphabetic(line.beforeLast), UnicodeProperties.isAlphabetic(next.first) else {
                return false
            }
            let category = UnicodeProperties.generalCategory(of: next.first)
            return category != .uppercaseLetter && category != .titlecaseLetter
        }

        private mutating func joinHyphenated(_ line: TextLine, _ next: TextLine, _ text: Span<UInt8>) {
            let keeps = line.last != "\u{AD}" && isWrittenWithHyphen(line, next, text)
            let start = keeps ? line.content.upperBound : line.lastStart
            replacements.append((start..<next.content.lowerBound, []))
        }

        /// Whether the word stands elsewhere in the text with its hyphen.
        private mutating func isWrittenWithHyphen(_ line: TextLine, _ next: TextLine, _ text: Span<UInt8>) -> Bool {
            var (start, end) = (line.lastStart, next.content.lowerBound)
            while start > line.content.lowerBound, Finder.isWordByte(text[start - 1]) { start -= 1 }
            while end < next.content.upperBound, Finder.isWordByte(text[end]) { end += 1 }
            var word: [UInt8] = []
            word.append(copying: text.extracting(start..<line.content.upperBound))
            word.append(copying: text.extracting(next.content.lowerBound..<end))
            let words = hyphenated ?? Finder.hyphenatedWords(text)
            hyphenated = words
            return words.contains(word)
        }

        private static func hyphenatedWords(_ text: Span<UInt8>) -> Set<[UInt8]> {
            var (words, start, hasHyphen) = (Set<[UInt8]>(), 0, false)
            for offset in 0...text.count {
                if offset < text.count, isWordByte(text[offset]) {
                    if text[offset] == UInt8(ascii: "-") { hasHyphen = true }
                    continue
                }
                if hasHyphen, offset - start < 200 {
                    var word: [UInt8] = []
                    word.append(copying: text.extracting(start..<offset))
                    words.insert(word)
                }
                (start, hasHyphen) = (offset + 1, false)
            }
            return words
        }

        /// Letters, hyphens, and whatever is not ASCII.
        private static func isWordByte(_ byte: UInt8) -> Bool {
            byte >= 0x80 || byte == UInt8(ascii: "-") || (byte | 0x20) &- 0x61 < 26
        }
    }
}
