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
    /// - Parameters:
    ///   - bytes: Text that is no UTF-8.
    ///   - mayBeBroken: Whether the few bytes that are not ASCII may as well be broken, so that only good text counts.
    /// - Returns: `nil` when nothing fits: the bytes are no text, or too few of them are not ASCII.
    /// - Complexity: O(bytes up to the first that is not ASCII), and some hundred microseconds for each 1,000 bytes behind it.
    public static func detect(_ bytes: Span<UInt8>, mayBeBroken: Bool = false) -> CharacterEncoding? {
        if let wide = WideText.encoding(of: bytes) { return wide }
        guard let first = bytes.indices.first(where: { bytes[$0] >= 0x80 }) else { return nil }
        let end = Swift.min(bytes.count, first + sampleBytes)
        // Text has no controls but line ends, tabs and form feeds.
        for index in 0..<end where bytes[index] < 0x20 {
            if bytes[index] < 0x09 || bytes[index] > 0x0D && bytes[index] != 0x1B { return nil }
        }
        let found = best(bytes.extracting(Swift.max(0, first - 32)..<end))
        return found.flatMap { mayBeBroken && $0.score < likelyScore ? nil : $0.encoding }
    }

    /// Returns the encoding of text that passes for UTF-8, since all its bytes may be ASCII by themselves: UTF-16 without a mark, of
    /// alphabets whose number is that of a control, and ISO-2022-JP.
    ///
    /// - Returns: `nil` for other text, nearly at once.
    /// - Complexity: O(1): 16 KB at most are looked at.
    public static func detectHidden(_ bytes: Span<UInt8>) -> CharacterEncoding? {
        if WideText.hasControls(bytes.extracting(first: 64)), let wide = WideText.encoding(of: bytes) { return wide }
        return SwitchingText.encoding(of: bytes.extracting(first: sampleBytes))
    }

    /// Returns another encoding for text that is plainly not in the declared one, though that has characters for its bytes.
    ///
    /// The languages of each encoding are known by their most frequent letters only, so the declared one counts unless it
    /// makes no text of the bytes and another one does.
    ///
    /// - Returns: `nil` where the declaration may be right, also where nothing is known of the encoding's languages.
    /// - Complexity: O(bytes up to the first that is not ASCII), and some ten microseconds where the declaration is right.
    public static func detectOther(than declared: CharacterEncoding, _ bytes: Span<UInt8>) -> CharacterEncoding? {
        guard let first = bytes.indices.first(where: { bytes[$0] >= 0x80 }) else { return nil }
        let rest = bytes.extracting(first..<bytes.count)
        guard let score = score(rest.extracting(first: 1024), as: declared), score < likelyScore,
            let other = best(rest.extracting(first: sampleBytes)), other.score > score + plainDifference
        else { return nil }
        return other.encoding
    }

    /// Mean logarithms of likelihood above this are good text.
    private static let likelyScore: Float = -4.75
    /// By how much another encoding must be more likely than the declared one.
    private static let plainDifference: Float = 2

    /// The highest score of an encoding's models; nil where it has none.
    private static func score(_ sample: Span<UInt8>, as encoding: CharacterEncoding) -> Float? {
        var best: Float?
        for model in LetterModel.all where model.encoding == encoding {
            best = Swift.max(best ?? -.infinity, model.score(sample))
        }
        for model in IdeographModel.all where model.encoding.kind == encoding.kind {
            best = Swift.max(best ?? -.infinity, model.score(sample))
        }
        return best
    }

    /// The encoding with the highest score; nil where none makes text of the bytes.
    private static func best(_ sample: Span<UInt8>) -> (encoding: CharacterEncoding, score: Float)? {
        var best: (encoding: CharacterEncoding, score: Float)?
        func compare(_ encoding: CharacterEncoding, _ score: Float) {
            if score > best?.score ?? leastScore { best = (encoding, score) }
        }
        for model in LetterModel.all { compare(model.encoding, model.score(sample)) }
        for model in IdeographModel.all { compare(model.encoding, model.score(sample)) }
        return best
    }
}
