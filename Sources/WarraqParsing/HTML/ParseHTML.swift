// SPDX-License-Identifier: Apache-2.0

public import WarraqCore
import WarraqHTML
import WarraqUnicode

/// Takes the main content out of a web page.
///
/// The page is cut into blocks, and a model that was learned from pages with known content judges each of them by its look,
/// its place and its surroundings, in any script. The text that is kept leads back to the bytes of the page.
public struct ParseHTML: Transform {
    /// `parse.html`.
    public static let name: StageName = "parse.html"
    /// What the stage does.
    public static let summary = "Takes the main content and the metadata out of a web page."
    /// The stage's page.
    public static let documentation = """
        The text becomes paragraphs apart by an empty line; items of lists, rows of tables (cells apart by tabs) and lines of code stand on
        lines of their own. `format: markdown` writes CommonMark instead, with tables of GFM and the page's addresses as they are.

        The page is cut where a browser would begin a new line. Two small forests of decision trees judge each block by its look (length,
        links, punctuation of any script), the elements and class words around it, blocks made alike, its place, and what they said of its
        neighbours; the blocks are kept that make the expected F measure of their words the largest. Nothing looks at the words of a
        language, save cues such as "read also" in 21 languages, which are one evidence among many.

        Fields, each written only if the page says so and the document does not have it yet:

        - `title`, `author` (a list), `published`, `modified`, `site`, `description`, `url`, `image`, `keywords` (a list), `section`,
          `licence`: from JSON-LD, Open Graph, `meta` elements, microdata, and visible headlines, bylines and date lines;
        - `language_declared`: what the page declares; `language` is what `tag.language` finds, and often another one;
        - `encoding`, `encoding_declared`, `encoding_repaired`: as `parse.plain` writes them; a `meta` element declares where the transport
          does not;
        - `extraction.quality`: `good`; `low` where the model is not sure of its choice, or keeps less than 20 words; `partial` where the
          page was cut off, or has more than is read (30,000 blocks, 1,000,000 nodes); `structured` where the page has its text only as
          `articleBody` of JSON-LD; `empty` where there is no content;
        - on request `links` (`{title, url}`), `images` (`{url, alt}`), `tables` (lists of rows) of the content, and `metadata_sources`,
          which names for each field what said so: `json-ld`, `og`, `byline`.

        A page without content (a consent wall that is all there is, a frame of scripts) gets an empty or a `low` text; only a page that
        is no text in any encoding fails.
        """
    private let options: Options
    private let decoding = PageDecoding()

    /// Makes the stage.
    public init(options: Options) throws(PipelineError) {
        try Options.schema.validate(options)
        self.options = options
    }

    /// Takes HTML and XHTML; writes the text and what the page says of itself.
    public var effects: Effects {
        var writes: [Effects.Subject] = [.text] + PageFields.subjects + TextDecoding.fields
        writes.append(.field("extraction.quality", .string))
        if options.links { writes.append(.field("links", .array)) }
        if options.images { writes.append(.field("images", .array)) }
        if options.tables { writes.append(.field("tables", .array)) }
        if options.metadataSources { writes.append(.field("metadata_sources", .object)) }
        return Effects(reads: [.raw], writes: writes, parses: [.html, "application/xhtml+xml"])
    }

    /// Decodes the bytes, chooses and writes.
    public func process(_ document: inout Document) throws(DocumentFailure) -> Verdict {
        guard let raw = document.raw else { return .keep }
        let text = try decoding.decode(raw, for: &document)
        document.setText(text)
        let (page, isWhole) = try PageReading.parse(text)
        let extraction = PageExtraction(page)
        let choice = options.keep == .all ? extraction.everything : extraction.choice(.builtIn, beta: options.beta)
        let metadata = extraction.metadata(of: choice.kept, uri: address(of: document))
        let kept = BlockTreatment(options).apply(to: choice.kept, extraction, metadata)
        PageFields(metadata).write(to: &document, withSources: options.metadataSources)
        let content = ContentFields(extraction, kept, base: metadata.url ?? address(of: document))
        if options.links { document.setNew("links", .array(content.links)) }
        if options.images { document.setNew("images", .array(content.images)) }
        if options.tables { document.setNew("tables", .array(content.tables)) }
        let body = options.keep == .main ? StructuredBody(extraction, kept: kept) : nil
        let quality = ExtractionQuality(choice, kept, extraction, isWhole: isWhole, isJudged: options.keep == .main)
        document.fields["extraction.quality"] = .string((body == nil ? quality : .structured).rawValue)
        document.apply(edit(extraction, kept, body, records: document.recordsEdits))
        return .keep
    }

    /// Where the page came from: what the source says, else the file.
    private func address(of document: Document) -> String {
        if case .string(let url)? = document.fields["url"] { return url }
        return document.origin.uri
    }

    private func edit(
        _ extraction: PageExtraction, _ kept: [Bool], _ body: StructuredBody?, records: Bool
    ) -> TextEdit {
        var writer = TextWriter(extraction.document, records: records)
        switch (body, options.format) {
        case (let body?, _): writer.write(body, extraction.document)
        case (nil, .text): writer.writeText(extraction.page, extraction.document, kept: kept)
        case (nil, .markdown): writer.writeMarkdown(extraction.page, extraction.document, kept: kept)
        }
        let alignment = writer.alignment.map { $0.finish(sourceCount: extraction.document.source.count) }
        return TextEdit(validUTF8: writer.output[...], alignment: alignment)
    }
}
