// SPDX-License-Identifier: Apache-2.0

/// The insertion modes of tables.
extension TreeBuilder {
    mutating func inTable(_ kind: TokenKind, _ input: Span<UInt8>) -> Bool {
        switch kind {
        case .text: return anythingElseInTable(kind, input)
        case .null:
            // White space and characters are gathered first; U+0000 is dropped from what was gathered.
            return false
        case .comment:
            insertComment()
            return false
        case .doctype: return false
        case .startTag: return startTagInTable(input)
        case .endTag:
            switch tag {
            case .table:
                guard isInScope(.table, .table) else { return false }
                popUntil(.table)
                resetInsertionMode()
                return false
            case .body, .caption, .col, .colgroup, .html, .tbody, .td, .tfoot, .th, .thead, .tr: return false
            case .template:
                endTemplate()
                return false
            default: return anythingElseInTable(kind, input)
            }
        case .end: return inBody(kind, input)
        }
    }

    private mutating func startTagInTable(_ input: Span<UInt8>) -> Bool {
        switch tag {
        case .caption:
            clear(backTo: \.endsTableScope)
            formatting.append(0)
            insertElement()
            mode = .inCaption
        case .colgroup:
            clear(backTo: \.endsTableScope)
            insertElement()
            mode = .inColumnGroup
        case .col:
            clear(backTo: \.endsTableScope)
            insertImplied(.colgroup)
            mode = .inColumnGroup
            return true
        case .tbody, .tfoot, .thead:
            clear(backTo: \.endsTableScope)
            insertElement()
            mode = .inTableBody
        case .td, .th, .tr:
            clear(backTo: \.endsTableScope)
            insertImplied(.tbody)
            mode = .inTableBody
            return true
        case .table:
            guard isInScope(.table, .table) else { return false }
            popUntil(.table)
            resetInsertionMode()
            return true
        case .style, .script, .template: return inHead(.startTag, input)
        case .input:
            guard lowercasedValue(of: KnownName.type, input) == Array("hidden".utf8) else {
                return anythingElseInTable(.startTag, input)
            }
            insertVoid()
        case .form:
            if isOpen(.template) || form != 0 { return false }
            form = insertElement()
            pop()
        default: return anythingElseInTable(.startTag, input)
        }
        return false
    }

    private mutating func anythingElseInTable(_ kind: TokenKind, _ input: Span<UInt8>) -> Bool {
        fosters = true
        let again = inBody(kind, input)
        fosters = false
        return again
    }

    mutating func inTableText(_ kind: TokenKind, _ input: Span<UInt8>) -> Bool {
        if kind == .null { return false }
        let runs = pendingText
        pendingText.removeAll(keepingCapacity: true)
        if runs.allSatisfy({ isSpace($0, input) }) {
            for run in runs { insertText(run) }
        } else {
            fosters = true
            for run in runs { bodyText(run, input) }
            fosters = false
        }
        mode = originalMode
        return true
    }

    mutating func inCaption(_ kind: TokenKind, _ input: Span<UInt8>) -> Bool {
        switch (kind, tag) {
        case (.endTag, .caption):
            _ = closeCaption()
            return false
        case (.startTag, .caption), (.startTag, .col), (.startTag, .colgroup), (.startTag, .tbody), (.startTag, .td),
            (.startTag, .tfoot), (.startTag, .th), (.startTag, .thead), (.startTag, .tr), (.endTag, .table):
            return closeCaption()
        case (.endTag, .body), (.endTag, .col), (.endTag, .colgroup), (.endTag, .html), (.endTag, .tbody),
            (.endTag, .td), (.endTag, .tfoot), (.endTag, .th), (.endTag, .thead), (.endTag, .tr):
            return false
        default: return inBody(kind, input)
        }
    }

    private mutating func closeCaption() -> Bool {
        guard isInScope(.caption, .table) else { return false }
        generateImpliedEndTags()
        popUntil(.caption)
        clearFormattingToMarker()
        mode = .inTable
        return true
    }

    mutating func inColumnGroup(_ kind: TokenKind, _ input: Span<UInt8>) -> Bool {
        switch (kind, tag) {
        case (.comment, _):
            insertComment()
            return false
        case (.doctype, _): return false
        case (.startTag, .html): return inBody(kind, input)
        case (.startTag, .col):
            insertVoid()
            return false
        case (.endTag, .colgroup):
            guard currentTag == .colgroup else { return false }
            pop()
            mode = .inTable
            return false
        case (.endTag, .col): return false
        case (.startTag, .template), (.endTag, .template): return inHead(kind, input)
        case (.end, _): return inBody(kind, input)
        default:
            guard currentTag == .colgroup else { return false }
            pop()
            mode = .inTable
            return true
        }
    }
}
