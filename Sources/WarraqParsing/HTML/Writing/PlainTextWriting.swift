// SPDX-License-Identifier: Apache-2.0

import WarraqHTML
import WarraqUnicode

/// What stands between two blocks that follow one another in the text.
enum BlockGap: Sendable {
    /// An empty line.
    case paragraph
    /// A line end: items of a list, rows of a table, lines of code.
    case line
    /// A tab: cells of a row.
    case cell

    /// The gap between two blocks of a page.
    static func between(_ one: Block, _ other: Block, _ page: PageBlocks) -> BlockGap {
        switch (one.kind, other.kind) {
        case (.cell, .cell), (.headerCell, .headerCell), (.cell, .headerCell), (.headerCell, .cell):
            let rows = (page.enclosing(one.container, .tr), page.enclosing(other.container, .tr))
            if rows.0 == rows.1, one.container != other.container { return .cell }
            let tables = (page.enclosing(one.container, .table), page.enclosing(other.container, .table))
            return tables.0 == tables.1 ? .line : .paragraph
        case (.item, .item), (.term, .definition), (.definition, .term), (.definition, .definition), (.term, .term):
            return .line
        case (.preformatted, .preformatted): return .line
        default: return .paragraph
        }
    }
}

extension PageBlocks {
    /// The nearest container from one on upwards with a tag; -1 if there is none within eight steps.
    func enclosing(_ container: Int32, _ tag: Tag) -> Int32 {
        var at = container
        for _ in 0..<8 where at >= 0 {
            if containers[Int(at)].tag == tag { return at }
            at = containers[Int(at)].parent
        }
        return -1
    }

    /// Where a block begins in the source.
    func sourceStart(of block: Block, _ document: HTMLDocument) -> Int {
        block.runs.isEmpty ? 0 : Int(document.arena.nodes[Int(runs[Int(block.runs.lowerBound)].node)].sourceStart)
    }
}

extension TextWriter {
    /// Writes blocks as plain text: paragraphs apart by an empty line, items, rows and code by line ends.
    mutating func writeText(_ page: PageBlocks, _ document: HTMLDocument, kept: [Bool]) {
        var last: Block?
        for (index, block) in page.blocks.enumerated() where kept[index] {
            let start = page.sourceStart(of: block, document)
            if let last {
                switch BlockGap.between(last, block, page) {
                case .paragraph: insert("\n\n", at: start)
                case .line: insert("\n", at: start)
                case .cell: insert("\t", at: start)
                }
            }
            write(block, page)
            last = block
        }
    }

    /// Writes the text of a block.
    mutating func write(_ block: Block, _ page: PageBlocks) {
        beginLine()
        for run in page.runs[Int(block.runs.lowerBound)..<Int(block.runs.upperBound)] {
            if run.isBreak {
                breakLine(run.node)
            } else {
                write(run.node, isCode: block.kind == .preformatted)
            }
        }
    }
}
