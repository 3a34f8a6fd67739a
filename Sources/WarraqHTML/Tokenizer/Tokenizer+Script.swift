// SPDX-License-Identifier: Apache-2.0

/// How far a script has gone into a comment that hides it from old browsers.
enum ScriptEscape: UInt8 {
    case none
    /// Behind `<!--`.
    case escaped
    /// Behind `<script` inside of that: an end tag of a script ends this only.
    case doubled
}

extension Tokenizer {
    /// The text of a script, up to its end tag.
    ///
    /// - SeeAlso: https://html.spec.whatwg.org/#script-data-state
    mutating func nextScript(_ input: Span<UInt8>) -> TokenKind? {
        var at = position
        while at < input.count {
            switch input[at] {
            case UInt8(ascii: "<"):
                if scriptEscape != .doubled, isEndTag(input, at: at) {
                    if at > position { return emitText(upTo: at) }
                    mode = .data
                    scriptEscape = .none
                    return tag(input, isEnd: true)
                }
                at = lessThanInScript(input, at: at)
            case UInt8(ascii: "-"):
                at = dashInScript(input, at: at)
            case 0:
                return at > position ? emitText(upTo: at) : emit(0xFFFD, length: 1)
            case 0x0D:
                if at > position { return emitText(upTo: at) }
                if let token = carriageReturn(input) { return token }
                at = position
            default:
                at = ByteSearch.scriptEnd(input, from: at + 1, dashes: scriptEscape != .none)
            }
        }
        return emitText(upTo: at)
    }

    /// Where to go on behind a `<` that ends nothing.
    private mutating func lessThanInScript(_ input: Span<UInt8>, at offset: Int) -> Int {
        switch scriptEscape {
        case .none:
            guard ASCII.matches("<!--", input, at: offset) else { return offset + 1 }
            scriptEscape = .escaped
            // The two dashes count for a `-->` as well, so `<!-->` is over at once.
            return offset + 2
        case .escaped:
            guard let end = scriptNameEnd(input, at: offset + 1) else { return offset + 1 }
            scriptEscape = .doubled
            return end
        case .doubled:
            guard offset + 1 < input.count, input[offset + 1] == UInt8(ascii: "/"),
                let end = scriptNameEnd(input, at: offset + 2)
            else { return offset + 1 }
            scriptEscape = .escaped
            return end
        }
    }

    /// Behind the word `script` and the byte that ends it.
    private func scriptNameEnd(_ input: Span<UInt8>, at offset: Int) -> Int? {
        guard ASCII.matches("script", input, at: offset), offset + 6 < input.count, endsName(input[offset + 6]) else {
            return nil
        }
        // The carriage return of a pair must still be seen.
        return input[offset + 6] == 0x0D ? offset + 6 : offset + 7
    }

    /// Behind the dashes at `offset`, and the `>` that makes them an end.
    private mutating func dashInScript(_ input: Span<UInt8>, at offset: Int) -> Int {
        var end = offset
        while end < input.count, input[end] == UInt8(ascii: "-") { end += 1 }
        guard scriptEscape != .none, end - offset >= 2, end < input.count, input[end] == UInt8(ascii: ">") else {
            return end
        }
        scriptEscape = .none
        return end + 1
    }
}
