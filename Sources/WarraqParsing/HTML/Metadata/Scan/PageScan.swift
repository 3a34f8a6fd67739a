// SPDX-License-Identifier: Apache-2.0

import WarraqHTML

/// The walk over a page that fills ``PageEvidence``.
///
/// Each node is looked at once. Nothing recurses, and what a page has too much of is left.
struct PageScan {
    let page: HTMLDocument
    let main: HTMLNode?
    var evidence = PageEvidence()
    /// How many lines there were.
    var order = 0
    /// The outermost open element that belongs to something else than the page's own subject.
    private var foreign: HTMLNode?
    /// The line that is being put together.
    private var lineStart = 0
    private var lineFirst: HTMLNode?
    private var lineLast: HTMLNode?
    private var lineIsLong = false

    init(_ page: HTMLDocument, main: HTMLNode?) {
        (self.page, self.main) = (page, main)
    }

    var place: PageEvidence.Place { PageEvidence.Place(order: order, isForeign: foreign != nil) }

    mutating func run() {
        var node = page.root
        while true {
            let goesDown = enter(node)
            if goesDown, let child = page.firstChild(of: node) {
                node = child
                continue
            }
            leave(node)
            while page.nextSibling(of: node) == nil {
                guard let parent = page.parent(of: node) else { return }
                node = parent
                leave(node)
            }
            guard let next = page.nextSibling(of: node) else { return }
            node = next
        }
    }

    /// Looks at a node.
    ///
    /// - Returns: Whether what lies below is looked at too.
    private mutating func enter(_ node: HTMLNode) -> Bool {
        guard let name = page.elementName(of: node) else {
            if page.kind(of: node) == .text { take(text: node) }
            return true
        }
        let kind = ElementKind.of(name)
        if kind.isBlock { endLine() }
        if node == main {
            foreign = nil
            evidence.mainStart = order
        }
        switch kind {
        case .hidden: return false
        case .html: evidence.htmlLanguage = page.attribute(.lang, of: node)
        case .base: evidence.base = evidence.base ?? page.attribute(.href, of: node)
        case .title: return take(title: node)
        case .meta: takeMeta(node)
        case .link: takeLink(node)
        case .script:
            takeScript(node)
            return false
        case .headline: takeHeadline(node)
        default: break
        }
        if kind != .html { takeMarks(of: node, kind) }
        return true
    }

    private mutating func leave(_ node: HTMLNode) {
        if node == foreign { foreign = nil }
        if let name = page.elementName(of: node), ElementKind.of(name).isBlock { endLine() }
    }

    /// Marks what stands below as belonging to something else, but for the main content.
    mutating func enterForeign(_ node: HTMLNode) {
        if foreign == nil { foreign = node }
    }

    private mutating func take(title node: HTMLNode) -> Bool {
        if evidence.title == nil { evidence.title = node }
        return false
    }

    private mutating func takeHeadline(_ node: HTMLNode) {
        guard evidence.headlines.count < PageEvidence.maxHeadlines else { return }
        evidence.headlines.append((node, place))
    }

    private mutating func take(text node: HTMLNode) {
        guard !lineIsLong else { return }
        let length = page.sourceRange(of: node).count
        guard length <= PageEvidence.maxLineBytes * 2 else { return lineIsLong = true }
        if lineFirst == nil { lineFirst = node }
        lineLast = node
        var bytes = evidence.lineBytes
        evidence.lineBytes = []
        page.forEachPart(of: node) { part, _ in bytes.append(contentsOf: part) }
        evidence.lineBytes = bytes
        if evidence.lineBytes.count - lineStart > PageEvidence.maxLineBytes * 2 { lineIsLong = true }
    }

    /// Ends the line, and keeps it if it is short and not blank.
    private mutating func endLine() {
        guard let first = lineFirst, let last = lineLast else { return }
        let range = lineStart..<evidence.lineBytes.count
        let text = ScalarSteps.trimmed(range, in: evidence.lineBytes.span)
        if lineIsLong || !text.isEmpty { order += 1 }
        let isKept = !lineIsLong && !text.isEmpty && text.count <= PageEvidence.maxLineBytes
        if isKept, evidence.lines.count < PageEvidence.maxLines {
            evidence.lines.append(
                PageEvidence.Line(
                    range: text, first: first, last: last,
                    place: PageEvidence.Place(
                        order: order - 1, isForeign: foreign != nil)))
        } else {
            evidence.lineBytes.removeSubrange(range)
        }
        lineStart = evidence.lineBytes.count
        (lineFirst, lineLast, lineIsLong) = (nil, nil, false)
    }
}
