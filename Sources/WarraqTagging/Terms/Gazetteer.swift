// SPDX-License-Identifier: Apache-2.0

import WarraqCore

/// A gazetteer in memory: the index of its terms, and the tags that each gives.
struct Gazetteer: Sendable {
    let index: TermIndex
    /// The tags of all terms, one term's behind another's, ready but for their range.
    private let tags: [TextTag]
    /// Where the tags of each term begin; and at the end, how many there are.
    private let starts: [Int]

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
        self.tags = tags.flatMap(\.self)
        starts = tags.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
    }

    /// Appends the tags of a match.
    func append(_ match: TermMatch, to list: inout [TextTag]) {
        for index in starts[match.term]..<starts[match.term + 1] {
            var tag = tags[index]
            tag.utf8Range = match.range
            list.append(tag)
        }
    }
}
