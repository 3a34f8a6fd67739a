// SPDX-License-Identifier: Apache-2.0

import WarraqHTML

/// Keeps or drops parts of the content that some readers want and others do not.
struct BlockTreatment {
    private let options: ParseHTML.Options

    init(_ options: ParseHTML.Options) { self.options = options }

    /// Changes a choice as the options say.
    func apply(to judged: [Bool], _ extraction: PageExtraction, _ metadata: PageMetadata) -> [Bool] {
        var kept = judged
        if options.captions != .auto { treatCaptions(&kept, extraction.page) }
        if options.comments != .auto {
            let comments = CommentSections(extraction)
            treat(&kept, options.comments) { comments.holds($0) }
        }
        if options.bylines != .auto, !metadata.usedNodes.isEmpty {
            let used = Set(metadata.usedNodes.map(\.id))
            treat(&kept, options.bylines) { isUsed(extraction.page.blocks[$0], used, extraction) }
        }
        return kept
    }

    private func treat(_ kept: inout [Bool], _ treatment: ParseHTML.Treatment, _ isMeant: (Int) -> Bool) {
        for index in kept.indices where kept[index] != (treatment == .keep) {
            if isMeant(index) { kept[index] = treatment == .keep }
        }
    }

    /// Captions belong to the content where text on both sides does.
    private func treatCaptions(_ kept: inout [Bool], _ page: PageBlocks) {
        let judged = kept
        treat(&kept, options.captions) { index in
            guard page.containers[Int(page.blocks[index].container)].marks.contains(.figure) else { return false }
            return options.captions == .drop
                || judged[..<index].suffix(4).contains(true) && judged[index...].prefix(5).contains(true)
        }
    }

    /// Whether a block is a byline, date line or headline that became metadata; a paragraph with a name in it is none.
    private func isUsed(_ block: Block, _ used: Set<UInt32>, _ extraction: PageExtraction) -> Bool {
        guard block.shape.length <= 300, let run = extraction.page.runs[Int(block.runs.lowerBound)...].first else {
            return false
        }
        var at = run.node
        for _ in 0..<8 where at != 0 {
            if used.contains(at) { return true }
            at = extraction.document.arena.nodes[Int(at)].parent
        }
        return false
    }
}
