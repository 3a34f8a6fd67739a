// SPDX-License-Identifier: Apache-2.0

import WarraqCore

/// A gazetteer in memory: the index of its terms, and the tags that each gives.
struct Gazetteer: Sendable {
    let index: TermIndex
    /// The rows that were left out, if there were any.
    let omission: PipelineError?
    private let layer: String
    private let label: String

    /// Reads a gazetteer.
    ///
    /// - Throws: ``PipelineError`` for a file that is unusable, and for rows that are wrong if they are not to be skipped.
    init(_ options: TagTerms.Options) throws(PipelineError) {
        var builder = GazetteerBuilder(
            termCase: TermCase(rawValue: options.letterCase.rawValue) ?? .ignore,
            skipsProblems: options.invalidRows == .skip)
        try GazetteerFile.read(options.gazetteer, options.format, into: &builder)
        (layer, label) = (options.layer, options.label ?? options.layer)
        index = TermIndex(&builder, folds: options.fold, forms: options.forms)
        try builder.throwProblems()
        omission = builder.omission
        guard index.arena.count > 0 else {
            throw PipelineError(.configurationFile, "'\(options.gazetteer.written)' has no term")
        }
    }

    /// The tag of a row, but for its range.
    func tag(_ row: Int) -> TextTag { index.arena.tag(row, layer: layer, label: label) }
}

/// Tags of rows that were found lately: names come again and again, and making a tag costs several allocations.
struct TagCache {
    private static let capacity = 1024
    private var rows = [Int](repeating: -1, count: TagCache.capacity)
    private var tags = [TextTag](
        repeating: TextTag(layer: "", label: "", utf8Range: 0..<0), count: TagCache.capacity)

    /// The tag of a match.
    mutating func tag(_ match: TermMatch, _ gazetteer: Gazetteer) -> TextTag {
        let place = match.row & (TagCache.capacity - 1)
        if rows[place] != match.row {
            tags[place] = gazetteer.tag(match.row)
            rows[place] = match.row
        }
        var tag = tags[place]
        tag.utf8Range = match.range
        return tag
    }
}
