// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

extension Tokenizer {
    /// Text, or what starts with `<`.
    mutating func nextData(_ input: Span<UInt8>) -> TokenKind? {
        var at = position
        while true {
            at = ByteSearch.textEnd(input, from: at)
            if at == input.count { return emitText(upTo: at) }
            switch input[at] {
            case UInt8(ascii: "<"):
                if !startsMarkup(input, at: at) {
                    at += 1
                    continue
                }
                return at > position ? emitText(upTo: at) : markup(input)
            case UInt8(ascii: "&"):
                guard let reference = CharacterReference.read(input, at: at, inAttribute: false) else {
                    at += 1
                    continue
                }
                return at > position ? emitText(upTo: at) : emit(reference)
            case 0:
                if at > position { return emitText(upTo: at) }
                position += 1
                return .null
            default:
                if at > position { return emitText(upTo: at) }
                if let token = carriageReturn(input) { return token }
                at = position
            }
        }
    }

    /// Whether the `<` at `offset` opens a tag, a comment or the like.
    private func startsMarkup(_ input: Span<UInt8>, at offset: Int) -> Bool {
        guard offset + 1 < input.count else { return false }
        let next = input[offset + 1]
        if next == UInt8(ascii: "/") { return offset + 2 < input.count }
        return ASCII.isLetter(next) || next == UInt8(ascii: "!") || next == UInt8(ascii: "?")
    }

    /// What starts with the `<` at `position`.
    private mutating func markup(_ input: Span<UInt8>) -> TokenKind? {
        let next = input[position + 1]
        if ASCII.isLetter(next) { return tag(input, isEnd: false) }
        if next == UInt8(ascii: "!") { return declaration(input) }
        if next == UInt8(ascii: "?") { return bogusComment(input, from: position + 1) }
        let letter = input[position + 2]
        if ASCII.isLetter(letter) { return tag(input, isEnd: true) }
        if letter == UInt8(ascii: ">") {
            position += 3
            return nil
        }
        return bogusComment(input, from: position + 2)
    }

    /// Text up to the end tag of the element that it stands in.
    mutating func nextRaw(_ input: Span<UInt8>, references: Bool) -> TokenKind? {
        var at = position
        while true {
            at = ByteSearch.textEnd(input, from: at)
            if at == input.count { return emitText(upTo: at) }
            switch input[at] {
            case UInt8(ascii: "<"):
                if isEndTag(input, at: at) {
                    if at > position { return emitText(upTo: at) }
                    mode = .data
                    return tag(input, isEnd: true)
                }
                at += 1
            case UInt8(ascii: "&"):
                guard references, let reference = CharacterReference.read(input, at: at, inAttribute: false) else {
                    at += 1
                    continue
                }
                return at > position ? emitText(upTo: at) : emit(reference)
            case 0:
                return at > position ? emitText(upTo: at) : emit(0xFFFD, length: 1)
            default:
                if at > position { return emitText(upTo: at) }
                if let token = carriageReturn(input) { return token }
                at = position
            }
        }
    }

    /// Whether `</` and the name of the last start tag stand at `offset`, and the name ends there.
    func isEndTag(_ input: Span<UInt8>, at offset: Int) -> Bool {
        guard offset + 2 < input.count, input[offset + 1] == UInt8(ascii: "/"), lastStartTag != 0 else { return false }
        guard names.matches(lastStartTag, input, at: offset + 2) else { return false }
        let end = offset + 2 + names.range(of: lastStartTag).count
        return end < input.count && endsName(input[end])
    }

    /// Whether a byte ends the name of a tag.
    func endsName(_ byte: UInt8) -> Bool {
        ASCII.isWhitespace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
    }

    /// Text up to the end of the input.
    mutating func nextPlain(_ input: Span<UInt8>) -> TokenKind? {
        let end = ByteSearch.firstNullOrReturn(input, from: position)
        if end > position { return emitText(upTo: end) }
        return input[end] == 0 ? emit(0xFFFD, length: 1) : carriageReturn(input)
    }

    /// Text up to `]]>`.
    mutating func nextSection(_ input: Span<UInt8>) -> TokenKind? {
        var at = position
        while at < input.count {
            let byte = input[at]
            if byte == UInt8(ascii: "]"), ASCII.matches("]]>", input, at: at) {
                if at > position { return emitText(upTo: at) }
                position += 3
                mode = .data
                return nil
            }
            if byte == 0 || byte == 0x0D {
                if at > position { return emitText(upTo: at) }
                if byte == 0x0D { return carriageReturn(input) }
                position += 1
                return .null
            }
            at += 1
        }
        return emitText(upTo: at)
    }
}
