// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// The strings of JSON text that need not be JSON.
struct DataStrings {
    /// What a string is, by the string before it.
    enum Role { case other, type, body }

    private var at = 0
    private var role = Role.other

    /// The next string: its bytes between the quotes, and whether it is the value of `@type` or `articleBody`.
    mutating func next(_ bytes: Span<UInt8>) -> (range: Range<Int>, role: Role)? {
        while at < bytes.count {
            let byte = bytes[at]
            at += 1
            if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}") { role = .other }
            guard byte == UInt8(ascii: "\"") else { continue }
            let start = at
            while at < bytes.count, bytes[at] != UInt8(ascii: "\"") { at += bytes[at] == UInt8(ascii: "\\") ? 2 : 1 }
            let end = Swift.min(at, bytes.count)
            at = Swift.min(at + 1, bytes.count)
            let own = role
            role = DataStrings.role(ofValueOf: bytes.extracting(start..<end))
            return (start..<end, own)
        }
        return nil
    }

    private static func role(ofValueOf key: Span<UInt8>) -> Role {
        if ByteWords.equal(key, "@type") { return .type }
        return ByteWords.equal(key, "articleBody") ? .body : .other
    }

    /// The text of a string, its escapes resolved as far as they are sound.
    static func unescaped(_ bytes: Span<UInt8>) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var at = 0
        while at < bytes.count {
            let byte = bytes[at]
            guard byte == UInt8(ascii: "\\"), at + 1 < bytes.count else {
                text.append(byte)
                at += 1
                continue
            }
            let kind = bytes[at + 1]
            at += 2
            switch kind {
            case UInt8(ascii: "u") where at + 4 <= bytes.count:
                var value: UInt32 = 0
                for step in 0..<4 {
                    value = value << 4 | UInt32(bytes[at + step] & 0xF) + (bytes[at + step] > 0x39 ? 9 : 0)
                }
                let scalar = Unicode.Scalar(value & 0xFFFF) ?? " "
                text.append(contentsOf: Array(String(scalar).utf8))
                at += 4
            case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(kind)
            default: text.append(0x20)
            }
        }
        return text
    }
}
