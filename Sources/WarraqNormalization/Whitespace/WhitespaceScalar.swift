// SPDX-License-Identifier: Apache-2.0

/// A White_Space scalar of a text, or a CRLF.
struct WhitespaceScalar {
    enum Kind {
        /// A space or a tab.
        case space
        /// U+00A0, U+2007 or U+202F.
        case noBreak
        /// A mandatory line break.
        case lineEnd
    }

    let kind: Kind
    /// The number of its bytes.
    let count: Int

    /// Reads the scalar at an offset; nil if it is none of White_Space.
    @inline(__always)
    init?(in text: Span<UInt8>, at offset: Int) {
        switch text[offset] {
        case 0x20, 0x09: self.init(kind: .space, count: 1)
        case 0x0A, 0x0B, 0x0C: self.init(kind: .lineEnd, count: 1)
        case 0x0D:
            let isPair = offset &+ 1 < text.count && text[offset &+ 1] == 0x0A
            self.init(kind: .lineEnd, count: isPair ? 2 : 1)
        case 0xC2, 0xE1, 0xE2, 0xE3:
            guard let kind = WhitespaceScalar.longKind(in: text, at: offset) else { return nil }
            self.init(kind: kind, count: text[offset] == 0xC2 ? 2 : 3)
        default: return nil
        }
    }

    @inline(__always)
    private init(kind: Kind, count: Int) {
        self.kind = kind
        self.count = count
    }

    /// What a scalar of more than one byte is; the text is valid UTF-8, and so has the bytes that its lead bytes ask for.
    private static func longKind(in text: Span<UInt8>, at offset: Int) -> Kind? {
        let second = text[offset + 1]
        if text[offset] == 0xC2 {
            return second == 0x85 ? .lineEnd : second == 0xA0 ? .noBreak : nil
        }
        switch (text[offset], second, text[offset + 2]) {
        case (0xE2, 0x80, 0xA8...0xA9): return .lineEnd
        case (0xE2, 0x80, 0x87), (0xE2, 0x80, 0xAF): return .noBreak
        case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x81, 0x9F), (0xE1, 0x9A, 0x80), (0xE3, 0x80, 0x80): return .space
        default: return nil
        }
    }
}
