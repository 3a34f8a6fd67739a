// SPDX-License-Identifier: Apache-2.0

public import WarraqCore
import WarraqLanguage

/// Drops documents whose quality is not what a pack of thresholds asks for, chosen by the document's language.
///
/// The signals are fields that `tag.quality` has written. A dropped document is counted under the name of the rule that it breaks, and
/// the rejects have the figures beside it: `gopher.mean_word_length`, `2.1 < 3`.
public struct FilterQuality: ScratchTransform {
    /// The options of `filter.quality`.
    public struct Options: StageOptions {
        /// The packs of thresholds.
        public var pack: [QualityPack] = [.fineweb2]
        /// Rules over those of the packs.
        public var rules: QualityRules = [:]
        /// Rules over these, by language.
        public var languages: OptionMap<QualityRules> = [:]

        /// The options' schema.
        public static let schema = OptionSchema<Options>(
            .option(
                "pack", \.pack, examples: ["fineweb2", "[gopher, c4]"],
                "The thresholds to begin with; of several packs, later ones go before.",
                violation: { $0.isEmpty ? ("is an empty list", "write 'none' for rules of your own alone") : nil }),
            .option(
                "rules", \.rules, examples: ["{ gopher.words: { min: 20 }, gopher.stop_words: { off: true } }"],
                "Rules that change or add to those of the pack: `min`, `max` or `off` by the name of a signal."),
            .option(
                "languages", \.languages, examples: ["{ ar: { gopher.mean_word_length: { max: 12 } } }"],
                "The same for the documents of one language.",
                violation: { LanguageRange.complaint(about: $0.entries.lazy.map(\.key)) }))

        /// The thresholds of FineWeb-2.
        public init() {}
    }

    /// `filter.quality`.
    public static let name: StageName = "filter.quality"
    /// What the stage does.
    public static let summary = "Drops documents whose quality signals break the rules for their language."
    /// The stage's page.
    public static let documentation = """
        A rule has the name of a signal of `tag.quality` (`warraq explain tag.quality` lists them) and asks for a least or a greatest \
        value; the ends are kept. Rules are tried in the order of the signals, and the first one that a document breaks is its reason, \
        as `gopher.mean_word_length`; the rejects have the figures beside it as message: `2.1 < 3`. A signal that is null breaks no \
        rule. A document without the field fails as `unmeasured`.

        Packs: `gopher` (quality and repetition), `c4` (whole documents; lines are the business of `boilerplate.lines`), `fineweb` \
        (Gopher's rules and those of FineWeb) have the published figures, which were found on English. `fineweb2` takes those of \
        FineWeb-2 for the language of each document: 1,929 languages and scripts, `fineweb` for English; a language without figures, \
        and `und`, is held to size, symbols and repetition only. `none` has no rules.

        `rules` changes single bounds of the pack and adds rules; `languages` does so for the documents of one language: `sr` is any \
        Serbian, `sr-Latn` that in Latin letters, as the fields `language` and `script` say.

        ```yaml
        transforms:
          - filter.quality:
              pack: fineweb2
              rules:
                gopher.words: { min: 20 }
                fineweb.newline_ratio: { off: true }
              languages:
                ar: { gopher.mean_word_length: { max: 12 } }
        ```
        """
    private let options: Options
    private let isByLanguage: Bool

    /// Makes the stage.
    public init(options: Options) throws(PipelineError) {
        try Options.schema.validate(options)
        self.options = options
        isByLanguage = options.pack.contains(where: \.isByLanguage) || !options.languages.entries.isEmpty
        if profile(all: true).rules.isEmpty {
            throw PipelineError(
                .conflict, "there is no rule", hint: "choose a pack, or write rules", option: ["pack"])
        }
        for language in [nil] + options.languages.entries.map({ Optional($0.key) }) {
            try profile(language: language).checkBounds(of: options, language: language)
        }
    }

    /// Reads the signals of all rules and, where rules depend on it, the language; drops by rule.
    public var effects: Effects {
        let rules = profile(all: true).rules
        return Effects(
            reads: rules.map { .field($0.field, .any) } + (isByLanguage ? [.field("language", .string)] : []),
            drops: rules.map(\.reason))
    }

    /// The rules by language, so far.
    public struct Scratch {
        var profiles: [String: QualityProfile] = [:]
    }

    /// Nothing known yet.
    public func makeScratch() -> Scratch { Scratch() }

    /// Keeps the document or drops it for the first rule that it breaks.
    public func process(_ document: inout Document, scratch: inout Scratch) throws(DocumentFailure) -> Verdict {
        let language = isByLanguage ? document.text(of: "language") : nil
        let script = language == nil ? nil : document.text(of: "script")
        let key = (language ?? "") + "_" + (script ?? "")
        if let known = scratch.profiles[key] { return try known.verdict(document) }
        let profile = profile(language: language, script: script)
        // Languages may come from documents, in any number.
        if scratch.profiles.count < 4096 { scratch.profiles[key] = profile }
        return try profile.verdict(document)
    }

    /// The rules for a language; `all` for those of every language together.
    private func profile(language: String? = nil, script: String? = nil, all: Bool = false) -> QualityProfile {
        var rules: QualityRules = [:]
        for pack in options.pack {
            rules = rules.overridden(by: all ? pack.allRules : pack.rules(language: language, script: script))
        }
        let general = rules.overridden(by: options.rules)
        rules = general
        for entry in options.languages.entries where all || isMeant(entry.key, language, script: script) {
            // What is off in one language is not in another.
            rules = all ? general.united(with: rules).united(with: entry.value) : rules.overridden(by: entry.value)
        }
        return QualityProfile(rules)
    }

    private func isMeant(_ tag: String, _ language: String?, script: String?) -> Bool {
        language.flatMap { language in LanguageRange(tag)?.contains(language, script: script) } ?? false
    }
}

extension QualityRules {
    /// The rules of both, in whatever bounds; off only where both are or one is alone.
    fileprivate func united(with other: QualityRules) -> QualityRules {
        QualityRules(bounds.merging(other.bounds) { $0.off ? $1 : $1.off ? $0 : $0.overridden(by: $1) })
    }
}

extension Document {
    fileprivate func text(of field: FieldName) -> String? {
        if case .string(let text)? = fields[field] { text } else { nil }
    }
}
