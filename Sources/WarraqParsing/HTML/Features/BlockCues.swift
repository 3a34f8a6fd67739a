// SPDX-License-Identifier: Apache-2.0

import WarraqHTML
import WarraqLanguage

/// What the words of short blocks say: cues and dates.
struct BlockCues: Sendable {
    /// The kind of cue of each block, from 1; 0 for none.
    var kinds: [UInt8]
    /// How the cue stands in it: 1 whole, 2 labelled, 3 leading.
    var forms: [UInt8]
    /// Whether a block is a line of dates.
    var dates: [Bool]

    /// Blocks above this length are no cues.
    private static let maxLength = 320

    init(_ page: PageBlocks, _ document: HTMLDocument) {
        let count = page.blocks.count
        kinds = [UInt8](repeating: 0, count: count)
        forms = kinds
        dates = [Bool](repeating: false, count: count)
        var text: [UInt8] = []
        for index in 0..<count {
            let block = page.blocks[index]
            guard block.shape.length <= BlockCues.maxLength else { continue }
            text.removeAll(keepingCapacity: true)
            BlockCues.gather(block, page, document, into: &text)
            if let match = Cues.match(line: text.span) {
                kinds[index] = 1 + BlockCues.number(match.kind)
                forms[index] = match.form == .whole ? 1 : match.form == .labelled ? 2 : 3
            }
            if block.shape.digits >= 5, block.shape.length <= 120 { dates[index] = DateLine.read(text.span) != nil }
        }
    }

    /// The text of a block on one line.
    static func gather(_ block: Block, _ page: PageBlocks, _ document: HTMLDocument, into text: inout [UInt8]) {
        var output = text
        text = []
        for run in page.runs[Int(block.runs.lowerBound)..<Int(block.runs.upperBound)] {
            if run.isBreak {
                output.append(0x20)
                continue
            }
            document.forEachPiece(of: run.node) { piece in
                for byte in piece.isSide ? document.side[piece.range] : document.source[piece.range] {
                    if byte > 0x20 {
                        output.append(byte)
                    } else if output.last ?? 0x20 != 0x20 {
                        output.append(0x20)
                    }
                }
            }
        }
        if output.last == 0x20 { output.removeLast() }
        text = output
    }

    static func number(_ kind: CueKind) -> UInt8 {
        switch kind {
        case .readAlso: 0
        case .related: 1
        case .mostRead: 2
        case .share: 3
        case .comments: 4
        case .subscribe: 5
        case .rights: 6
        case .source: 7
        case .tags: 8
        case .end: 9
        case .updated: 10
        case .published: 11
        case .reading: 12
        }
    }
}
