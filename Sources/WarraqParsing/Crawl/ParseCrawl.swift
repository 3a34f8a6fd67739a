// SPDX-License-Identifier: Apache-2.0

public import WarraqCore
import WarraqUnicode

/// Takes the article out of a crawled news page that was saved as plain text.
///
/// What stands around the article in such pages becomes fields or goes: date lines, the agency's dateline, the source line, "read also"
/// and related blocks, share bars, comments, newsletters, rights. A page without an article gets an empty text. Each character that
/// stays knows its place in the source.
public struct ParseCrawl: Transform {
    /// What becomes of an agency's dateline.
    public enum DatelineTreatment: String, OptionChoice {
        /// It is taken off the lead.
        case remove
        /// It stays in the text.
        case keep
    }

    /// The options of `parse.crawl`.
    public struct Options: StageOptions {
        /// What becomes of the dateline before the lead.
        public var dateline = DatelineTreatment.remove
        /// Whether broken bytes fail the document.
        public var strict = false

        /// The options' schema.
        public static let schema = OptionSchema<Options>(
            .choice(
                "dateline", \.dateline,
                "What becomes of a dateline (`LONDON (Reuters) -`) before the lead; the field is written in any case."),
            .bool(
                "strict", \.strict, "Whether bytes that are no valid UTF-8 fail the document instead of being repaired."
            ))

        /// Datelines are removed, broken bytes are repaired.
        public init() {}
    }

    /// `parse.crawl`.
    public static let name: StageName = "parse.crawl"
    /// What the stage does.
    public static let summary = "Takes the article out of a crawled news page that is plain text."
    /// The stage's page.
    public static let documentation = """
        The text becomes the article's paragraphs, apart by a blank line. Lines are told by cue words in Arabic, Persian, English,
        French, German, Spanish, Turkish and Russian, by dates, and by their shape; running text that only begins like a cue stays.

        Fields, each written only if the page says so and the document does not have it yet:

        - `title`: a line before the lead, without a full stop, whose words come back in the article;
        - `published`, `modified`: from date lines (Gregorian months of all Arab countries, English, French; Iranian dates);
        - `dateline`: the place and agency before the lead, `LONDON (Reuters)`;
        - `source_name`: what follows `Source:` (`source` itself is the record's own key);
        - `links`: titles of read-also and related blocks as `{title, url}` with `url` null, each once, in the order of the page;
        - `encoding`, `encoding_declared`, `encoding_repaired`: as `parse.plain` writes them.

        A "read also" line inside the article is left out and the article goes on. After a source line, keywords, comments or a list of
        related titles nothing comes back, unless what follows is the larger part of the text. A page without an article (a consent
        wall, a menu, an empty file) gets an empty text, which `filter.length` drops.
        """
    private let options: Options
    private let decoding: TextDecoding

    /// Makes the stage.
    public init(options: Options) throws(PipelineError) {
        try Options.schema.validate(options)
        self.options = options
        decoding = TextDecoding(isStrict: options.strict)
    }

    /// Takes plain text; writes the text and what stood around it.
    public var effects: Effects {
        Effects(
            reads: [.raw],
            writes: [
                .text, .field("title", .string), .field("published", .dateTime), .field("modified", .dateTime),
                .field("dateline", .string), .field("source_name", .string), .field("links", .array),
            ] + TextDecoding.fields,
            parses: [.plainText])
    }

    /// Decodes the bytes and keeps the article.
    public func process(_ document: inout Document) throws(DocumentFailure) -> Verdict {
        guard let raw = document.raw else { return .keep }
        document.setText(try decoding.decode(raw, for: &document))
        let text = document.text.utf8
        let article = CrawlArticle(text.span, removesDateline: options.dateline == .remove)
        set(article, on: &document)
        if article.pieces != [.copy(0..<text.count)] {
            document.edit { editor in
                for piece in article.pieces { piece.write(to: &editor) }
            }
        }
        return .keep
    }

    /// Writes the fields that the document does not have yet.
    private func set(_ article: CrawlArticle, on document: inout Document) {
        let found: [(FieldName, Value?)] = [
            ("title", article.title.map(Value.string)), ("published", article.published.map(Value.dateTime)),
            ("modified", article.modified.map(Value.dateTime)), ("dateline", article.dateline.map(Value.string)),
            ("source_name", article.sourceName.map(Value.string)), ("links", links(article.links)),
        ]
        for (name, value) in found {
            guard let value, document.fields[name] ?? .null == .null else { continue }
            document.fields[name] = value
        }
    }

    private func links(_ titles: [String]) -> Value? {
        if titles.isEmpty { return nil }
        return .array(titles.map { .object(["title": .string($0), "url": .null]) })
    }
}
