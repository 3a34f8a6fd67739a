// SPDX-License-Identifier: Apache-2.0

public import WarraqCore
import WarraqLanguage

/// A published set of thresholds.
///
/// The figures of `gopher`, `c4` and `fineweb` were found on English; those of `fineweb2` on each of 1,929 languages and scripts.
public enum QualityPack: String, OptionChoice {
    /// No rules but one's own.
    case none
    /// Gopher's quality and repetition rules (arXiv:2112.11446, table A1).
    case gopher
    /// What C4 asks of whole documents (arXiv:1910.10683): five sentences, no `lorem ipsum`, no `{`.
    case c4
    /// FineWeb (arXiv:2406.17557): Gopher's rules and its own of lines.
    case fineweb
    /// FineWeb-2, by the language of the document; FineWeb for English.
    case fineweb2

    /// Whether the rules depend on the language.
    var isByLanguage: Bool { self == .fineweb2 }

    /// The rules for a language.
    func rules(language: String?, script: String?) -> QualityRules {
        switch self {
        case .none: [:]
        case .gopher: Self.gopherRules
        case .c4: Self.c4Rules
        case .fineweb: Self.finewebRules
        case .fineweb2: Self.fineweb2(language: language, script: script)
        }
    }

    /// All rules that it has for any language.
    var allRules: QualityRules {
        isByLanguage
            ? Self.finewebRules.overridden(by: Self.fineweb2(language: "ar", script: nil))
            : rules(language: nil, script: nil)
    }

    /// What does not depend on a language: sizes and symbols.
    private static let gopherBasis: QualityRules = [
        "gopher.words": .init(min: 50, max: 100_000), "gopher.hash_ratio": .init(max: 0.1),
        "gopher.ellipsis_ratio": .init(max: 0.1), "gopher.bullet_lines": .init(max: 0.9),
        "gopher.ellipsis_lines": .init(max: 0.3),
    ]

    private static let ngramRules: QualityRules = [
        "repetition.top_2gram": .init(max: 0.2), "repetition.top_3gram": .init(max: 0.18),
        "repetition.top_4gram": .init(max: 0.16), "repetition.duplicate_5gram": .init(max: 0.15),
        "repetition.duplicate_6gram": .init(max: 0.14), "repetition.duplicate_7gram": .init(max: 0.13),
        "repetition.duplicate_8gram": .init(max: 0.12), "repetition.duplicate_9gram": .init(max: 0.11),
        "repetition.duplicate_10gram": .init(max: 0.1),
    ]

    private static let gopherRules = gopherBasis.overridden(by: ngramRules).overridden(by: [
        "gopher.mean_word_length": .init(min: 3, max: 10), "gopher.alphabetic_words": .init(min: 0.8),
        "gopher.stop_words": .init(min: 2), "repetition.duplicate_paragraphs": .init(max: 0.3),
        "repetition.duplicate_paragraph_chars": .init(max: 0.2), "repetition.duplicate_lines": .init(max: 0.3),
        "repetition.duplicate_line_chars": .init(max: 0.2),
    ])

    private static let c4Rules: QualityRules = [
        "c4.sentences": .init(min: 5), "c4.lorem_ipsum": .init(max: 0), "c4.curly_brackets": .init(max: 0),
    ]

    private static let finewebRules = gopherRules.overridden(by: [
        "fineweb.terminal_lines": .init(min: 0.12), "fineweb.short_lines": .init(max: 0.67),
        "fineweb.duplicate_line_chars": .init(max: 0.01), "fineweb.newline_ratio": .init(max: 0.3),
    ])

    /// FineWeb-2 leaves out the rules of paragraphs, characters of lines and short lines, and takes 0.1 for repeated lines.
    private static func fineweb2(language: String?, script: String?) -> QualityRules {
        if let language, language == "en" || language == "eng" || language.hasPrefix("en-") { return finewebRules }
        let basis = gopherBasis.overridden(by: ["fineweb.duplicate_line_chars": .init(max: 0.1)])
        guard let language, let settings = LanguageSettings(language: language, script: script) else {
            // Of a language that nobody knows, nothing is known of its words and lines.
            return basis.overridden(by: ngramRules)
        }
        let length = settings.meanWordLength
        var rules = basis.overridden(by: [
            "gopher.mean_word_length": .init(min: length.lowerBound, max: length.upperBound),
            "gopher.alphabetic_words": .init(min: settings.alphabeticWords),
            // Some lists have no two words that can be found.
            "gopher.stop_words": .init(min: Double(min(2, StopWords(settings.stopWords).count))),
            "repetition.duplicate_lines": .init(max: settings.duplicateLines),
            "fineweb.newline_ratio": .init(max: settings.newlineRatio),
        ])
        if let share = settings.terminalLines {
            rules = rules.overridden(by: ["fineweb.terminal_lines": .init(min: share)])
        }
        for (name, most) in zip((2...4).map { "top_\($0)gram" }, settings.topNgrams) {
            rules = rules.overridden(by: ["repetition." + name: .init(max: most)])
        }
        for (name, most) in zip((5...10).map { "duplicate_\($0)gram" }, settings.duplicateNgrams) {
            rules = rules.overridden(by: ["repetition." + name: .init(max: most)])
        }
        return rules
    }
}
