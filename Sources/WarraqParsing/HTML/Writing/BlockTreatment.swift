// SPDX-License-Identifier: Apache-2.0

import WarraqHTML

/// Keeps or drops parts of the content that some readers want and others do not.
struct BlockTreatment {
    private let options: ParseHTML.Options

    init(_ options: ParseHTML.Options) { self.options = options }

    /// Changes a choice as the options say.
    func apply(to kept: [Bool], _ extraction: PageExtraction) -> [Bool] {
        var kept = kept
        if options.captions != .auto { treatCaptions(&kept, extraction.page) }
        return kept
    }

    /// Captions belong to the content where the nearest text on both sides does.
    private func treatCaptions(_ kept: inout [Bool], _ page: PageBlocks) {
        let judged = kept
        for index in page.blocks.indices {
            let container = page.containers[Int(page.blocks[index].container)]
            guard container.marks.contains(.figure) else { continue }
            kept[index] =
                options.captions == .keep
                && (judged[index] || judged[..<index].suffix(4).contains(true) && judged[index...].prefix(5).contains(true))
        }
    }
}
