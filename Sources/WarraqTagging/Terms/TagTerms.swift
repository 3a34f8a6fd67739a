// SPDX-License-Identifier: Apache-2.0

public import WarraqCore
import WarraqUnicode

/// Marks the terms of a gazetteer in the text.
///
/// A term is found where its words stand one after the other as whole words of UAX #29; of terms that overlap the leftmost counts, and
/// of those the longest. Tags lie on the text as it is, whatever the folding.
public struct TagTerms: ScratchTransform {
    /// `tag.terms`.
    public static let name: StageName = "tag.terms"
    /// What the stage does.
    public static let summary = "Marks the terms of a gazetteer, longest match of whole words."
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
    /// - Complexity: O(bytes of the gazetteer); a million terms take a second and some 100 MB.
    public mutating func prepare() throws(PipelineError) {
        do throws(PipelineError) {
            gazetteer = try Gazetteer(options)
        } catch {
            var error = error
            error.option = ["gazetteer"]
            throw error
        }
    }

    /// The rows that `invalid_rows: skip` has left out.
    public var warnings: [PipelineError] { [gazetteer?.omission].compactMap(\.self) }

    /// Room for the words of a part of a text, and tags that came up lately.
    public struct Scratch {
        var words = TermWords()
        var tags = TagCache()
    }

    /// Makes room for words.
    public func makeScratch() -> Scratch { Scratch() }

    /// Appends the tags in the order of the text.
    ///
    /// - Throws: ``DocumentFailure`` with code `limit` beyond `max_tags`.
    /// - Complexity: O(bytes × words of the longest term), in practice O(bytes).
    public func process(_ document: inout Document, scratch: inout Scratch) throws(DocumentFailure) -> Verdict {
        guard let gazetteer else {
            throw DocumentFailure("unprepared", "tag.terms has not read its gazetteer: prepare() was not called")
        }
        let text = document.text.utf8
        var tags: [TextTag] = []
        var isFull = false
        find(gazetteer, in: text.span, &scratch.words, &scratch.tags) { tag in
            isFull = tags.count == options.maxTags
            if !isFull { tags.append(tag) }
            return !isFull
        }
        if isFull { throw DocumentFailure(.limit, "more than \(options.maxTags) tags") }
        if document.tags.isEmpty { document.tags = tags } else { document.tags += tags }
        return .keep
    }

    private func find(
        _ gazetteer: Gazetteer, in text: Span<UInt8>, _ words: inout TermWords, _ cache: inout TagCache,
        _ body: (TextTag) -> Bool
    ) {
        gazetteer.index.forEachMatch(in: text, &words, isNested: options.overlaps == .all) {
            body(cache.tag($0, gazetteer))
        }
    }
}
