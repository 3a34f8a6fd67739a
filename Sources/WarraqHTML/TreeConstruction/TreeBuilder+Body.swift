// SPDX-License-Identifier: Apache-2.0

/// The insertion mode "in body", for other tokens than start tags.
extension TreeBuilder {
    mutating func inBody(_ kind: TokenKind, _ input: Span<UInt8>) -> Bool {
        switch kind {
        case .text, .null, .doctype: return false
        case .comment:
            insertComment()
            return false
        case .startTag: return startTagInBody(input)
        case .endTag: return endTagInBody(input)
        case .end: return templateModes.isEmpty ? false : inTemplate(kind, input)
        }
    }

    /// - SeeAlso: https://html.spec.whatwg.org/#parsing-main-inbody
    mutating func endTagInBody(_ input: Span<UInt8>) -> Bool {
        switch tag {
        case .template: endTemplate()
        case .body, .html:
            guard isInScope(.body) else { return false }
            mode = .afterBody
            return tag == .html
        case .address, .article, .aside, .blockquote, .button, .center, .details, .dialog, .dir, .div, .dl, .fieldset,
            .figcaption, .figure, .footer, .header, .hgroup, .listing, .main, .menu, .nav, .ol, .pre, .search,
            .section, .select, .summary, .ul:
            closeElement(inScope: .usual)
        case .form: endForm()
        case .p:
            if !isInScope(.p, .button) { insertImplied(.p) }
            closeParagraph()
        case .li: closeElement(inScope: .listItem, except: .li)
        case .dd, .dt: closeElement(inScope: .usual, except: tag)
        case .h1, .h2, .h3, .h4, .h5, .h6:
            guard isAnyInScope(.usual, { $0.isHeading }) else { return false }
            generateImpliedEndTags()
            popUntil { $0.isHeading }
        case .a, .b, .big, .code, .em, .font, .i, .nobr, .s, .small, .strike, .strong, .tt, .u:
            adoptionAgency(input)
        case .applet, .marquee, .object:
            guard isInScope(tag) else { return false }
            generateImpliedEndTags()
            popUntil(tag)
            clearFormattingToMarker()
        case .br:
            // An end tag that browsers read as a start tag without attributes.
            reconstructFormatting(input)
            insertImplied(.br)
            pop()
            allowsFrameset = false
        default: anyOtherEndTag()
        }
        return false
    }

    private mutating func closeElement(inScope scope: Scope, except: Tag = .other) {
        guard isInScope(tag, scope) else { return }
        generateImpliedEndTags(except: except)
        popUntil(tag)
    }

    private mutating func endForm() {
        if isOpen(.template) {
            guard isInScope(.form) else { return }
            generateImpliedEndTags()
            popUntil(.form)
            return
        }
        let node = form
        form = 0
        guard node != 0, isNodeInScope(node) else { return }
        generateImpliedEndTags()
        if let index = openIndex(of: node) { removeOpen(at: index) }
    }

    /// Closes the element of the name unless a special one is in between.
    mutating func anyOtherEndTag() {
        if tag != .other, !isOpen(tag) { return }
        var index = open.count - 1
        let floor = searchFloor
        while index >= floor {
            let node = arena.nodes[Int(open[index].node)]
            if node.name == tokenizer.name, node.namespace == .html {
                generateImpliedEndTags(except: tag)
                while open.count > index { pop() }
                break
            }
            if open[index].tag.isSpecial { break }
            index -= 1
        }
        work += max(0, open.count - index)
    }

    mutating func inText(_ kind: TokenKind) -> Bool {
        switch kind {
        case .end:
            pop()
            mode = originalMode
            return true
        case .endTag:
            pop()
            mode = originalMode
            return false
        default: return false
        }
    }

    mutating func afterBody(_ kind: TokenKind, _ input: Span<UInt8>) -> Bool {
        switch kind {
        case .comment:
            insertComment(under: open.first?.node ?? 0)
            return false
        case .doctype, .end: return false
        case .startTag where tag == .html: return inBody(kind, input)
        case .endTag where tag == .html:
            if context == 0 { mode = .afterAfterBody }
            return false
        default:
            mode = .inBody
            return true
        }
    }

    mutating func afterAfterBody(_ kind: TokenKind, _ input: Span<UInt8>) -> Bool {
        switch kind {
        case .comment:
            insertComment(under: 0)
            return false
        case .doctype, .end: return false
        case .startTag where tag == .html: return inBody(kind, input)
        default:
            mode = .inBody
            return true
        }
    }
}
