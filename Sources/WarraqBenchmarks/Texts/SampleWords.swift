// SPDX-License-Identifier: Apache-2.0

/// Words of one language, and how its sentences look, for texts whose course no branch predictor can learn.
///
/// The words are the project's own choice of everyday ones, written as people of the language write them. The sentences made of them mean
/// nothing; letters, marks, punctuation and digits stand about as often as in prose.
struct SampleWords: Sendable {
    /// Short words, of which a third of a text consists.
    let particles: [String]
    /// The others.
    let words: [String]
    /// What stands within a sentence and at its end.
    let comma: String
    let stops: [String]
    /// The digits of a text: one row or another, the same throughout.
    let digits: [[Character]]

    /// What other keyboards write.
    let variants: [Unicode.Scalar: Unicode.Scalar]

    init(
        _ particles: String, _ words: String, comma: String = "،", stops: String, digits: [String],
        variants: [Unicode.Scalar: Unicode.Scalar] = [:]
    ) {
        self.variants = variants
        self.particles = particles.split(separator: " ").map(String.init)
        self.words = words.split(whereSeparator: \.isWhitespace).map(String.init)
        self.comma = comma
        self.stops = stops.split(separator: " ").map(String.init)
        self.digits = digits.map { Array($0) }
    }
}

extension SampleTexts {
    /// Prose as it is found: one text in four has the letters of another keyboard, one in two its shaddas before the vowels, as they
    /// are typed, and not behind them, as NFC has them.
    mutating func document(of words: SampleWords, bytes: Int) -> String {
        let text = prose(of: words, bytes: bytes)
        let (isForeign, isTyped) = (number(below: 4) == 0, number(below: 2) == 0)
        var scalars = Array(text.unicodeScalars)
        for index in scalars.indices {
            if isForeign { scalars[index] = words.variants[scalars[index]] ?? scalars[index] }
            let isVowel = index > 0 && 0x64B...0x650 ~= scalars[index - 1].value
            if isTyped, isVowel, scalars[index] == "\u{651}" { scalars.swapAt(index - 1, index) }
        }
        return String(String.UnicodeScalarView(scalars))
    }

    /// Lines in random order.
    mutating func mixed(of lines: [String], bytes: Int) -> String {
        var text = ""
        while text.utf8.count < bytes { text += lines[number(below: lines.count)] + "\n" }
        return text
    }

    /// Prose of some thousand sentences, of which no two are alike.
    mutating func prose(of words: SampleWords, bytes: Int) -> String {
        let digits = words.digits[number(below: words.digits.count)]
        var text = ""
        while text.utf8.count < bytes {
            for index in 0..<4 + number(below: 11) {
                if index > 0 { text += number(below: 12) == 0 ? words.comma + " " : " " }
                text += word(of: words, digits)
            }
            text += words.stops[min(number(below: 5), words.stops.count - 1) % words.stops.count]
            text += number(below: 6) == 0 ? "\n\n" : " "
        }
        return text
    }

    private mutating func word(of words: SampleWords, _ digits: [Character]) -> String {
        switch number(below: 100) {
        case 0..<32: words.particles[number(below: words.particles.count)]
        case 32..<35: String((0...number(below: 5)).map { _ in digits[number(below: 10)] })
        case 35: ["GDP", "Wi-Fi", "(2024)", "COVID", "YouTube"][number(below: 5)]
        default: words.words[number(below: words.words.count)]
        }
    }
}
