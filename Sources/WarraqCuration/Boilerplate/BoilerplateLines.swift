// SPDX-License-Identifier: Apache-2.0

public import WarraqCore
public import WarraqLanguage

/// Removes lines that are no prose, by the rules of C4, in the writing of any language.
///
/// Tags move along, and the way home of the text stays. The stage drops no document: one that loses all lines has an empty text.
public struct BoilerplateLines: ScratchTransform {
    /// The options of `boilerplate.lines`.
    public struct Options: StageOptions {
        /// Whether a line must end a sentence.
        public var sentenceEnd = true
        /// The fewest words of a line.
        public var minWords = 3
        /// The most characters of a word.
        public var maxWordCharacters = 1000
        /// Whether lines with 'javascript' go.
        public var javascript = true
        /// Whether lines about cookies and terms go.
        public var policies = true
        /// Whether marks in brackets go.
        public var citations = true

        /// The options' schema.
        public static let schema = OptionSchema<Options>(
            .bool(
                "sentence_end", \.sentenceEnd,
                "Whether lines go that neither end a sentence nor in a quotation mark, or that end in three dots."),
            .int("min_words", \.minWords, in: 0...10_000, unit: "words", "Lines with fewer words go."),
            .int(
                "max_word_characters", \.maxWordCharacters, in: 1...10_000_000, unit: "characters",
                "Lines with a longer word go."),
            .bool("javascript", \.javascript, "Whether lines with 'javascript' go."),
            .bool(
                "policies", \.policies,
                "Whether lines go that have one of C4's phrases about cookies, privacy and terms of use, which are English."
            ),
            .bool(
                "citations", \.citations,
                "Whether `[12]`, `[edit]`, `[citation needed]` go, with digits of all scripts and in some languages."))

        /// The rules of C4.
        public init() {}
    }

    /// `boilerplate.lines`.
    public static let name: StageName = "boilerplate.lines"
    /// What the stage does.
    public static let summary = "Removes lines that are no sentences, by the rules of C4, in any script."
    /// The stage's page.
    public static let documentation = """
        A line stays if it ends a sentence (any of `. ! ? ؟ ۔ । 。 ！ ？ ։ ።` and the other marks that Unicode lists, or `…`; quotation \
        marks and brackets may close behind it, citations are looked through) and has three words, none of them of more than 1,000 \
        characters. Words are those of `text.words`, so a Chinese or Thai line is not one long word. Thai and Lao write no mark at \
        the end of a sentence: set `sentence_end: false` for them, with `when`. Blank lines stay. Removed lines are counted as \
        `lines.long_word`, `lines.no_end`, `lines.few_words`, `lines.javascript` and `lines.policy`.

        The rules of C4 for whole documents are those of `filter.quality` with the pack `c4`.
        """
    private let rules: LineRules
    private let citations: Bool

    /// Makes the stage.
    public init(options: Options) throws(PipelineError) {
        try Options.schema.validate(options)
        var rules = LineRules()
        (rules.needsEnd, rules.minWords) = (options.sentenceEnd, options.minWords)
        rules.maxWordCharacters = options.maxWordCharacters
        (rules.removesJavascript, rules.removesPolicies) = (options.javascript, options.policies)
        (self.rules, citations) = (rules, options.citations)
    }

    /// Reads and writes the text.
    public var effects: Effects { Effects(reads: [.text], writes: [.text]) }

    /// The buffers of one worker.
    public func makeScratch() -> LineCleaner { LineCleaner(rules, removesCitations: citations) }

    /// Removes what the rules do not keep.
    public func process(_ document: inout Document, scratch: inout LineCleaner) -> Verdict {
        let cuts = scratch.cuts(document.text.utf8.span)
        if cuts.isEmpty { return .keep }
        for cut in cuts { if let reason = cut.reason { document.count("lines." + reason.rawValue) } }
        let count = document.text.utf8Count
        document.edit { editor in
            var start = 0
            for cut in cuts {
                editor.copy(start..<cut.range.lowerBound)
                start = cut.range.upperBound
            }
            editor.copy(start..<count)
        }
        return .keep
    }
}
