// SPDX-License-Identifier: Apache-2.0

/// Finds out in which encoding text is that nobody has declared, and that is no UTF-8.
///
/// Each of the common encodings of each language is tried on a part of the text: the bytes are judged by how frequent the
/// characters are that they would stand for, and by how they stand beside one another (capitals within words, Arabic letters
/// beside Latin ones). What cannot be told apart by letters (iso-8859-8 and windows-1255) is given as the larger encoding.
public enum EncodingDetector {
    /// How many bytes are judged, from the first one that is not ASCII.
    static let sampleBytes = 16384
    /// Mean logarithms of likelihood below this are no text.
    static let leastScore: Float = -6.5

    /// Returns the most likely encoding.
    ///
    /// - Parameter bytes: Text that is no UTF-8.
    /// - Returns: `nil` when nothing fits: the bytes are no text, or too few of them are not ASCII.
    /// - Complexity: O(bytes up to the first that is not ASCII), and some hundred microseconds for each 1,000 bytes behind it.
    public static func detect(_ bytes: Span<UInt8>) -> CharacterEncoding? {
        if let wide = wideEncoding(bytes) { return wide }
        guard let first = bytes.indices.first(where: { bytes[$0] >= 0x80 }) else { return nil }
        let end = Swift.min(bytes.count, first + sampleBytes)
        // Text has no controls but line ends, tabs and form feeds.
        for index in 0..<end where bytes[index] < 0x20 {
            if bytes[index] < 0x09 || bytes[index] > 0x0D && bytes[index] != 0x1B { return nil }
        }
        let sample = bytes.extracting(Swift.max(0, first - 32)..<end)
        var (best, score): (CharacterEncoding?, Float) = (nil, leastScore)
        for model in LetterModel.all {
            let found = model.score(sample)
            if found > score { (best, score) = (model.encoding, found) }
        }
        for model in IdeographModel.all {
            let found = model.score(sample)
            if found > score { (best, score) = (model.encoding, found) }
        }
        return best
    }

    /// UTF-16 without a mark: one of the two bytes of a unit is nearly always the same, and it is the number of a script.
    private static func wideEncoding(_ bytes: Span<UInt8>) -> CharacterEncoding? {
        guard bytes.count >= 8, bytes.count % 2 == 0 else { return nil }
        let even = Column(bytes, from: 0)
        let odd = Column(bytes, from: 1)
        if odd.isHigh && !even.isHigh { return .utf16LE }
        if even.isHigh && !odd.isHigh { return .utf16BE }
        return nil
    }

    /// Every other byte of a text.
    private struct Column {
        /// Whether the bytes can be the high ones of letters of one alphabet and ASCII.
        let isHigh: Bool

        init(_ bytes: Span<UInt8>, from start: Int) {
            var counts = [Int](repeating: 0, count: 256)
            let end = Swift.min(bytes.count, 4096)
            for index in stride(from: start, to: end, by: 2) { counts[Int(bytes[index])] += 1 }
            let units = (end - start + 1) / 2
            // Latin, Greek, Cyrillic, Hebrew, Arabic, Devanagari, Thai; punctuation has 20.
            let script = [0x03, 0x04, 0x05, 0x06, 0x09, 0x0E].map { counts[$0] }.max() ?? 0
            isHigh = counts[0] + script + counts[0x20] > units * 9 / 10 && counts[0x20] < units / 4
        }
    }
}
