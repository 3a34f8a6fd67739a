// SPDX-License-Identifier: Apache-2.0

/// Bodies of JSON strings, whatever is wrong with them.
enum LinkedString {
    /// The text of a string's body: escapes that JSON does not know stand for their letter, halves of surrogate pairs become
    /// U+FFFD, all else stays.
    ///
    /// - Complexity: O(bytes), at most ``MetadataText/maxBytes`` times 2 of them.
    static func unescape(_ body: Span<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        let end = min(body.count, MetadataText.maxBytes * 2)
        output.reserveCapacity(end)
        var offset = 0
        while offset < end {
            let byte = body[offset]
            offset += 1
            guard byte == 0x5C, offset < end else {
                output.append(byte)
                continue
            }
            let escape = body[offset]
            offset += 1
            switch escape {
            case 0x6E, 0x72, 0x74, 0x62, 0x66: output.append(0x20)  // n r t b f
            case 0x75: appendScalar(body, &offset, end, to: &output)
            default: output.append(escape)
            }
        }
        while let last = output.last, end < body.count, last >= 0x80 { output.removeLast() }
        return output
    }

    /// Appends the scalar of a `\u` whose four digits are next, or of a pair of them.
    private static func appendScalar(_ body: Span<UInt8>, _ offset: inout Int, _ end: Int, to output: inout [UInt8]) {
        guard var value = digits(body, offset, end) else { return output.append(0x75) }
        offset += 4
        if (0xD800..<0xDC00).contains(value), offset + 6 <= end, body[offset] == 0x5C, body[offset + 1] == 0x75,
            let low = digits(body, offset + 2, end), (0xDC00..<0xE000).contains(low)
        {
            value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
            offset += 6
        }
        output.append(contentsOf: String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8)
    }

    private static func digits(_ body: Span<UInt8>, _ start: Int, _ end: Int) -> UInt32? {
        guard start + 4 <= end else { return nil }
        var value: UInt32 = 0
        for index in start..<start + 4 {
            switch body[index] {
            case let byte where byte &- 0x30 < 10: value = value << 4 | UInt32(byte - 0x30)
            case let byte where (byte | 0x20) &- 0x61 < 6: value = value << 4 | UInt32((byte | 0x20) - 0x61 + 10)
            default: return nil
            }
        }
        return value
    }
}
