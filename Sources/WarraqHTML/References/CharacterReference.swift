// SPDX-License-Identifier: Apache-2.0

/// A character reference that was recognised in the input.
struct CharacterReference {
    /// The bytes of the input that it takes, `&` included.
    let length: Int
    let first: UInt32
    /// 0 where the reference stands for one code point.
    let second: UInt32

    /// Reads the reference whose `&` is at `offset`; nil when the `&` stands for itself.
    ///
    /// - Complexity: O(1): no name is longer than 32 bytes, but for leading zeros and digits of a number.
    /// - SeeAlso: https://html.spec.whatwg.org/#character-reference-state
    static func read(_ input: Span<UInt8>, at offset: Int, inAttribute: Bool) -> CharacterReference? {
        let start = offset + 1
        guard start < input.count else { return nil }
        if input[start] == UInt8(ascii: "#") { return number(input, at: offset) }
        var end = start
        let limit = min(input.count, start + NamedReferences.longestName + 1)
        while end < limit, ASCII.isLetter(input[end]) || ASCII.isDigit(input[end]) { end += 1 }
        guard end > start else { return nil }
        if end < input.count, input[end] == UInt8(ascii: ";"),
            let found = NamedReferences.all.find(input, start..<(end + 1))
        {
            return CharacterReference(length: end + 1 - offset, first: found.first, second: found.second)
        }
        return bareName(input, at: offset, upTo: end, inAttribute: inAttribute)
    }

    /// The longest name at hand that is known without a semicolon.
    private static func bareName(
        _ input: Span<UInt8>, at offset: Int, upTo limit: Int, inAttribute: Bool
    ) -> CharacterReference? {
        let start = offset + 1
        var end = min(limit, start + NamedReferences.longestBareName)
        while end > start + 1 {
            if let found = NamedReferences.all.find(input, start..<end) {
                if inAttribute, end < input.count {
                    // `?a=1&copy=2` is a query and no reference.
                    let next = input[end]
                    if next == UInt8(ascii: "=") || ASCII.isLetter(next) || ASCII.isDigit(next) { return nil }
                }
                return CharacterReference(length: end - offset, first: found.first, second: found.second)
            }
            end -= 1
        }
        return nil
    }

    private static func number(_ input: Span<UInt8>, at offset: Int) -> CharacterReference? {
        var at = offset + 2
        guard at < input.count else { return nil }
        let isHex = input[at] | 0x20 == UInt8(ascii: "x")
        if isHex { at += 1 }
        let digits = at
        var value: UInt32 = 0
        while at < input.count, let digit = ASCII.hexValue(input[at]), isHex || digit < 10 {
            value = min(value &* (isHex ? 16 : 10) &+ digit, 0x11_0000)
            at += 1
        }
        guard at > digits else { return nil }
        if at < input.count, input[at] == UInt8(ascii: ";") { at += 1 }
        return CharacterReference(length: at - offset, first: scalar(of: value), second: 0)
    }

    /// The code point that a number stands for: the C1 range is read as windows-1252.
    private static func scalar(of value: UInt32) -> UInt32 {
        if value == 0 || value > 0x10_FFFF || (0xD800...0xDFFF).contains(value) { return 0xFFFD }
        if (0x80...0x9F).contains(value) {
            return UInt32(Windows1252.scalar(of: UInt8(value)))
        }
        return value
    }
}
