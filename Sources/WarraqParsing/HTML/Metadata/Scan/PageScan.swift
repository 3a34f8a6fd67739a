// SPDX-License-Identifier: Apache-2.0

import WarraqHTML

/// The walk over a page that fills ``PageEvidence``.
///
/// Each node is looked at once, no text is copied, and what a page has too much of is left.
struct PageScan: HTMLVisitor {
    let page: HTMLDocument
    var evidence = PageEvidence()
    private let main: HTMLNode?
    /// The name that the document has for `time`, which the standard gives no rule of parsing.
    private let timeName: HTMLName?
    /// How many lines there were.
    private var order = 0
    /// The outermost open element that belongs to something else than the page's own subject.
    private var foreign: HTMLNode?
    /// Whether only a word of its class says so.
    private var foreignByClass = false
    private var foreignIsComment = false
    /// The texts of the line that is being put together, and the bytes of source that they are made of.
    private var lineStart = 0
    private var lineBytes = 0

    init(_ page: HTMLDocument, main: HTMLNode?) {
        (self.page, self.main) = (page, main)
        timeName = page.name("time")
    }

    var place: PageEvidence.Place {
        PageEvidence.Place(order: order, isForeign: foreign != nil, isComment: foreign != nil && foreignIsComment)
    }

    mutating func run() {
        page.visit(&self)
        endLine()
    }

    mutating func enter(_ node: HTMLNode, _ kind: HTMLNodeKind, _ name: HTMLName?) -> Bool {
        guard let name else {
            if kind == .text { take(text: node) }
            return kind != .comment
        }
        let kind = name == timeName ? .time : ElementKind.of(name)
        if kind.isBlock { endLine() }
        if node == main {
            foreign = nil
            evidence.mainStart = order
        }
        switch kind {
        case .hidden: return false
        case .html: evidence.htmlLanguage = page.attribute(.lang, of: node)
        case .base: evidence.base = evidence.base ?? page.attribute(.href, of: node)
        case .title:
            if evidence.title == nil { evidence.title = node }
            return false
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

    mutating func leave(_ node: HTMLNode, _ name: HTMLName) {
        if node == foreign { foreign = nil }
        if ElementKind.of(name).isBlock { endLine() }
    }

    /// Marks what stands below as belonging to something else, but for the main content.
    mutating func enterForeign(_ node: HTMLNode, byClass: Bool, isComment: Bool) {
        if foreign == nil { (foreign, foreignByClass, foreignIsComment) = (node, byClass, isComment) }
    }

    private mutating func takeHeadline(_ node: HTMLNode) {
        // What holds a headline is no box beside the text, whatever its class says: `content with-sidebar`.
        if foreignByClass { foreign = nil }
        guard evidence.headlines.count < PageEvidence.maxHeadlines else { return }
        evidence.headlines.append((node, place))
    }

    private mutating func take(text node: HTMLNode) {
        let range = page.sourceRange(of: node)
        if isBlank(range) { return }
        lineBytes += range.count
        if lineBytes <= PageEvidence.maxLineBytes { evidence.texts.append(node) }
    }

    private func isBlank(_ range: Range<Int>) -> Bool {
        let source = page.source.span
        for index in range where source[index] > 0x20 { return false }
        return true
    }

    /// Ends the line, and keeps it if it is short.
    private mutating func endLine() {
        guard lineBytes > 0 else { return }
        if lineBytes <= PageEvidence.maxLineBytes, evidence.lines.count < PageEvidence.maxLines {
            evidence.lines.append(PageEvidence.Line(texts: lineStart..<evidence.texts.count, place: place))
        } else {
            evidence.texts.removeSubrange(lineStart...)
        }
        order += 1
        (lineStart, lineBytes) = (evidence.texts.count, 0)
    }
}
