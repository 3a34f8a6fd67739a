// SPDX-License-Identifier: Apache-2.0

import WarraqCore

/// A gazetteer in memory: the index of its terms, and the tags that each gives.
struct Gazetteer: Sendable {
    let index: TermIndex
    /// The tags of each term of the index, ready but for their range.
    let tags: [[TextTag]]

    /// Builds the index of a table.
    ///
    /// - Parameters:
    ///   - layer: The layer of all tags.
    ///   - label: The label where the table has none.
    ///   - folds: Whether case and Arabic spelling make no difference.
    ///   - stripsProclitics: Whether Arabic proclitics may stand before a term.
    /// - Throws: ``PipelineError`` at the line of a term with too many words.
    init(_ table: GazetteerTable, layer: String, label: String, folds: Bool, stripsProclitics: Bool)
        throws(PipelineError)
    {
        let folding = folds ? TermFolding.search : TermFolding.exact
        var builder = TermIndexBuilder(folding)
        var tags: [[TextTag]] = []
        for row in table.rows {
            guard let term = builder.insert(row.term) else {
                throw PipelineError(
                    .configurationFile, "the term has more than \(TermIndexBuilder.maxWords) words",
                    at: FilePosition(file: table.name, line: row.line, column: 1))
            }
            let tag = TextTag(layer: layer, label: row.label ?? label, utf8Range: 0..<0, attributes: row.attributes)
            if term == tags.count { tags.append([]) }
            let isKnown = tags[term].contains { $0.label == tag.label && $0.attributes["id"] == tag.attributes["id"] }
            if !isKnown { tags[term].append(tag) }
        }
        index = builder.finish(stripsProclitics: stripsProclitics)
        self.tags = tags
    }
}
