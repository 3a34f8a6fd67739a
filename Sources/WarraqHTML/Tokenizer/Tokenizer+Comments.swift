// SPDX-License-Identifier: Apache-2.0

extension Tokenizer {
    /// What starts with the `<!` at `position`.
    mutating func declaration(_ input: Span<UInt8>) -> TokenKind? {
        let start = position + 2
        if ASCII.matches("--", input, at: start) { return comment(input, from: start + 2) }
        if ASCII.matches("doctype", input, at: start) { return doctype(input, from: start + 7) }
        // The letters of this one are capitals.
        if allowsCDATA, ASCII.matches("[cdata[", input, at: start),
            (1...5).allSatisfy({ ASCII.isUppercase(input[start + $0]) })
        {
            position = start + 7
            mode = .cdata
            return nil
        }
        return bogusComment(input, from: start)
    }

    private mutating func comment(_ input: Span<UInt8>, from start: Int) -> TokenKind {
        if start < input.count, input[start] == UInt8(ascii: ">") {
            return comment(input, start..<start, upTo: start + 1)
        }
        if ASCII.matches("->", input, at: start) { return comment(input, start..<start, upTo: start + 2) }
        var at = start
        while true {
            at = ByteSearch.first(UInt8(ascii: ">"), input, from: at)
            if at == input.count { break }
            if at - 2 >= start, ASCII.matches("--", input, at: at - 2) {
                return comment(input, start..<(at - 2), upTo: at + 1)
            }
            if at - 3 >= start, ASCII.matches("--!", input, at: at - 3) {
                return comment(input, start..<(at - 3), upTo: at + 1)
            }
            at += 1
        }
        return comment(input, start..<endOfCutComment(input, from: start), upTo: input.count)
    }

    /// The end of a comment that the input ends in: what could have started its end is left out.
    private func endOfCutComment(_ input: Span<UInt8>, from start: Int) -> Int {
        let end = input.count
        if end - 3 >= start, ASCII.matches("--!", input, at: end - 3) { return end - 3 }
        if end - 2 >= start, ASCII.matches("--", input, at: end - 2) { return end - 2 }
        if end - 1 >= start, input[end - 1] == UInt8(ascii: "-") { return end - 1 }
        return end
    }

    /// A declaration, instruction or end tag that is none: a comment up to the next `>`.
    mutating func bogusComment(_ input: Span<UInt8>, from start: Int) -> TokenKind {
        let end = ByteSearch.first(UInt8(ascii: ">"), input, from: start)
        return comment(input, start..<end, upTo: min(end + 1, input.count))
    }

    private mutating func comment(_ input: Span<UInt8>, _ range: Range<Int>, upTo end: Int) -> TokenKind {
        position = end
        text = TextRun(input: range)
        if ByteSearch.firstNullOrReturn(input.extracting(range), from: 0) < range.count {
            let start = side.count
            for index in range { appendNormalized(input, at: index) }
            text = TextRun(side: start..<side.count, source: range)
        }
        return .comment
    }
}
