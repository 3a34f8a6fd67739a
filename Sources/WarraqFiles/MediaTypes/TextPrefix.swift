// SPDX-License-Identifier: Apache-2.0

/// The start of a text in any encoding, as ASCII bytes with everything else made harmless.
struct TextPrefix {
    /// The text from its first sign on: no byte order mark, no white space before it; wide encodings as one byte a character,
    /// `?` for what is not ASCII.
    let ascii: ArraySlice<UInt8>

    /// Returns `nil` if the bytes are no text: they hold NUL, or control characters in more than one place in 32.
    ///
    /// A mark-up sign at the start makes a text of bytes with stray NULs too, as browsers see it.
    init?(_ bytes: [UInt8]) {
        if let wide = WideText.ascii(bytes) {
            ascii = wide[...].drop(while: Self.isSpace)
            return
        }
        let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        let text = bytes.dropFirst(hasMark ? 3 : 0)
        let controls = text.count { $0 < 0x20 && !Self.isSpace($0) && $0 != 0x1B || $0 == 0x7F }
        ascii = text.drop(while: Self.isSpace)
        let isBinary = text.contains(0) || controls * 32 > text.count
        if isBinary && !MarkupSign.isPage(ascii) { return nil }
    }

    /// Returns the type that the text itself states.
    func statedType(suffix: String?) -> String? {
        if ascii.starts(with: Array("WARC/".utf8)), ascii.dropFirst(5).first.map(Self.isDigit) == true {
            return "application/warc"
        }
        if let markup = MarkupSign.type(of: ascii) { return markup }
        if let json = JSONSign.type(of: ascii, suffix: suffix) { return json }
        return MailSign.type(of: ascii)
    }

    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}

/// UTF-16 and UTF-32, with a byte order mark or plain from the bytes.
enum WideText {
    /// Returns one byte a code unit, `?` for what is not ASCII; `nil` if the bytes are not a wide encoding.
    static func ascii(_ bytes: [UInt8]) -> [UInt8]? {
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return units(bytes, width: 4, low: 0) }
        if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return units(bytes, width: 4, low: 3) }
        if bytes.starts(with: [0xFF, 0xFE]) { return units(bytes, width: 2, low: 0) }
        if bytes.starts(with: [0xFE, 0xFF]) { return units(bytes, width: 2, low: 1) }
        guard bytes.count >= 8, bytes.contains(0) else { return nil }
        return [0, 1].first { isPlausible(bytes, low: $0) }.map { units(bytes, width: 2, low: $0, mark: 0) }
    }

    private static func units(_ bytes: [UInt8], width: Int, low: Int, mark: Int = 1) -> [UInt8] {
        stride(from: mark * width, to: bytes.count - width + 1, by: width).map { start in
            let isASCII = (0..<width).allSatisfy { $0 == low || bytes[start + $0] == 0 } && bytes[start + low] < 0x80
            return isASCII ? bytes[start + low] : UInt8(ascii: "?")
        }
    }

    /// Whether the bytes read as UTF-16 without a mark.
    ///
    /// That takes some ASCII space, line feed or letter, few high bytes, whole
    /// surrogate pairs, no control character. Data that is no text fails one of these within a few units.
    private static func isPlausible(_ bytes: [UInt8], low: Int) -> Bool {
        var (highBytes, awaitsLow, hasASCII): (Set<UInt8>, Bool, Bool) = ([], false, false)
        for start in stride(from: 0, to: bytes.count - 1, by: 2) {
            let unit = UInt16(bytes[start + 1 - low]) << 8 | UInt16(bytes[start + low])
            if (0xDC00...0xDFFF).contains(unit) != awaitsLow { return false }
            awaitsLow = (0xD800...0xDBFF).contains(unit)
            if unit < 0x20 && !TextPrefix.isSpace(UInt8(unit)) || unit >= 0xFFFE { return false }
            if unit < 0x80 { hasASCII = true }
            highBytes.insert(UInt8(unit >> 8))
        }
        return hasASCII && highBytes.count <= max(8, bytes.count / 16)
    }
}
