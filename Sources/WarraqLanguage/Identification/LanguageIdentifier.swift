// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// Tells the language of a text: by its script, and among the languages of one script by n-grams.
///
/// The scripts Latin, Cyrillic, Arabic and Devanagari have an n-gram model of 62 languages; Chinese, Japanese and the languages
/// with a script of their own are told by script; Kurdish, Pashto, Punjabi, Sindhi, Uyghur, Kyrgyz, Tatar, Tajik, Nepali,
/// Assamese, Yiddish and Tigrinya by letters and words that only they have. Arabic letters
/// in presentation forms count as the letters they stand for.
public struct LanguageIdentifier: Sendable {
    /// How many bytes of a text are read at most.
    public let sampleBytes: Int

    /// Creates an identifier.
    ///
    /// - Parameter sampleBytes: How many bytes of a text are read at most; of a longer text four pieces are, spread evenly
    ///   from its start to its end. At least 64.
    public init(sampleBytes: Int = 1024) { self.sampleBytes = max(64, sampleBytes) }

    /// Tells the language of a text.
    ///
    /// - Parameter text: UTF-8; invalid bytes are no letters.
    /// - Returns: The likeliest language, however low its score. `und` with script `Zyyy` and score 0 for a text without letters; `und` with the script where no language of
    ///   it is known, or no script has half of the letters.
    /// - Complexity: O(`sampleBytes`).
    public func identify(_ text: Span<UInt8>) -> LanguageIdentification {
        guard text.count > sampleBytes else { return Self.identifyAll(text) }
        let sample = TextSample(of: text, limit: sampleBytes)
        let found = Self.identifyAll(sample.joined(text).span)
        return LanguageIdentification(
            language: found.language, second: found.second, script: found.script, score: found.score,
            bytesRead: sample.bytes)
    }

    private static func identifyAll(_ text: Span<UInt8>) -> LanguageIdentification {
        let profile = ScriptProfile(text).weighed()
        guard let script = profile.dominant else {
            return LanguageIdentification(language: "und", script: "Zyyy", score: 0, bytesRead: text.count)
        }
        let share = Double(profile[script]) / Double(profile.letters)
        guard share >= 0.5, let model = LanguageModel[script] else { return byScript(text) }
        let source = Source(script: script, share: share, bytes: text.count)
        guard script == .arabic, hasPresentationForms(text) else { return byNgrams(text, source, model) }
        return byNgrams(withoutPresentationForms(text).span, source, model)
    }

    /// What is known of a text before its n-grams are read.
    private struct Source {
        let script: Script
        /// The share of the script among the letters.
        let share: Double
        let bytes: Int
    }

    private static func byNgrams(
        _ text: Span<UInt8>, _ source: Source, _ model: LanguageModel
    ) -> LanguageIdentification {
        if source.script != .latin {
            let guess = ScriptProfile.languageByScript(text)
            if guess.language != "und", !model.languages.prefix(model.laneCount).contains(guess.language) {
                return LanguageIdentification(
                    language: guess.language, script: guess.script, score: rounded(guess.score), bytesRead: source.bytes
                )
            }
        }
        var scores = NgramScores(text, model: model)
        scores.weighWords(of: text, model: model)
        return choose(scores, source, model)
    }

    /// Whether letters shaped for print may occur, whose first byte is always the same.
    private static func hasPresentationForms(_ text: Span<UInt8>) -> Bool {
        for offset in text.indices where text[offset] == 0xEF && offset + 1 < text.count {
            if text[offset + 1] >= 0xAD && text[offset + 1] <= 0xBB { return true }
        }
        return false
    }

    private static let shaping = ArabicFolding(FoldingProfile(name: "forms", rules: .presentationForms))

    private static func withoutPresentationForms(_ text: Span<UInt8>) -> [UInt8] {
        var folded: [UInt8] = []
        shaping.fold(text, into: &folded)
        return folded
    }

    private static func byScript(_ text: Span<UInt8>) -> LanguageIdentification {
        let guess = ScriptProfile.languageByScript(text)
        return LanguageIdentification(
            language: guess.language, script: guess.script, score: rounded(guess.score), bytesRead: text.count)
    }

    private static func choose(
        _ scores: NgramScores, _ source: Source, _ model: LanguageModel
    ) -> LanguageIdentification {
        guard scores.symbols > 0, let best = leastIndex(scores.deficits) else {
            return LanguageIdentification(
                language: "und", script: source.script.code, score: 0, bytesRead: source.bytes)
        }
        let score = LanguageCertainty(scores, best: best).value * source.share
        return LanguageIdentification(
            language: model.languages[best],
            second: leastIndex(scores.deficits, besides: best).map { model.languages[$0] },
            script: source.script.code, score: rounded(score), bytesRead: source.bytes)
    }

    /// The index of the least number, of equal ones the first.
    private static func leastIndex(_ numbers: [Int], besides other: Int? = nil) -> Int? {
        var least: Int?
        for index in numbers.indices where index != other && numbers[index] < (least.map { numbers[$0] } ?? .max) {
            least = index
        }
        return least
    }

    /// With four decimals.
    private static func rounded(_ score: Double) -> Double { (score * 10_000).rounded() / 10_000 }
}
