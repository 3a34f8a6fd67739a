// SPDX-License-Identifier: Apache-2.0

public import WarraqCore
import WarraqLanguage
import WarraqUnicode

/// Finds out the language of a document: by script, and among the languages of one script by n-grams.
///
/// Writes `language` (BCP 47 primary tag, `und` if unknown), `script` (ISO 15924) and `language_score` (0 to 1). A text without
/// letters is `und` with script `Zyyy` and score 0.
public struct TagLanguage: Transform {
    /// The options of `tag.language`.
    public struct Options: StageOptions {
        /// The score below which the language is `und`.
        public var minScore = 0.1
        /// How much of a text is read.
        public var sampleBytes = 1024
        /// Whether the next likely language and the number of bytes read are written.
        public var details = false
        /// Whether each paragraph gets a tag.
        public var paragraphs = false

        /// The options' schema.
        public static let schema = OptionSchema<Options>(
            .double("min_score", \.minScore, in: 0...1, "Score below which the language is `und`."),
            .int(
                "sample_bytes", \.sampleBytes, in: 64...1_073_741_824, unit: "bytes",
                "How much of a text is read at most; of a longer one, four pieces from its start to its end."),
            .bool(
                "details", \.details,
                "Whether `language_second`, the next likely language, and `language_bytes`, the bytes read, are written."
            ),
            .bool("paragraphs", \.paragraphs, "Whether each paragraph gets a tag of the layer `language`."))

        /// Languages of score 0.1 and more, by 1024 bytes, without more.
        public init() {}
    }

    /// `tag.language`.
    public static let name: StageName = "tag.language"
    /// What the stage does.
    public static let summary = "Writes the language of the text, by its script and its n-grams of letters."
    /// The stage's page.
    public static let documentation = """
        Fields: `language` (BCP 47 primary tag; `und` where nothing tells), `script` (ISO 15924 code of the script with most letters;
        a character of Chinese, Japanese or Korean counts as two) and `language_score` from 0 to 1: about the share of right
        answers among answers of that score. It is lower for a short text, for one between two languages, for one in several
        scripts, for few words said many times and for what looks like no known language.
        Below `min_score` the language is `und`, and the score stays.

        75 languages are told apart: 62 in Latin, Cyrillic, Arabic and Devanagari script by n-grams of up to five letters and
        word ends, close relatives among them by their words as well, and the others by their script; beyond them some by
        telltale letters (`ckb`, `pnb`, `ps`, `sd`, `ug`, `ky`, `tt`, `tg`, `ne`, `as`, `yi`, `ti`), some by words (`gl`, `oc`,
        `sr` in Latin letters) and some by script alone (`am`, `km`, `lo`, `ml`, `my`, `si` and others). Chinese with kana is
        Japanese.

        Of a text longer than `sample_bytes`, four pieces of equal size are read, spread from its start to its end, so a menu at
        its head does not decide. With `details` the stage writes `language_second`, the next likely language of the script, or
        null, and `language_bytes`, the bytes read.

        With `paragraphs` each paragraph (lines up to a blank one) gets a tag of the layer `language`: its language is the label,
        and the script an attribute. A paragraph whose score is below `min_score` is `und`.
        """
    private let options: Options
    private let identifier: LanguageIdentifier

    /// Makes the stage.
    public init(options: Options) throws(PipelineError) {
        try Options.schema.validate(options)
        self.options = options
        identifier = LanguageIdentifier(sampleBytes: options.sampleBytes)
    }

    /// Reads the text, writes three fields, two more with `details`, and a layer with `paragraphs`.
    public var effects: Effects {
        var writes: [Effects.Subject] = [
            .field("language", .string), .field("script", .string), .field("language_score", .double),
        ]
        if options.details { writes += [.field("language_second", .string), .field("language_bytes", .int)] }
        if options.paragraphs { writes.append(.layer("language")) }
        return Effects(reads: [.text], writes: writes)
    }

    /// Tells the language of the document, and of its paragraphs if asked.
    public func process(_ document: inout Document) -> Verdict {
        let found = identifier.identify(document.text.utf8.span)
        document.fields["language"] = .string(language(found))
        document.fields["script"] = .string(found.script)
        document.fields["language_score"] = .double(found.score)
        if options.details {
            document.fields["language_second"] = found.second.map { .string($0) } ?? .null
            document.fields["language_bytes"] = .int(found.bytesRead)
        }
        if options.paragraphs {
            let tags = paragraphTags(document.text.utf8.span)
            document.tags += tags
        }
        return .keep
    }

    private func paragraphTags(_ text: Span<UInt8>) -> [TextTag] {
        var tags: [TextTag] = []
        var cursor = ParagraphCursor()
        while let range = cursor.next(in: text) {
            let found = identifier.identify(text.extracting(range))
            tags.append(
                TextTag(
                    layer: "language", label: language(found), utf8Range: range, score: found.score,
                    attributes: ["script": .string(found.script)]))
        }
        return tags
    }

    private func language(_ found: LanguageIdentification) -> String {
        found.score < options.minScore ? "und" : found.language
    }
}
