// SPDX-License-Identifier: Apache-2.0

extension Tokenizer {
    /// A start or end tag whose `<` is at `position`; a tag that the input ends in is dropped.
    mutating func tag(_ input: Span<UInt8>, isEnd: Bool) -> TokenKind? {
        var at = position + (isEnd ? 2 : 1)
        let nameStart = at
        var hash = NameTable.seed
        var folding = false
        var hasNull = false
        while at < input.count {
            let byte = input[at]
            if endsName(byte) { break }
            if ASCII.isUppercase(byte) { folding = true }
            if byte == 0 { hasNull = true }
            hash = NameTable.hash(hash, ASCII.lowercased(byte))
            at += 1
        }
        name =
            hasNull
            ? internReplacingNulls(input, nameStart..<at)
            : names.intern(input, nameStart..<at, hash: hash, folding: folding)
        beginAttributes()
        isSelfClosing = false
        guard let end = attributes(input, from: at) else {
            position = input.count
            return nil
        }
        position = end
        if isEnd {
            attributes.removeSubrange(firstAttribute...)
            return .endTag
        }
        lastStartTag = name
        return .startTag
    }

    /// Names with U+0000 in them get U+FFFD instead.
    mutating func internReplacingNulls(_ input: Span<UInt8>, _ range: Range<Int>) -> UInt32 {
        var copy: [UInt8] = []
        for index in range {
            if input[index] == 0 {
                UTF8Encoding.append(0xFFFD, to: &copy)
            } else {
                copy.append(ASCII.lowercased(input[index]))
            }
        }
        return names.intern(copy.span, 0..<copy.count)
    }

    /// Reads attributes up to the tag's end, and answers the offset behind it; nil when the input ends before.
    private mutating func attributes(_ input: Span<UInt8>, from start: Int) -> Int? {
        var at = start
        while true {
            while at < input.count, ASCII.isWhitespace(input[at]) { at += 1 }
            guard at < input.count else { return nil }
            let byte = input[at]
            if byte == UInt8(ascii: ">") { return at + 1 }
            if byte == UInt8(ascii: "/") {
                at += 1
                guard at < input.count else { return nil }
                if input[at] == UInt8(ascii: ">") {
                    isSelfClosing = true
                    return at + 1
                }
                continue
            }
            guard let end = attribute(input, from: at) else { return nil }
            at = end
        }
    }

    /// Reads the attribute that starts at `start`.
    private mutating func attribute(_ input: Span<UInt8>, from start: Int) -> Int? {
        let (id, nameEnd) = attributeName(input, from: start)
        var at = nameEnd
        while at < input.count, ASCII.isWhitespace(input[at]) { at += 1 }
        guard at < input.count, input[at] == UInt8(ascii: "=") else {
            append(id, TextRun(input: nameEnd..<nameEnd), source: start..<nameEnd)
            return nameEnd
        }
        at += 1
        while at < input.count, ASCII.isWhitespace(input[at]) { at += 1 }
        guard at < input.count else { return nil }
        let byte = input[at]
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
            guard let value = quotedValue(input, from: at + 1, quote: byte) else { return nil }
            append(id, value, source: start..<(value.source.upperBound + 1))
            return value.source.upperBound + 1
        }
        if byte == UInt8(ascii: ">") {
            append(id, TextRun(input: at..<at), source: start..<at)
            return at
        }
        let value = unquotedValue(input, from: at)
        append(id, value, source: start..<value.source.upperBound)
        return value.source.upperBound
    }

    @inline(__always)
    private mutating func append(_ name: UInt32, _ value: TextRun, source: Range<Int>) {
        append(
            StoredAttribute(
                name: name, value: StoredText(value), sourceStart: UInt32(truncatingIfNeeded: source.lowerBound),
                sourceEnd: UInt32(truncatingIfNeeded: source.upperBound),
                valueSourceStart: UInt32(truncatingIfNeeded: value.source.lowerBound),
                valueSourceEnd: UInt32(truncatingIfNeeded: value.source.upperBound)))
    }

    private mutating func attributeName(_ input: Span<UInt8>, from start: Int) -> (id: UInt32, end: Int) {
        var at = start
        var hash = NameTable.seed
        var folding = false
        var hasNull = false
        while at < input.count {
            let byte = input[at]
            // A `=` at the start belongs to the name.
            if endsName(byte) || byte == UInt8(ascii: "=") && at > start { break }
            if ASCII.isUppercase(byte) { folding = true }
            if byte == 0 { hasNull = true }
            hash = NameTable.hash(hash, ASCII.lowercased(byte))
            at += 1
        }
        let id =
            hasNull
            ? internReplacingNulls(input, start..<at)
            : names.intern(input, start..<at, hash: hash, folding: folding)
        return (id, at)
    }

    private mutating func quotedValue(_ input: Span<UInt8>, from start: Int, quote: UInt8) -> TextRun? {
        var end = start
        var isPlain = true
        while true {
            end = ByteSearch.valueEnd(quote, input, from: end)
            guard end < input.count else { return nil }
            if input[end] == quote { break }
            if input[end] != UInt8(ascii: "&") { isPlain = false }
            // Most values with an ampersand are addresses whose query it parts.
            if isPlain, CharacterReference.read(input, at: end, inAttribute: true) != nil { isPlain = false }
            end += 1
        }
        return isPlain ? TextRun(input: start..<end) : decodedValue(input, start..<end)
    }

    private mutating func unquotedValue(_ input: Span<UInt8>, from start: Int) -> TextRun {
        var end = start
        var isPlain = true
        while end < input.count {
            let byte = input[end]
            if ASCII.isWhitespace(byte) || byte == UInt8(ascii: ">") { break }
            if byte == UInt8(ascii: "&") || byte == 0 { isPlain = false }
            end += 1
        }
        return isPlain ? TextRun(input: start..<end) : decodedValue(input, start..<end)
    }

    /// A value with references, carriage returns or U+0000 in it, written into the side buffer.
    private mutating func decodedValue(_ input: Span<UInt8>, _ range: Range<Int>) -> TextRun {
        let start = side.count
        var at = range.lowerBound
        while at < range.upperBound {
            let byte = input[at]
            if byte == UInt8(ascii: "&"), let reference = CharacterReference.read(input, at: at, inAttribute: true),
                at + reference.length <= range.upperBound
            {
                append(reference)
                at += reference.length
                continue
            }
            appendNormalized(input, at: at)
            at += 1
        }
        return TextRun(side: start..<side.count, source: range)
    }

    /// Appends one byte to the side buffer as the standard reads it: U+0000 as U+FFFD, line ends as line feeds.
    mutating func appendNormalized(_ input: Span<UInt8>, at offset: Int) {
        let byte = input[offset]
        if byte == 0 {
            UTF8Encoding.append(0xFFFD, to: &side)
        } else if byte != 0x0D {
            side.append(byte)
        } else if offset + 1 == input.count || input[offset + 1] != 0x0A {
            side.append(0x0A)
        }
    }
}
