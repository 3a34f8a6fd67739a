// SPDX-License-Identifier: Apache-2.0

import WarraqCore
package import WarraqHTML
import WarraqUnicode

/// A page with its blocks and what is thought of them: what `parse.html` works with, and the tools that train and measure it.
package struct PageExtraction: Sendable {
    let document: HTMLDocument
    let hints: PageHints
    let page: PageBlocks

    /// Cuts a page into blocks.
    package init(_ document: HTMLDocument) {
        self.document = document
        hints = PageHints(document)
        page = PageBlocks(document, vocabulary: hints.vocabulary)
    }

    /// How many blocks there are.
    package var count: Int { page.blocks.count }

    /// The names of the features of the first and of the second model.
    package static var featureNames: (first: [String], second: [String]) {
        (BlockFeatures.names, ContextFeatures.names)
    }

    /// The features of all blocks, row by row.
    ///
    /// - Parameter second: Whether those of the second model are wanted.
    package func features(_ model: ContentModel, second: Bool) -> [Float] {
        let first = BlockFeatures.matrix(page, document, hints, model.weights)
        if !second { return first.values }
        return ContextFeatures.matrix(first, page, scores: model.first.scores(first).map(Logistic.probability)).values
    }

    /// For each block its text.
    package var texts: [String] {
        page.blocks.map { block in
            var text: [UInt8] = []
            BlockCues.gather(block, page, document, into: &text)
            return String(decoding: text, as: UTF8.self)
        }
    }

    /// For each container its parent and the hashes of its class words.
    package var classWords: [(parent: Int32, words: [UInt32])] {
        page.containers.map { container in
            var words: [UInt32] = []
            ClassWords.forEach(document, container.node) { words.append($0) }
            return (container.parent, words)
        }
    }

    /// For each block its container, and the class words inside its line.
    package var blockWords: [(container: Int32, words: [UInt32])] {
        page.blocks.map { block in
            var words: [UInt32] = []
            PathFeatures.forEachInline(block, page, document) { ClassWords.forEach(document, $0) { words.append($0) } }
            return (block.container, words)
        }
    }

    /// Judges the blocks and chooses.
    package func choice(_ model: ContentModel, beta: Float = 1) -> ContentChoice {
        let first = BlockFeatures.matrix(page, document, hints, model.weights)
        let scores = model.first.scores(first).map(Logistic.probability)
        let second = ContextFeatures.matrix(first, page, scores: scores)
        let final = model.second.scores(second).map(Logistic.probability)
        return ContentChoice(scores: final, words: page.blocks.map { Float($0.shape.words) }, beta: beta)
    }

    /// What the page says of itself.
    func metadata(of kept: [Bool], uri: String) -> PageMetadata {
        MetadataReader.read(document, uri: uri, main: main(of: kept))
    }

    /// Title, authors and day of publication, for the scorer.
    package func headings(_ kept: [Bool], uri: String) -> (title: String?, authors: [String], published: String?) {
        let metadata = metadata(of: kept, uri: uri)
        return (metadata.title, metadata.authors, metadata.published.map { "\($0)" })
    }

    /// The text of the blocks that were chosen.
    package func text(_ kept: [Bool]) -> String {
        var writer = TextWriter(document, records: false)
        writer.writeText(page, document, kept: kept)
        return String(decoding: writer.output, as: UTF8.self)
    }
}

extension PageExtraction {
    /// Decodes and cuts a page, as `parse.html` does.
    ///
    /// - Parameter bytes: The page as it was stored.
    package init(page bytes: [UInt8]) throws {
        let raw = RawContent(bytes: bytes[...], mediaType: .html)
        var document = Document(origin: Origin(uri: "", range: 0..<bytes.count), raw: raw)
        let text = try PageDecoding().decode(raw, for: &document)
        self.init(try HTMLParser.parse(utf8: Array(text.utf8)))
    }
}
