// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// A language as far as script, telltale letters and frequent words settle it.
public struct LanguageGuess: Equatable, Sendable {
    /// BCP 47 tag of the language, or `und` where the text does not settle it.
    public let language: String
    /// ISO 15924 code of the script with the most letters (a character of Chinese, Japanese or Korean counts as two), `Jpan` for
    /// Japanese, or `Zyyy` without letters.
    public let script: String
    /// How sure the guess is, from 0 (undecided) to 1; an order, no probability.
    public let score: Double

    /// Creates a guess.
    public init(language: String, script: String, score: Double) {
        (self.language, self.script, self.score) = (language, script, score)
    }
}

extension ScriptProfile {
    /// Guesses the language of a text by its script.
    ///
    /// A script of one language settles it (Greek, Hebrew, Thai, Korean, Georgian ...). Languages of the Arabic, Cyrillic and
    /// Devanagari scripts are told apart by letters that only some of them have and by frequent words; kana make Han text
    /// Japanese. Of Latin text only English is named, by its short words; all else is `und`, and so is what has too little
    /// evidence: a few letters, or a text half in one script and half in another.
    ///
    /// - Parameter text: UTF-8; invalid bytes are no letters. The first 64 KiB are read.
    /// - Complexity: O(1), at most two passes over 64 KiB.
    public static func languageByScript(_ text: Span<UInt8>) -> LanguageGuess {
        let head = text.extracting(..<min(text.count, 1 << 16))
        let profile = ScriptProfile(head).weighed()
        guard let script = profile.dominant else { return LanguageGuess(language: "und", script: "Zyyy", score: 0) }
        if let east = profile.eastAsian(besides: script) { return east }
        let share = Double(profile[script]) / Double(profile.letters)
        guard share >= 0.5,
            let (language, certainty) = settled[script] ?? evidence(for: script, in: head, letters: profile[script])
        else { return LanguageGuess(language: "und", script: script.code, score: 0) }
        return LanguageGuess(language: language, script: script.code, score: certainty * share)
    }

    /// Chinese and Japanese share Han, so Han and kana are counted together; nil if others have more letters.
    private func eastAsian(besides dominant: Script) -> LanguageGuess? {
        let kana = self[.hiragana] + self[.katakana]
        let both = self[.han] + kana
        let isEastAsian = dominant == .han || dominant == .hiragana || dominant == .katakana
        guard both > 0, isEastAsian || both > self[dominant] else { return nil }
        let share = Double(both) / Double(letters)
        guard share >= 0.5 else { return LanguageGuess(language: "und", script: dominant.code, score: 0) }
        // A name in kana makes no Chinese page Japanese, and a few Han alone may be either.
        if kana * 20 >= both { return LanguageGuess(language: "ja", script: "Jpan", score: 0.98 * share) }
        return LanguageGuess(language: "zh", script: "Hani", score: (both < 24 ? 0.6 : 0.95) * share)
    }

    /// Scripts that are used for one language nearly always.
    private static let settled: [Script: (String, Double)] = [
        .greek: ("el", 0.98), .armenian: ("hy", 0.98), .georgian: ("ka", 0.97), .gurmukhi: ("pa", 0.97),
        .gujarati: ("gu", 0.98), .oriya: ("or", 0.97), .tamil: ("ta", 0.98), .telugu: ("te", 0.98),
        .kannada: ("kn", 0.98), .malayalam: ("ml", 0.98), .sinhala: ("si", 0.97), .thai: ("th", 0.98),
        .lao: ("lo", 0.97), .tibetan: ("bo", 0.85), .myanmar: ("my", 0.9), .khmer: ("km", 0.98),
        .mongolian: ("mn", 0.9), .thaana: ("dv", 0.97), .hangul: ("ko", 0.98),
    ]

    private static func evidence(for script: Script, in text: Span<UInt8>, letters: Int) -> (String, Double)? {
        guard let traits = LanguageTraits.byScript[script] else { return nil }
        return LanguageEvidence(text, script: script, letters: letters, traits: traits).best()
    }
}
