// SPDX-License-Identifier: Apache-2.0

import WarraqHTML

/// What is known of each block before any is judged: its look, its place, its surroundings.
///
/// The one definition of the features of the first model: training reads what this writes.
struct BlockFeatures {
    /// The names of the features in the order of the columns.
    static let names: [String] =
        OwnFeatures.names + PathFeatures.names + GroupFeatures.names + SubtreeFeatures.names + PlaceFeatures.names
        + NeighbourFeatures.names + PageFeatures.names

    /// Computes the features of all blocks of a page.
    ///
    /// - Complexity: O(blocks + containers).
    static func matrix(
        _ page: PageBlocks, _ document: HTMLDocument, _ hints: PageHints, _ weights: ClassWeights
    ) -> FeatureMatrix {
        let blocks = page.blocks
        var matrix = FeatureMatrix(columns: names.count, rows: blocks.count)
        if blocks.isEmpty { return matrix }
        let cues = BlockCues(page, document)
        let sums = BlockSums(blocks)
        let paths = PathFeatures(page, document, weights)
        let groups = GroupFeatures(page)
        var places = PlaceFeatures(page, sums, cues, hints)
        let whole = PageFeatures(page, sums, hints, groups)
        for index in blocks.indices {
            OwnFeatures.append(blocks[index], index, cues, hints, to: &matrix.values)
            paths.append(blocks[index], page, to: &matrix.values)
            groups.append(index, blocks[index], page, to: &matrix.values)
            SubtreeFeatures.append(blocks[index], page, sums, to: &matrix.values)
            places.append(index, to: &matrix.values)
            NeighbourFeatures.append(index, page, to: &matrix.values)
            whole.append(to: &matrix.values)
        }
        return matrix
    }
}

/// The look of a block's own text.
enum OwnFeatures {
    static let names = [
        "length", "words", "link_share", "links", "terminals", "commas", "separators", "symbols", "dashes", "first",
        "last", "digit_share", "upper_share", "word_length", "marks", "images", "kind", "title_share", "title_cover",
        "described_share", "described_cover", "structured_share", "cue", "cue_form", "date", "length_per_terminal",
    ]

    static func append(_ block: Block, _ index: Int, _ cues: BlockCues, _ hints: PageHints, to row: inout [Float]) {
        let shape = block.shape
        let (length, words) = (Float(shape.length), Float(shape.words))
        let some = max(1, length)
        let someWords = max(1, words)
        row.append(length)
        row.append(words)
        row.append(Float(shape.linkLength) / some)
        row.append(Float(block.links))
        row.append(Float(shape.terminals))
        row.append(Float(shape.commas))
        row.append(Float(shape.separators))
        row.append(Float(shape.symbols))
        row.append(Float(shape.dashes))
        row.append(Float(shape.first.rawValue))
        row.append(Float(shape.last.rawValue))
        row.append(Float(shape.digits) / some)
        row.append(Float(shape.upper) / some)
        row.append(length / someWords)
        row.append((shape.hasRights ? 1 : 0) + (shape.hasCurrency ? 2 : 0) + (shape.hasAt ? 4 : 0))
        row.append(Float(block.images))
        row.append(Float(block.kind.rawValue))
        row.append(Float(shape.titleWords) / someWords)
        row.append(Float(shape.titleWords) / Float(max(1, hints.vocabulary.title.count)))
        row.append(Float(shape.describedWords) / someWords)
        row.append(Float(shape.describedWords) / Float(max(1, hints.vocabulary.description.count)))
        row.append(hints.vocabulary.structured.isEmpty ? -1 : Float(shape.structuredWords) / someWords)
        row.append(Float(cues.kinds[index]))
        row.append(Float(cues.forms[index]))
        row.append(cues.dates[index] ? 1 : 0)
        row.append(length / Float(1 + shape.terminals))
    }
}
