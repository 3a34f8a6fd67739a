// SPDX-License-Identifier: Apache-2.0

/// The bytes of single characters.
enum UTF8Bytes {
    /// The bytes of a scalar; a surrogate has none and is given as 0.
    static func of(_ scalar: UInt32) -> [UInt8] {
        Unicode.Scalar(scalar).map { Array(String($0).utf8) } ?? [0]
    }

    /// The character at a place and its bytes; no character and one byte where the bytes are not UTF-8.
    static func scalar(in source: Span<UInt8>, at position: Int) -> (scalar: UInt32?, length: Int) {
        let lead = source[position]
        if lead < 0x80 { return (UInt32(lead), 1) }
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
        guard length > 1 && position + length <= source.count else { return (nil, 1) }
        var scalar = UInt32(lead) & (0x7F >> UInt32(length))
        for offset in 1..<length {
            let byte = source[position + offset]
            guard byte & 0xC0 == 0x80 else { return (nil, 1) }
            scalar = scalar << 6 | UInt32(byte & 0x3F)
        }
        // Longer forms of characters with shorter ones are not UTF-8.
        let isShortest = scalar >= (length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000)
        return isShortest ? (scalar, length) : (nil, 1)
    }
}
