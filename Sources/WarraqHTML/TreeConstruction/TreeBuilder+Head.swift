// SPDX-License-Identifier: Apache-2.0

/// The insertion modes up to the body.
extension TreeBuilder {
    mutating func initial(_ kind: TokenKind) -> Bool {
        switch kind {
        case .comment:
            insertComment(under: 0)
            return false
        case .doctype:
            let doctype = tokenizer.doctype
            arena.doctypes.append(doctype)
            var node = StoredNode(kind: .doctype, source: tokenSource)
            node.first = UInt32(arena.doctypes.count - 1)
            arena.link(arena.add(node), under: 0)
            quirks = QuirksRules.mode(of: doctype)
            mode = .beforeHTML
            return false
        default:
            quirks = .quirks
            mode = .beforeHTML
            return true
        }
    }

    mutating func beforeHTML(_ kind: TokenKind) -> Bool {
        switch kind {
        case .doctype: return false
        case .comment:
            insertComment(under: 0)
            return false
        case .startTag where tag == .html:
            insertElement()
            mode = .beforeHead
            return false
        case .endTag where ![.head, .body, .html, .br].contains(tag): return false
        default:
            insertImplied(.html)
            mode = .beforeHead
            return true
        }
    }

    mutating func beforeHead(_ kind: TokenKind, _ input: Span<UInt8>) -> Bool {
        switch kind {
        case .doctype: return false
        case .comment:
            insertComment()
            return false
        case .startTag where tag == .html: return inBody(kind, input)
        case .startTag where tag == .head:
            head = insertElement()
            mode = .inHead
            return false
        case .endTag where ![.head, .body, .html, .br].contains(tag): return false
        default:
            head = insertImplied(.head)
            mode = .inHead
            return true
        }
    }

    mutating func inHead(_ kind: TokenKind, _ input: Span<UInt8>) -> Bool {
        switch kind {
        case .doctype: return false
        case .comment:
            insertComment()
            return false
        case .startTag:
            switch tag {
            case .html: return inBody(kind, input)
            case .base, .basefont, .bgsound, .link, .meta: insertVoid()
            case .title: insertRawText(.rcdata)
            case .noframes, .style: insertRawText(.rawtext)
            case .script: insertRawText(.script)
            case .noscript:
                insertElement()
                mode = .inHeadNoscript
            case .template: startTemplate()
            case .head: return false
            default: return leaveHead()
            }
            return false
        case .endTag:
            switch tag {
            case .head:
                pop()
                mode = .afterHead
                return false
            case .template:
                endTemplate()
                return false
            case .body, .html, .br: return leaveHead()
            default: return false
            }
        default: return leaveHead()
        }
    }

    private mutating func leaveHead() -> Bool {
        pop()
        mode = .afterHead
        return true
    }

    private mutating func startTemplate() {
        insertElement()
        formatting.append(0)
        allowsFrameset = false
        mode = .inTemplate
        templateModes.append(.inTemplate)
    }

    mutating func endTemplate() {
        guard isOpen(.template) else { return }
        while let last = open.last, last.tag.hasThoroughlyImpliedEnd { pop() }
        popUntil(.template)
        clearFormattingToMarker()
        templateModes.removeLast()
        resetInsertionMode()
    }

    mutating func inHeadNoscript(_ kind: TokenKind, _ input: Span<UInt8>) -> Bool {
        switch (kind, tag) {
        case (.doctype, _): return false
        case (.startTag, .html): return inBody(kind, input)
        case (.endTag, .noscript):
            pop()
            mode = .inHead
            return false
        case (.comment, _), (.startTag, .basefont), (.startTag, .bgsound), (.startTag, .link), (.startTag, .meta),
            (.startTag, .noframes), (.startTag, .style):
            return inHead(kind, input)
        case (.startTag, .head), (.startTag, .noscript): return false
        case (.endTag, let tag) where tag != .br: return false
        default:
            pop()
            mode = .inHead
            return true
        }
    }

    mutating func afterHead(_ kind: TokenKind, _ input: Span<UInt8>) -> Bool {
        switch kind {
        case .doctype: return false
        case .comment:
            insertComment()
            return false
        case .startTag:
            switch tag {
            case .html: return inBody(kind, input)
            case .body:
                insertElement()
                allowsFrameset = false
                mode = .inBody
                return false
            case .frameset:
                insertElement()
                mode = .inFrameset
                return false
            case .base, .basefont, .bgsound, .link, .meta, .noframes, .script, .style, .template, .title:
                // These belong to the head, which is opened for them once more.
                push(head)
                _ = inHead(kind, input)
                if let index = openIndex(of: head) { removeOpen(at: index) }
                return false
            case .head: return false
            default: break
            }
        case .endTag:
            switch tag {
            case .template:
                endTemplate()
                return false
            case .body, .html, .br: break
            default: return false
            }
        default: break
        }
        insertImplied(.body)
        mode = .inBody
        return true
    }
}
