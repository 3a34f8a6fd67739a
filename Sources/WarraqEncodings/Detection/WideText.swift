// SPDX-License-Identifier: Apache-2.0

/// Finds UTF-16 without a byte order mark.
enum WideText {
    /// How many bytes are judged.
    private static let sampleBytes = 4096

    /// The byte order in which some bytes are UTF-16; nil where they are not.
    static func encoding(of bytes: Span<UInt8>) -> CharacterEncoding? {
        guard bytes.count >= 8, bytes.count % 2 == 0 else { return nil }
        let even = Column(bytes, from: 0)
        let odd = Column(bytes, from: 1)
        if odd.isHigh && !even.isHigh { return .utf16LE }
        if even.isHigh && !odd.isHigh { return .utf16BE }
        if isEastAsian(bytes, UTF16(high: 1)) { return .utf16LE }
        return isEastAsian(bytes, UTF16(high: 0)) ? .utf16BE : nil
    }

    /// Whether there are controls that other text does not have.
    static func hasControls(_ bytes: Span<UInt8>) -> Bool {
        bytes.indices.contains { bytes[$0] < 0x09 || 0x0E...0x1A ~= bytes[$0] }
    }

    /// Every other byte of a text: in an alphabet one of the two bytes is nearly always the same, the number of a script.
    private struct Column {
        /// Whether the bytes can be the high ones of letters of one alphabet and ASCII.
        let isHigh: Bool

        init(_ bytes: Span<UInt8>, from start: Int) {
            var counts = [Int](repeating: 0, count: 256)
            let end = Swift.min(bytes.count, sampleBytes)
            for index in stride(from: start, to: end, by: 2) { counts[Int(bytes[index])] += 1 }
            let units = (end - start + 1) / 2
            // Latin, Greek, Cyrillic, Hebrew, Arabic, Devanagari, Thai; punctuation has 20.
            let script = [0x03, 0x04, 0x05, 0x06, 0x09, 0x0E].map { counts[$0] }.max() ?? 0
            isHigh = counts[0] + script + counts[0x20] > units * 9 / 10 && counts[0x20] < units / 4
        }
    }

    /// Whether nearly all units are characters that East Asian texts have, and enough of them the most frequent ones, of which
    /// other bytes make hardly any.
    private static func isEastAsian(_ bytes: Span<UInt8>, _ reader: UTF16) -> Bool {
        var (units, strange, letters, frequent, offset) = (0, 0, 0, 0, 0)
        let end = Swift.min(bytes.count, sampleBytes)
        while offset < end {
            let character = reader.character(bytes, offset)
            offset += character.length
            units += 1
            switch character.scalar ?? 0 {
            case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0xB7, 0x2010...0x203B, 0x3000...0x303F, 0xFF01...0xFF5E: break
            case 0x3041...0x30FF:
                (letters, frequent) = (letters + 1, frequent + 1)
            case 0x4E00...0x9FFF, 0xAC00...0xD7A3:
                letters += 1
                if IdeographModel.frequent.contains(character.scalar ?? 0) { frequent += 1 }
            default: strange += 1
            }
        }
        return strange * 20 <= units && frequent >= 3 && frequent * 6 >= letters && letters * 4 >= units
    }
}
