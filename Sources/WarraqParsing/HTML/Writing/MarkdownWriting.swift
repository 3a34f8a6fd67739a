// SPDX-License-Identifier: Apache-2.0

import WarraqHTML

extension TextWriter {
    /// Writes blocks as CommonMark with tables of GFM.
    mutating func writeMarkdown(_ page: PageBlocks, _ document: HTMLDocument, kept: [Bool]) {
        var last: Block?
        for (index, block) in page.blocks.enumerated() where kept[index] {
            let start = page.sourceStart(of: block, document)
            let gap = last.map { BlockGap.between($0, block, page) }
            writeGap(gap, last, block, page, start)
            var inline = InlineMarks()
            beginLine()
            for run in page.runs[Int(block.runs.lowerBound)..<Int(block.runs.upperBound)] {
                if run.isBreak {
                    if block.kind.isCell || block.kind.headingLevel > 0 { continue }
                    breakLine(run.node)
                    continue
                }
                if block.kind == .preformatted {
                    write(run.node, isCode: true)
                    continue
                }
                let marks = InlineMarks(run.node, document, page.containers[Int(block.container)].node)
                change(from: inline, to: marks, document, start)
                inline = marks
                escapes = inline.isCode ? .none : block.kind.isCell ? .cell : .text
                write(run.node, isCode: false)
                escapes = .none
            }
            change(from: inline, to: InlineMarks(), document, start)
            last = block
        }
        if let last { endBlock(last, next: nil, gap: nil, page, document.source.count) }
    }

    /// Ends a block and begins the next one.
    private mutating func writeGap(
        _ gap: BlockGap?, _ last: Block?, _ block: Block, _ page: PageBlocks, _ start: Int
    ) {
        if let last { endBlock(last, next: block, gap: gap, page, start) }
        let continues = gap == .line || gap == .cell
        switch block.kind {
        case .heading1: insert("# ", at: start)
        case .heading2: insert("## ", at: start)
        case .heading3: insert("### ", at: start)
        case .heading4: insert("#### ", at: start)
        case .heading5: insert("##### ", at: start)
        case .heading6: insert("###### ", at: start)
        case .item: writeItem(block, page, start)
        case .definition: insert(": ", at: start)
        case .preformatted: if !continues { insert("```\n", at: start) }
        case .cell, .headerCell: if gap != .cell { insert("| ", at: start) }
        default: if page.containers[Int(block.container)].marks.contains(.quote) { insert("> ", at: start) }
        }
    }

    private mutating func endBlock(_ last: Block, next: Block?, gap: BlockGap?, _ page: PageBlocks, _ start: Int) {
        if last.kind == .preformatted, gap != .line { insert("\n```", at: start) }
        if last.kind.isCell {
            insert(gap == .cell ? " | " : " |", at: start)
            if gap == .cell { return columns += 1 }
            // The line under the first row makes it a table.
            if isFirstRow {
                insert("\n|", at: start)
                for _ in 0...columns { insert(" --- |", at: start) }
            }
            isFirstRow = gap != .line
            columns = 0
        }
        if next == nil { return }
        insert(gap == .paragraph ? "\n\n" : "\n", at: start)
    }

    private mutating func writeItem(_ block: Block, _ page: PageBlocks, _ start: Int) {
        let list = page.containers[Int(block.container)].parent
        var (at, depth) = (list, 0)
        for _ in 0..<64 where at >= 0 {
            if page.containers[Int(at)].tag == .ul || page.containers[Int(at)].tag == .ol { depth += 1 }
            at = page.containers[Int(at)].parent
        }
        for _ in 1..<max(2, min(depth + 1, 8)) where depth > 1 { insert("  ", at: start) }
        let isOrdered = list >= 0 && page.containers[Int(list)].tag == .ol
        insert(isOrdered ? "1. " : "- ", at: start)
    }

    /// Closes and opens marks inside a line.
    private mutating func change(
        from old: InlineMarks, to new: InlineMarks, _ document: HTMLDocument, _ start: Int
    ) {
        if old == new { return }
        let endsLink = old.link != new.link
        if old.isCode, !new.isCode || endsLink { insert("`", at: start) }
        if old.isEmphasis, !new.isEmphasis || endsLink { insert("*", at: start) }
        if old.isStrong, !new.isStrong || endsLink { insert("**", at: start) }
        if endsLink, let link = old.link { insertTarget(link, document, start) }
        if new == InlineMarks() { return }
        flushSpace()
        if endsLink, new.link != nil { insert("[", at: start) }
        if new.isStrong, !old.isStrong || endsLink { insert("**", at: start) }
        if new.isEmphasis, !old.isEmphasis || endsLink { insert("*", at: start) }
        if new.isCode, !old.isCode || endsLink { insert("`", at: start) }
    }

    private mutating func insertTarget(_ link: UInt32, _ document: HTMLDocument, _ start: Int) {
        let address = document.value(of: KnownName.href, of: HTMLNode(link)) ?? []
        insert("](", at: start)
        // What would end the address is written as in addresses.
        var target: [UInt8] = []
        for byte in address {
            switch byte {
            case 0...0x20: target += Array("%20".utf8)
            case UInt8(ascii: "("): target += Array("%28".utf8)
            case UInt8(ascii: ")"): target += Array("%29".utf8)
            default: target.append(byte)
            }
        }
        insert(target[...], at: start)
        insert(")", at: start)
    }
}

extension BlockKind {
    /// Whether it is a cell of a table.
    var isCell: Bool { self == .cell || self == .headerCell }
}

/// What a text inside a line is: strong, emphasised, code, a link.
struct InlineMarks: Equatable {
    var link: UInt32?
    var isStrong = false
    var isEmphasis = false
    var isCode = false

    init() {}

    /// The marks of a text node by the elements up to its block.
    init(_ node: UInt32, _ document: HTMLDocument, _ container: UInt32) {
        var at = document.arena.nodes[Int(node)].parent
        for _ in 0..<64 where at != container && at != 0 {
            let own = document.arena.nodes[Int(at)]
            switch own.tag {
            case .a: if link == nil, document.value(of: KnownName.href, of: HTMLNode(at)) != nil { link = at }
            case .b, .strong: isStrong = true
            case .i, .em: isEmphasis = true
            case .code, .tt: isCode = true
            default: break
            }
            at = own.parent
        }
    }
}
