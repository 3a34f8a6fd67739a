// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqHTML

/// Links, images and tables of the blocks that were kept.
struct ContentFields {
    private let extraction: PageExtraction
    private let kept: [Bool]

    private let base: String

    /// - Parameter base: The page's own address, against which others are read.
    init(_ extraction: PageExtraction, _ kept: [Bool], base: String) {
        (self.extraction, self.kept, self.base) = (extraction, kept, base)
    }

    private var document: HTMLDocument { extraction.document }

    /// Each link once, in the order of the page: `{title, url}`.
    var links: [Value] {
        var seen: Set<UInt32> = []
        var links: [Value] = []
        for (index, block) in extraction.page.blocks.enumerated() where kept[index] {
            for run in extraction.page.runs[Int(block.runs.lowerBound)..<Int(block.runs.upperBound)] where run.isLink {
                guard let link = anchor(of: run.node), seen.insert(link).inserted,
                    let address = document.value(of: KnownName.href, of: HTMLNode(link))
                else { continue }
                let title = folded(document.text(of: HTMLNode(link)))
                links.append(.object(["title": .string(title), "url": .string(resolved(address))]))
            }
        }
        return links
    }

    private func anchor(of node: UInt32) -> UInt32? {
        var at = document.arena.nodes[Int(node)].parent
        while at != 0 {
            if document.arena.nodes[Int(at)].tag == .a { return at }
            at = document.arena.nodes[Int(at)].parent
        }
        return nil
    }

    /// The images between the first and the last block of the content, in the order of the page: `{url, alt}`.
    var images: [Value] {
        guard let main = extraction.main(of: kept) else { return [] }
        return document.elements(named: "img", in: main).compactMap { image in
            guard let source = document.value(of: KnownName.src, of: image), !source.isEmpty else { return nil }
            let alt = document.attribute("alt", of: image).map { Value.string(folded($0)) }
            return .object(["url": .string(resolved(source)), "alt": alt ?? .null])
        }
    }

    /// The tables of which a cell was kept, in the order of the page: lists of rows, which are lists of texts.
    var tables: [Value] {
        let page = extraction.page
        var tables: [(table: Int32, rows: [(row: Int32, cells: [Value])])] = []
        for (index, block) in page.blocks.enumerated() where kept[index] && block.kind.isCell {
            let table = page.enclosing(block.container, .table)
            let row = page.enclosing(block.container, .tr)
            guard table >= 0, row >= 0 else { continue }
            if tables.last?.table != table { tables.append((table, [])) }
            let last = tables.count - 1
            if tables[last].rows.last?.row != row { tables[last].rows.append((row, [])) }
            var text: [UInt8] = []
            BlockCues.gather(block, page, document, into: &text)
            tables[last].rows[tables[last].rows.count - 1].cells.append(.string(String(decoding: text, as: UTF8.self)))
        }
        return tables.map { table in .array(table.rows.map { .array($0.cells) }) }
    }

    private func resolved(_ address: ArraySlice<UInt8>) -> String {
        let written = String(decoding: address, as: UTF8.self)
        return PageAddress.resolve(written, against: base) ?? written
    }

    private func folded(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
