// SPDX-License-Identifier: Apache-2.0

import WarraqHTML

/// Texts of a page as field values.
enum MetadataText {
    /// No value of a field is made of more.
    static var maxBytes: Int { 10_000 }

    /// A value with white space folded and unseen characters left out; where references are written in it a second time
    /// (`&amp;quot;`), or markup, they are resolved.
    static func clean(_ bytes: Span<UInt8>) -> String {
        let bytes = bytes.extracting(0..<wholeScalars(bytes))
        guard hasMarkup(bytes) else { return FieldText.clean(0..<bytes.count, of: bytes) }
        var copy: [UInt8] = []
        for index in bytes.indices { copy.append(bytes[index]) }
        guard let page = try? HTMLParser.parseFragment(utf8: copy) else {
            return FieldText.clean(0..<bytes.count, of: bytes)
        }
        return text(of: page.root, in: page)
    }

    static func clean(_ text: String) -> String { clean(text.utf8.span) }

    /// The length at most ``maxBytes`` that cuts no scalar.
    private static func wholeScalars(_ bytes: Span<UInt8>) -> Int {
        guard bytes.count > maxBytes else { return bytes.count }
        var end = maxBytes
        while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        return end
    }

    /// Whether a reference with its semicolon, or a tag, seems to stand in a text.
    private static func hasMarkup(_ bytes: Span<UInt8>) -> Bool {
        var start: Int?
        for index in bytes.indices {
            switch bytes[index] {
            case 0x26: start = index  // &
            case 0x3B: if let start, index - start > 1 { return true }  // ;
            case 0x23, 0x30...0x39, 0x41...0x5A, 0x61...0x7A: if let begun = start, index - begun > 32 { start = nil }
            case 0x3C:  // <
                guard index + 1 < bytes.count else { return false }
                let next = bytes[index + 1]
                if next == 0x2F || (next | 0x20) &- 0x61 < 26 { return true }
                start = nil
            default: start = nil
            }
        }
        return false
    }

    /// The text below a node as a reader sees it, white space folded, a space between blocks.
    ///
    /// - Parameter limit: More bytes than these are not looked at.
    static func text(of node: HTMLNode, in page: HTMLDocument, limit: Int = maxBytes) -> String {
        let bytes = bytes(of: node, in: page, limit: limit)
        return FieldText.clean(0..<bytes.count, of: bytes.span)
    }

    /// The lines below a node, blank ones left out.
    static func lines(of node: HTMLNode, in page: HTMLDocument, limit: Int) -> [String] {
        bytes(of: node, in: page, limit: limit, lineEnd: 0x0B).split(separator: 0x0B)
            .map { clean($0.span) }.filter { !$0.isEmpty }
    }

    /// - Parameter lineEnd: What stands where a block begins.
    private static func bytes(
        of node: HTMLNode, in page: HTMLDocument, limit: Int, lineEnd: UInt8 = 0x20
    ) -> [UInt8] {
        var bytes: [UInt8] = []
        var below = page.descendants(of: node)
        var next = below.next()
        while let node = next, bytes.count < limit {
            var isHidden = false
            if let name = page.elementName(of: node) {
                let kind = ElementKind.of(name)
                if kind.isBlock { bytes.append(lineEnd) }
                isHidden = kind == .hidden || kind == .script || isInvisible(node, in: page)
            } else if page.kind(of: node) == .text {
                var grown = bytes
                bytes = []
                page.forEachPart(of: node) { part, _ in grown.append(contentsOf: part.prefix(limit)) }
                bytes = grown
            }
            next = isHidden ? below.skipChildren() : below.next()
        }
        return bytes
    }

    /// Whether an element is there for machines only.
    private static func isInvisible(_ node: HTMLNode, in page: HTMLDocument) -> Bool {
        var isHidden = false
        page.forEachAttribute(of: node) { name, value in
            if name == .classNames, ClassCue.read(value).contains(.hidden) { isHidden = true }
        }
        return isHidden
    }
}
