// SPDX-License-Identifier: Apache-2.0

/// How likely each byte from 80 on is in text of one language in one single-byte encoding.
struct LetterModel: Sendable {
    /// What a byte is, to its neighbours.
    private enum Kind: UInt8 {
        case other, small, capital
    }

    let encoding: CharacterEncoding
    private let isLatin: Bool
    private let logLikelihoods: [Float]
    private let kinds: [Kind]

    /// Makes a model from the language's letters, the most frequent ones first.
    ///
    /// - Parameter letters: Small letters; their capitals are rarer and stand at the beginning of words.
    init(_ encoding: CharacterEncoding, letters: String, isLatin: Bool) {
        (self.encoding, self.isLatin) = (encoding, isLatin)
        let (ranks, capitals) = LetterModel.ranks(letters)
        let ratio: Float = isLatin ? 0.84 : 0.92
        var (likelihoods, kinds) = ([Float](), [Kind]())
        for byte in UInt8(0x80)...0xFF {
            let scalar = TextDecoder(encoding).decode([byte]).unicodeScalars.first ?? "\u{FFFD}"
            if let rank = ranks[scalar] {
                likelihoods.append(Float(rank) * LetterModel.log(ratio) + LetterModel.log(1 - ratio) - 0.1)
                kinds.append(.small)
            } else if let rank = capitals[scalar] {
                likelihoods.append(Float(rank) * LetterModel.log(ratio) + LetterModel.log(1 - ratio) - 3)
                kinds.append(.capital)
            } else {
                likelihoods.append(LetterModel.likelihood(ofOther: scalar))
                kinds.append(scalar.properties.isAlphabetic ? .small : .other)
            }
        }
        (logLikelihoods, self.kinds) = (likelihoods, kinds)
    }

    private static func ranks(_ letters: String) -> (small: [Unicode.Scalar: Int], capitals: [Unicode.Scalar: Int]) {
        var (small, capitals) = ([Unicode.Scalar: Int](), [Unicode.Scalar: Int]())
        for (rank, letter) in letters.unicodeScalars.enumerated() {
            small[letter] = rank
            let upper = letter.properties.uppercaseMapping.unicodeScalars
            if upper.count == 1, let capital = upper.first, capital != letter { capitals[capital] = rank }
        }
        return (small, capitals)
    }

    /// Punctuation that texts have in any language, letters of others, and what text does not hold.
    private static func likelihood(ofOther scalar: Unicode.Scalar) -> Float {
        switch scalar.value {
        case 0x80...0x9F, 0xFFFD: -16
        case 0xA0, 0xAB, 0xBB, 0x60C, 0x61B, 0x61F, 0x2013, 0x2014, 0x2018...0x201E, 0x2026: -5
        case 0xA7, 0xA9, 0xAE, 0xB0, 0xB7, 0x20AC, 0x2116, 0x2022, 0x200C...0x200F: -7
        case 0x64B...0x652, 0x5B0...0x5C2, 0x640: -6
        default: -9.5
        }
    }

    private static func log(_ value: Float) -> Float {
        // Natural logarithm by its binary parts; the models need two digits.
        let exponent = Float(value.exponent)
        let x = (value.significand - 1) / (value.significand + 1)
        return exponent * 0.693147 + 2 * (x + x * x * x / 3 + x * x * x * x * x / 5)
    }

    /// The mean logarithm of likelihood of the bytes from 80 on; minus infinity where there are none.
    func score(_ bytes: Span<UInt8>) -> Float {
        var (sum, count) = (Float(0), 0)
        var before = Kind.other
        var isAfterASCIILetter = false
        for index in bytes.indices {
            let byte = bytes[index]
            if byte < 0x80 {
                isAfterASCIILetter = byte & 0xDF &- 0x41 < 26
                // A letter of another alphabet in the middle of a word.
                if isAfterASCIILetter, before != .other, !isLatin { sum -= 3 }
                before = .other
                continue
            }
            let kind = kinds[Int(byte & 0x7F)]
            sum += logLikelihoods[Int(byte & 0x7F)]
            count += 1
            if kind != .other {
                if isLatin {
                    if before != .other { sum -= 2.5 }
                } else {
                    if isAfterASCIILetter { sum -= 3 }
                    if kind == .capital, before == .small { sum -= 4 }
                }
            }
            before = kind
            isAfterASCIILetter = false
        }
        return count == 0 ? -.infinity : sum / Float(count)
    }
}
