// SPDX-License-Identifier: Apache-2.0

extension Tokenizer {
    /// A document type whose word `doctype` ends at `start`.
    ///
    /// - SeeAlso: https://html.spec.whatwg.org/#doctype-state
    mutating func doctype(_ input: Span<UInt8>, from start: Int) -> TokenKind {
        doctype = Doctype()
        var at = start
        skipSpace(input, &at)
        guard at < input.count, input[at] != UInt8(ascii: ">") else { return endDoctype(input, at, quirks: true) }
        let nameStart = at
        while at < input.count, !ASCII.isWhitespace(input[at]), input[at] != UInt8(ascii: ">") { at += 1 }
        doctype.name = normalized(input, nameStart..<at, lowercased: true)
        skipSpace(input, &at)
        guard at < input.count else { return endDoctype(input, at, quirks: true) }
        if input[at] == UInt8(ascii: ">") { return endDoctype(input, at, quirks: false) }
        if ASCII.matches("public", input, at: at) { return publicIdentifier(input, from: at + 6) }
        if ASCII.matches("system", input, at: at) { return systemIdentifier(input, from: at + 6, isRequired: true) }
        return endDoctype(input, at, quirks: true)
    }

    private mutating func publicIdentifier(_ input: Span<UInt8>, from start: Int) -> TokenKind {
        var at = start
        skipSpace(input, &at)
        guard let (value, isClosed) = identifier(input, &at) else { return endDoctype(input, at, quirks: true) }
        doctype.publicID = value
        guard isClosed else { return endDoctype(input, at, quirks: true) }
        return systemIdentifier(input, from: at, isRequired: false)
    }

    private mutating func systemIdentifier(_ input: Span<UInt8>, from start: Int, isRequired: Bool) -> TokenKind {
        var at = start
        skipSpace(input, &at)
        if !isRequired, at < input.count, input[at] == UInt8(ascii: ">") { return endDoctype(input, at, quirks: false) }
        guard let (value, isClosed) = identifier(input, &at) else { return endDoctype(input, at, quirks: true) }
        doctype.systemID = value
        guard isClosed else { return endDoctype(input, at, quirks: true) }
        skipSpace(input, &at)
        // What else stands here is passed over without harm; the end of the input is not.
        return endDoctype(input, at, quirks: at >= input.count)
    }

    /// A quoted string; a `>` ends it unclosed.
    ///
    /// Nil when no quote is there.
    private func identifier(_ input: Span<UInt8>, _ at: inout Int) -> (value: [UInt8], isClosed: Bool)? {
        guard at < input.count, input[at] == UInt8(ascii: "\"") || input[at] == UInt8(ascii: "'") else { return nil }
        let quote = input[at]
        at += 1
        let start = at
        while at < input.count, input[at] != quote, input[at] != UInt8(ascii: ">") { at += 1 }
        let value = normalized(input, start..<at, lowercased: false)
        let isClosed = at < input.count && input[at] == quote
        if isClosed { at += 1 }
        return (value, isClosed)
    }

    private mutating func endDoctype(_ input: Span<UInt8>, _ start: Int, quirks: Bool) -> TokenKind {
        doctype.forcesQuirks = quirks
        position = min(ByteSearch.first(UInt8(ascii: ">"), input, from: start) + 1, input.count)
        return .doctype
    }

    private func skipSpace(_ input: Span<UInt8>, _ at: inout Int) {
        while at < input.count, ASCII.isWhitespace(input[at]) { at += 1 }
    }

    private func normalized(_ input: Span<UInt8>, _ range: Range<Int>, lowercased: Bool) -> [UInt8] {
        var output: [UInt8] = []
        for index in range {
            let byte = input[index]
            if byte == 0 {
                UTF8Encoding.append(0xFFFD, to: &output)
            } else if byte == 0x0D {
                if index + 1 == input.count || input[index + 1] != 0x0A { output.append(0x0A) }
            } else {
                output.append(lowercased ? ASCII.lowercased(byte) : byte)
            }
        }
        return output
    }
}
