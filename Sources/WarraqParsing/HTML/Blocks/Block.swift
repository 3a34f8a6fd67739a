// SPDX-License-Identifier: Apache-2.0

/// Text between two places where a line begins: a paragraph, a cell, an item, a button.
struct Block: Sendable {
    /// The innermost element around it that is a line of its own.
    var container: Int32
    /// What kind of line it is.
    var kind: BlockKind
    /// Its texts and line breaks, in ``PageBlocks/runs``.
    var runs: Range<Int32>
    /// What its text looks like.
    var shape: TextShape
    /// Links in it.
    var links: UInt16
    /// Images in it.
    var images: UInt16
}

/// A text node or a line break of a block.
struct BlockRun: Sendable {
    /// The number of a text node or of a `br`.
    let node: UInt32
    /// Whether it is a line break.
    let isBreak: Bool
    /// Whether it stands in a link.
    let isLink: Bool
}

/// What kind of line a block is; the order is that of a feature.
enum BlockKind: UInt8, Sendable {
    case other, section, paragraph, item, definition, term, cell, headerCell, quote, preformatted
    case heading6, heading5, heading4, heading3, heading2, heading1
    case caption, label, address

    /// 1 to 6 for headings, else 0.
    var headingLevel: Int {
        switch self {
        case .heading1: 1
        case .heading2: 2
        case .heading3: 3
        case .heading4: 4
        case .heading5: 5
        case .heading6: 6
        default: 0
        }
    }
}
