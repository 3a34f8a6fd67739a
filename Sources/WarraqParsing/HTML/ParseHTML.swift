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
        let kept = BlockTreatment(options).apply(to: choice.kept, extraction)
        let metadata = MetadataReader.read(page, uri: ParseHTML.address(of: document), main: extraction.main(of: kept))
        PageFields(metadata).write(to: &document, withSources: options.metadataSources)
        let content = ContentFields(extraction, kept)
        if options.links { document.setNew("links", .array(content.links)) }
        if options.images { document.setNew("images", .array(content.images)) }
        if options.tables { document.setNew("tables", .array(content.tables)) }
        let quality = ExtractionQuality(choice, kept, extraction, isWhole: isWhole, isJudged: options.keep == .main)
        document.fields["extraction.quality"] = .string(quality.rawValue)
        document.apply(edit(extraction, kept, records: document.recordsEdits))
        return .keep
    }

    /// Where the page was found: what a crawl knows, else the file.
    private static func address(of document: borrowing Document) -> String {
        if case .string(let url)? = document.fields["url"] { return url }
        return document.origin.uri
    }

    private func edit(_ extraction: PageExtraction, _ kept: [Bool], records: Bool) -> TextEdit {
        var writer = TextWriter(extraction.document, records: records)
        switch options.format {
        case .text: writer.writeText(extraction.page, extraction.document, kept: kept)
        case .markdown: writer.writeMarkdown(extraction.page, extraction.document, kept: kept)
        }
        let alignment = writer.alignment.map { $0.finish(sourceCount: extraction.document.source.count) }
        return TextEdit(validUTF8: writer.output[...], alignment: alignment)
    }
}
