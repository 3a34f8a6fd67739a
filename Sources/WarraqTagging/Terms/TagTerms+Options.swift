// SPDX-License-Identifier: Apache-2.0

public import WarraqCore

extension TagTerms {
    /// How the rows of a gazetteer are written.
    public enum Format: String, OptionChoice {
        /// By the end of the file's name: `.jsonl` and `.ndjson`, `.lst` and `.def`; else a table.
        case auto
        /// A table of tab-separated values with a header.
        case tsv
        /// JSON Lines with `term`, or with `pattern` as spaCy's EntityRuler has them.
        case jsonl
        /// A list of GATE, or an index of such lists.
        case gate
    }

    /// When the case of letters counts.
    public enum LetterCase: String, OptionChoice {
        /// Never.
        case ignore
        /// For terms of capitals only: `US` is not in `us`.
        case acronyms
        /// Always.
        case match
    }

    /// Which of terms that overlap are marked.
    public enum Overlaps: String, OptionChoice {
        /// The leftmost, and of those the longest.
        case longest
        /// All.
        case all
    }

    /// What becomes of rows that are wrong.
    public enum InvalidRows: String, OptionChoice {
        /// The run is refused.
        case fail
        /// They are left out.
        case skip
    }

    /// A language of which light inflection is undone.
    public enum Inflection: String, OptionChoice {
        /// Dual, sound plurals, nisba, pronouns, tanwin; see `prefixes` for what stands before a word.
        case arabic
        /// Plural and possessive.
        case english
        /// Elided words before a term: `l'Irak`.
        case french
        /// Particles before a term.
        case hebrew
        /// Plural and ezafe.
        case persian
        /// Endings behind an apostrophe: `Ankara'da`.
        case turkish
    }

    /// The options of `tag.terms`.
    public struct Options: StageOptions {
        /// The table of terms.
        public var gazetteer: StagePath = ""
        /// How the table is written.
        public var format = Format.auto
        /// The layer of the tags.
        public var layer = "term"
        /// The label of terms for which the table has none; nil is the layer's name.
        public var label: String?
        /// Whether spellings are folded.
        public var fold = true
        /// When the case of letters counts.
        public var letterCase = LetterCase.ignore
        /// Whether Arabic proclitics may stand before a term.
        public var prefixes = false
        /// Languages of which light inflection is undone.
        public var inflections: [Inflection] = []
        /// Which of terms that overlap are marked.
        public var overlaps = Overlaps.longest
        /// What becomes of rows that are wrong.
        public var invalidRows = InvalidRows.fail
        /// Documents with more tags fail.
        public var maxTags = 1_000_000

        /// The options' schema.
        public static let schema = OptionSchema<Options>(
            .path(
                "gazetteer", \.gazetteer, .configuration, examples: ["places.tsv", "builtin:places"],
                "The terms: a file, or `builtin:places`, `builtin:organisations`, `builtin:offices`."),
            .choice("format", \.format, "How the file is written; `auto` goes by the end of its name."),
            .string("layer", \.layer, "The layer of the tags."),
            .string(
                "label", \.label, examples: ["place"],
                "Label of terms for which the gazetteer has none; else the layer's name."),
            .bool(
                "fold", \.fold,
                "Whether case and Arabic spelling (as `normalize.arabic` folds for search) make no difference."),
            .choice(
                "case", \.letterCase,
                "When case counts even so: never, for terms in capitals only (`US` is not in `us`), or always."),
            .bool(
                "prefixes", \.prefixes,
                "Whether the Arabic proclitics و ف ب ك ل س ال may stand before a term; the tag leaves them out."),
            .option(
                "inflections", \.inflections, examples: ["[arabic, english]"],
                "Languages in whose inflected forms terms are found, too."),
            .choice(
                "overlaps", \.overlaps,
                "Whether of terms that overlap the leftmost and longest is marked, or all, nested ones included."),
            .choice("invalid_rows", \.invalidRows, "Whether wrong rows refuse the run or are left out."),
            .int("max_tags", \.maxTags, in: 1...10_000_000, unit: "tags", "Documents with more tags fail (`limit`)."),
            .check("layer", "is empty") { !$0.layer.isEmpty },
            .check("label", "is empty") { $0.label.map { !$0.isEmpty } ?? true })

        /// No table yet.
        public init() {}

        var forms: TermForms {
            inflections.reduce(into: prefixes ? .proclitics : []) { forms, inflection in
                switch inflection {
                case .arabic: forms.insert(.arabic)
                case .english: forms.insert(.english)
                case .french: forms.insert(.elisions)
                case .hebrew: forms.insert(.hebrew)
                case .persian: forms.insert(.persian)
                case .turkish: forms.insert(.turkish)
                }
            }
        }
    }
}
