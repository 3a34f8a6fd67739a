// SPDX-License-Identifier: Apache-2.0

public import WarraqCore
import WarraqUnicode

/// Marks the terms of a gazetteer in the text.
///
/// A term is found where its words stand one after the other as whole words of UAX #29; of terms that overlap the leftmost counts, and
/// of those the longest. Tags lie on the text as it is, whatever the folding.
public struct TagTerms: ScratchTransform {
    /// The options of `tag.terms`.
    public struct Options: StageOptions {
        /// The table of terms.
        public var gazetteer: StagePath = ""
        /// The layer of the tags.
        public var layer = "term"
        /// The label of terms for which the table has none; nil is the layer's name.
        public var label: String?
        /// Whether spellings are folded.
        public var fold = true
        /// Whether Arabic proclitics may stand before a term.
        public var prefixes = false

        /// The options' schema.
        public static let schema = OptionSchema<Options>(
            .path(
                "gazetteer", \.gazetteer, .configuration, examples: ["places.tsv"],
                "Table of terms: UTF-8, cells apart by tabs, a header with `term` and, as needed, `id`, `label`, `lang` and others."
            ),
            .string("layer", \.layer, "The layer of the tags."),
            .string(
                "label", \.label, examples: ["place"],
                "Label of terms for which the table has none; else the layer's name."),
            .bool(
                "fold", \.fold,
                "Whether case and Arabic spelling (as `normalize.arabic` folds for search) make no difference."),
            .bool(
                "prefixes", \.prefixes,
                "Whether the Arabic proclitics و ف ب ك ل س ال may stand before a term; the tag leaves them out."),
            .check("layer", "is empty") { !$0.layer.isEmpty },
            .check("label", "is empty") { $0.label.map { !$0.isEmpty } ?? true })

        /// No table yet.
        public init() {}
    }

    /// `tag.terms`.
    public static let name: StageName = "tag.terms"
    /// What the stage does.
    public static let summary = "Marks the terms of a gazetteer, longest match of whole words."
    /// The stage's page.
    public static let documentation = """
        The gazetteer is a table of tab-separated values in UTF-8 with a header line. The column `term` is needed; `label` becomes the
        label of the tag; `id`, `lang` and all other columns become its attributes, empty cells left out. Cells have no quoting. Rows
        with the same term and the same `id` and `label` count once, the first of them; a term with several ids gives a tag for each,
        in the order of the file.

        Words are those of UAX #29; Han counts by character, so a Chinese term is found inside longer names unless the table has those
        as well. White space between the words of a term may be any white space without a blank line; other marks between, before or
        after them (`Al-Azhar`, `C++`) must stand in the text as in the term. With `fold`, case (simple case folding), tashkeel,
        tatweel, hamza forms, presentation forms, digits and characters that are not seen make no difference; letters composed of
        several characters should be in one normalization form in text and table.

        With `prefixes`, Arabic proclitics (و or ف, then ب, ك, ل or س, then ال, also joined as in `وبال` and `لل`) may stand before the
        first word of a term if at least three letters remain: `لبغداد` gives a tag on `بغداد`. A term that matches without taking
        anything off comes first.
        """
    private let options: Options
    private var gazetteer: Gazetteer?

    /// Makes the stage.
    public init(options: Options) throws(PipelineError) {
        try Options.schema.validate(options)
        self.options = options
    }

    /// Reads the text, writes the layer.
    public var effects: Effects { Effects(reads: [.text], writes: [.layer(options.layer)]) }

    /// Reads the gazetteer.
    ///
    /// - Throws: ``PipelineError`` with code `configuration-file`, at the line of the table if one is wrong.
    public mutating func prepare() throws(PipelineError) {
        do throws(PipelineError) {
            let table = try GazetteerTable(path: options.gazetteer)
            gazetteer = try Gazetteer(
                table, layer: options.layer, label: options.label ?? options.layer, folds: options.fold,
                stripsProclitics: options.prefixes)
        } catch {
            var error = error
            error.option = ["gazetteer"]
            throw error
        }
    }

    /// Room for the words of a part of a text.
    public struct Scratch {
        var words = TermWords()
    }

    /// Makes room for words.
    public func makeScratch() -> Scratch { Scratch() }

    /// Appends the tags in the order of the text.
    ///
    /// - Complexity: O(bytes × words of the longest term), in practice O(bytes).
    public func process(_ document: inout Document, scratch: inout Scratch) throws(DocumentFailure) -> Verdict {
        guard let gazetteer else {
            throw DocumentFailure("unprepared", "tag.terms has not read its gazetteer: prepare() was not called")
        }
        let text = document.text.utf8
        var tags: [TextTag] = []
        gazetteer.index.forEachMatch(in: text.span, &scratch.words) { gazetteer.append($0, to: &tags) }
        if document.tags.isEmpty { document.tags = tags } else { document.tags += tags }
        return .keep
    }
}
