// SPDX-License-Identifier: Apache-2.0

public import WarraqCore
import WarraqLanguage

/// Keeps documents in certain languages that were told with a certain score.
///
/// It decides on the fields that `tag.language`, or whoever made the input, wrote. A dropped document is counted under
/// `language`, `language_score` or `undetermined`, and its reject says what was found and what was asked for.
public struct FilterLanguage: Transform {
    /// Whether documents of unknown language go on.
    public enum Undetermined: String, OptionChoice {
        /// They are dropped.
        case drop
        /// They go on.
        case keep
    }

    /// Thresholds by language that others found.
    public enum Thresholds: String, OptionChoice {
        /// None.
        case none
        /// Those of FineWeb-2, for scores of its identifier GlotLID.
        case fineweb2
    }

    /// The options of `filter.language`.
    public struct Options: StageOptions {
        /// The languages kept; empty for all.
        public var languages: [String] = []
        /// The least score.
        public var minScore = 0.0
        /// The least score of single languages.
        public var minScores: OptionMap<Double> = [:]
        /// The least score of languages that `minScores` does not name.
        public var thresholds = Thresholds.none
        /// What becomes of documents of unknown language.
        public var undetermined = Undetermined.drop
        /// The field with the language.
        public var field = "language"
        /// The field with the score.
        public var scoreField = "language_score"

        /// The options' schema.
        public static let schema = OptionSchema<Options>(
            .option(
                "languages", \.languages, examples: ["[ar, en, sr-Latn]"],
                "Languages kept, as BCP 47 tags; `ar` is any Arabic, `sr-Latn` Serbian in Latin letters. None: all languages.",
                violation: { LanguageRange.complaint(about: $0) }),
            .double("min_score", \.minScore, in: 0...1, "Least score of a document that is kept."),
            .option(
                "min_scores", \.minScores, examples: ["{ ar: 0.7, fa: 0.8 }"],
                "Least score by language; goes before the other thresholds.",
                violation: { LanguageRange.complaint(about: $0.entries.lazy.map(\.key)) }),
            .choice(
                "thresholds", \.thresholds,
                "Least score by language as FineWeb-2 has it, for scores of its identifier GlotLID; `min_score` for languages it lacks."
            ),
            .choice(
                "undetermined", \.undetermined, "What becomes of documents whose language is `und` or not there."),
            .string("field", \.field, "Field with the language."),
            .string("score_field", \.scoreField, "Field with the score from 0 to 1."),
            .check("min_scores", "has a score outside of 0 to 1") {
                $0.minScores.entries.allSatisfy { 0...1 ~= $0.value }
            },
            .check("field", "is empty") { !$0.field.isEmpty },
            .check("score_field", "is empty") { !$0.scoreField.isEmpty })

        /// All languages that are known, with any score.
        public init() {}
    }

    /// `filter.language`.
    public static let name: StageName = "filter.language"
    /// What the stage does.
    public static let summary = "Keeps documents in certain languages that were told with a certain score."
    /// The stage's page.
    public static let documentation = """
        Decides on `language`, `script` and `language_score`, which `tag.language` writes and inputs may bring along. A document is
        dropped as `undetermined` if its language is `und`, empty or not there; as `language` if `languages` does not have it; as
        `language_score` if its score is below the threshold of its language, or not there. The rejects have the figures
        beside the reason: `fr, not ar, en` or `0.52 < 0.7`.

        The threshold is that of `min_scores`, its longest tag first; else, with `thresholds: fineweb2`, the one that FineWeb-2 has for
        the language and script; else `min_score`. FineWeb-2 (Apache-2.0) set its thresholds for scores of GlotLID, from 0.3 to 0.9:
        use them with those. For scores of `tag.language`, which are near the share of right answers, 0.5 keeps
        most of what is right and 0.9 little of what is wrong, in any language.
        """
    private let options: Options
    private let languages: [LanguageRange]
    private let minScores: [(range: LanguageRange, score: Double)]

    /// Makes the stage.
    public init(options: Options) throws(PipelineError) {
        try Options.schema.validate(options)
        self.options = options
        languages = options.languages.compactMap(LanguageRange.init)
        minScores = options.minScores.entries
            .sorted { $0.key.utf8.count > $1.key.utf8.count }
            .compactMap { entry in LanguageRange(entry.key).map { ($0, entry.value) } }
    }

    /// Reads the fields that the options ask about; drops.
    public var effects: Effects {
        var reads: [Effects.Subject] = [.field(FieldName(rawValue: options.field), .string)]
        var drops: [DropReason] = []
        if options.undetermined == .drop { drops.append("undetermined") }
        if !languages.isEmpty { drops.append("language") }
        if hasThresholds {
            reads.append(.field(FieldName(rawValue: options.scoreField), .double))
            drops.append("language_score")
        }
        if asksForScript { reads.append(.field("script", .string)) }
        return Effects(reads: reads, drops: drops)
    }

    private var hasThresholds: Bool { options.minScore > 0 || !minScores.isEmpty || options.thresholds != .none }

    private var asksForScript: Bool {
        languages.contains(where: \.isNarrow) || minScores.contains { $0.range.isNarrow }
    }

    /// Decides about the document.
    public func process(_ document: inout Document) -> Verdict {
        guard case .string(let language)? = document.fields[FieldName(rawValue: options.field)], !language.isEmpty
        else { return undetermined("no '\(options.field)'") }
        if language == "und" { return undetermined("und") }
        var script: String?
        if case .string(let code)? = document.fields["script"] { script = code }
        if !languages.isEmpty, !languages.contains(where: { $0.contains(language, script: script) }) {
            let wanted = options.languages.prefix(10).joined(separator: ", ")
            let more = options.languages.count > 10 ? ", …" : ""
            return .drop("language", detail: "\(FilterLanguage.shown(language)), not \(wanted)\(more)")
        }
        let threshold = threshold(of: language, script: script)
        guard hasThresholds, threshold > 0 else { return .keep }
        let score = score(of: document)
        if let score, score >= threshold { return .keep }
        return .drop("language_score", detail: "\(score.map { "\($0)" } ?? "none") < \(threshold)")
    }

    private func undetermined(_ found: String) -> Verdict {
        options.undetermined == .keep ? .keep : .drop("undetermined", detail: found)
    }

    private func threshold(of language: String, script: String?) -> Double {
        if let own = minScores.first(where: { $0.range.contains(language, script: script) }) { return own.score }
        guard options.thresholds == .fineweb2 else { return options.minScore }
        return LanguageSettings(language: language, script: script)?.languageScore ?? options.minScore
    }

    private func score(of document: Document) -> Double? {
        switch document.fields[FieldName(rawValue: options.scoreField)] {
        case .double(let score)? where !score.isNaN: score
        case .int(let score)?: Double(score)
        default: nil
        }
    }

    /// A tag from an input may be anything: no long one is shown as a whole.
    private static func shown(_ tag: String) -> String {
        tag.unicodeScalars.count <= 35 ? tag : String(String.UnicodeScalarView(tag.unicodeScalars.prefix(35))) + "…"
    }
}
