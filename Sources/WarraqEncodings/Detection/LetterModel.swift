// SPDX-License-Identifier: Apache-2.0

/// How likely each byte from 80 on is in text of one language in one single-byte encoding.
struct LetterModel: Sendable {
    /// What a byte is, to its neighbours.
    private enum Kind: UInt8 {
        case other, small, capital
    }

    let encoding: CharacterEncoding
    private let isLatin: Bool
    private let endsWords: Bool
    private let logLikelihoods: [Float]
    private let kinds: [Kind]
    /// Whether the letter of a byte is a vowel.
    private let vowels: [Bool]
    /// The byte of the apostrophe ’; 0 where there is none.
    private let apostrophe: UInt8

    /// Makes a model from the language's letters, the most frequent ones first: each is rarer than the one before by the same ratio.
    ///
    /// - Parameter letters: Small letters; their capitals are rarer and stand at the beginning of words.
    init(_ encoding: CharacterEncoding, letters: String) {
        let ratio: Float = 0.92
        var likelihoods: [Unicode.Scalar: Float] = [:]
        for (rank, letter) in letters.unicodeScalars.enumerated() {
            likelihoods[letter] = Float(rank) * LetterModel.log(ratio) + LetterModel.log(1 - ratio) - 0.1
        }
        self.init(encoding, likelihoods, isLatin: false, endsWords: false)
    }

    /// Makes a model of a language in Latin letters from the shares of its letters outside ASCII, each before its number.
    ///
    /// - Parameters:
    ///   - shares: Words of a small letter and its share in thousandths, as `å392`.
    ///   - endsWords: Whether the letters stand at the end of words.
    init(_ encoding: CharacterEncoding, shares: String, endsWords: Bool) {
        var likelihoods: [Unicode.Scalar: Float] = [:]
        for word in shares.split(separator: " ") {
            guard let letter = word.unicodeScalars.first, let share = Float(word.dropFirst()) else { continue }
            likelihoods[letter] = LetterModel.log(share / 1000) - 0.1
        }
        self.init(encoding, likelihoods, isLatin: true, endsWords: endsWords)
    }

    private init(
        _ encoding: CharacterEncoding, _ small: [Unicode.Scalar: Float], isLatin: Bool, endsWords: Bool
    ) {
        (self.encoding, self.isLatin, self.endsWords) = (encoding, isLatin, endsWords)
        let capitals = LetterModel.capitals(small)
        var (likelihoods, kinds, vowels) = ([Float](), [Kind](), [Bool]())
        for byte in UInt8(0x80)...0xFF {
            let scalar = TextDecoder(encoding).decode([byte]).unicodeScalars.first ?? "\u{FFFD}"
            vowels.append(LetterModel.isVowel(scalar))
            if let likelihood = small[scalar] {
                likelihoods.append(likelihood)
                kinds.append(.small)
            } else if let likelihood = capitals[scalar] {
                likelihoods.append(likelihood - 2.9)
                kinds.append(.capital)
            } else {
                likelihoods.append(LetterModel.likelihood(ofOther: scalar))
                kinds.append(scalar.properties.isAlphabetic ? .small : .other)
            }
        }
        (logLikelihoods, self.kinds, self.vowels) = (likelihoods, kinds, vowels)
        apostrophe = (0x80...0xFF).first { TextDecoder(encoding).decode([$0]) == "’" } ?? 0
    }

    private static func capitals(_ small: [Unicode.Scalar: Float]) -> [Unicode.Scalar: Float] {
        var capitals: [Unicode.Scalar: Float] = [:]
        for (letter, likelihood) in small {
            let upper = letter.properties.uppercaseMapping.unicodeScalars
            if upper.count == 1, let capital = upper.first, capital != letter { capitals[capital] = likelihood }
        }
        return capitals
    }

    /// Punctuation that texts have in any language, letters of others, and what text does not hold.
    private static func likelihood(ofOther scalar: Unicode.Scalar) -> Float {
        switch scalar.value {
        case 0x80...0x9F, 0xFFFD: -16
        case 0x2013, 0x2014, 0x2018...0x201E, 0x2026: -3
        case 0xA0, 0xAB, 0xBB, 0x60C, 0x61B, 0x61F: -5
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
            if byte == apostrophe, isAfterASCIILetter, LetterModel.isASCIILetter(LetterModel.byte(bytes, index + 1)) {
                sum += 1.5
            }
            if kind != .other {
                if isLatin {
                    if before != .other { sum -= 2.5 }
                    sum += stepScore(bytes, index)
                } else {
                    if isAfterASCIILetter { sum -= 3 }
                    if kind == .capital, before == .small { sum -= 4 }
                }
            }
            before = kind
            isAfterASCIILetter = false
        }
        return count == 0 ? -.infinity : sum / Float(count) + prior
    }

    /// Text of the Macintosh is rare: a quotation mark or a capital of Windows, which is a letter or a quotation mark there, is
    /// not to pass for it.
    private var prior: Float {
        switch encoding.name {
        case "macintosh": -1.5
        case "x-mac-cyrillic": -0.05
        default: 0
        }
    }

    /// What the ASCII letters beside a Latin one say: vowels and consonants alternate more often than not.
    @inline(__always)
    private func stepScore(_ bytes: Span<UInt8>, _ index: Int) -> Float {
        let isVowel = vowels[Int(bytes[index] & 0x7F)]
        let (before, behind) = (LetterModel.byte(bytes, index - 1), LetterModel.byte(bytes, index + 1))
        var score: Float = 0
        var isAlone = true
        for byte in [before, behind] where byte >= 0x80 || LetterModel.isASCIILetter(byte) {
            isAlone = false
            if byte < 0x80 { score += LetterModel.isVowel(byte) == isVowel ? -0.6 : 0.3 }
        }
        if isAlone && !endsWords { score -= 1 }
        if endsWords { score += LetterModel.isASCIILetter(behind) ? -2.5 : 0.5 }
        return score
    }
}
