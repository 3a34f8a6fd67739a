// SPDX-License-Identifier: Apache-2.0

/// The insertion modes inside of tables, and of templates and framesets.
extension TreeBuilder {
    mutating func inTableBody(_ kind: TokenKind, _ input: Span<UInt8>) -> Bool {
        let isContext: (Tag) -> Bool = {
            $0 == .tbody || $0 == .tfoot || $0 == .thead || $0 == .template || $0 == .html
        }
        switch (kind, tag) {
        case (.startTag, .tr):
            clear(backTo: isContext)
            insertElement()
            mode = .inRow
            return false
        case (.startTag, .th), (.startTag, .td):
            clear(backTo: isContext)
            insertImplied(.tr)
            mode = .inRow
            return true
        case (.endTag, .tbody), (.endTag, .tfoot), (.endTag, .thead):
            guard isInScope(tag, .table) else { return false }
            clear(backTo: isContext)
            pop()
            mode = .inTable
            return false
        case (.startTag, .caption), (.startTag, .col), (.startTag, .colgroup), (.startTag, .tbody), (.startTag, .tfoot),
            (.startTag, .thead), (.endTag, .table):
            guard isAnyInScope(.table, { $0 == .tbody || $0 == .thead || $0 == .tfoot }) else { return false }
            clear(backTo: isContext)
            pop()
            mode = .inTable
            return true
        case (.endTag, .body), (.endTag, .caption), (.endTag, .col), (.endTag, .colgroup), (.endTag, .html),
            (.endTag, .td), (.endTag, .th), (.endTag, .tr):
            return false
        default: return inTable(kind, input)
        }
    }

    mutating func inRow(_ kind: TokenKind, _ input: Span<UInt8>) -> Bool {
        switch (kind, tag) {
        case (.startTag, .th), (.startTag, .td):
            clear { $0 == .tr || $0 == .template || $0 == .html }
            insertElement()
            mode = .inCell
            formatting.append(0)
            return false
        case (.endTag, .tr):
            _ = closeRow()
            return false
        case (.startTag, .caption), (.startTag, .col), (.startTag, .colgroup), (.startTag, .tbody), (.startTag, .tfoot),
            (.startTag, .thead), (.startTag, .tr), (.endTag, .table):
            return closeRow()
        case (.endTag, .tbody), (.endTag, .tfoot), (.endTag, .thead):
            return isInScope(tag, .table) && closeRow()
        case (.endTag, .body), (.endTag, .caption), (.endTag, .col), (.endTag, .colgroup), (.endTag, .html),
            (.endTag, .td), (.endTag, .th):
            return false
        default: return inTable(kind, input)
        }
    }

    private mutating func closeRow() -> Bool {
        guard isInScope(.tr, .table) else { return false }
        clear { $0 == .tr || $0 == .template || $0 == .html }
        pop()
        mode = .inTableBody
        return true
    }

    mutating func inCell(_ kind: TokenKind, _ input: Span<UInt8>) -> Bool {
        switch (kind, tag) {
        case (.endTag, .td), (.endTag, .th):
            guard isInScope(tag, .table) else { return false }
            generateImpliedEndTags()
            popUntil(tag)
            clearFormattingToMarker()
            mode = .inRow
            return false
        case (.startTag, .caption), (.startTag, .col), (.startTag, .colgroup), (.startTag, .tbody), (.startTag, .td),
            (.startTag, .tfoot), (.startTag, .th), (.startTag, .thead), (.startTag, .tr):
            return closeCell()
        case (.endTag, .body), (.endTag, .caption), (.endTag, .col), (.endTag, .colgroup), (.endTag, .html):
            return false
        case (.endTag, .table), (.endTag, .tbody), (.endTag, .tfoot), (.endTag, .thead), (.endTag, .tr):
            return isInScope(tag, .table) && closeCell()
        default: return inBody(kind, input)
        }
    }

    private mutating func closeCell() -> Bool {
        guard isAnyInScope(.table, { $0 == .td || $0 == .th }) else { return false }
        generateImpliedEndTags()
        popUntil { $0 == .td || $0 == .th }
        clearFormattingToMarker()
        mode = .inRow
        return true
    }

    mutating func inTemplate(_ kind: TokenKind, _ input: Span<UInt8>) -> Bool {
        switch (kind, tag) {
        case (.text, _), (.null, _), (.comment, _), (.doctype, _): return inBody(kind, input)
        case (.startTag, .base), (.startTag, .basefont), (.startTag, .bgsound), (.startTag, .link), (.startTag, .meta),
            (.startTag, .noframes), (.startTag, .script), (.startTag, .style), (.startTag, .template),
            (.startTag, .title), (.endTag, .template):
            return inHead(kind, input)
        case (.startTag, .caption), (.startTag, .colgroup), (.startTag, .tbody), (.startTag, .tfoot),
            (.startTag, .thead):
            return changeTemplateMode(to: .inTable)
        case (.startTag, .col): return changeTemplateMode(to: .inColumnGroup)
        case (.startTag, .tr): return changeTemplateMode(to: .inTableBody)
        case (.startTag, .td), (.startTag, .th): return changeTemplateMode(to: .inRow)
        case (.startTag, _): return changeTemplateMode(to: .inBody)
        case (.endTag, _): return false
        case (.end, _):
            guard isOpen(.template) else { return false }
            popUntil(.template)
            clearFormattingToMarker()
            templateModes.removeLast()
            resetInsertionMode()
            return true
        }
    }

    private mutating func changeTemplateMode(to next: Mode) -> Bool {
        if !templateModes.isEmpty { templateModes.removeLast() }
        templateModes.append(next)
        mode = next
        return true
    }

    mutating func inFrameset(_ kind: TokenKind, _ input: Span<UInt8>) -> Bool {
        switch (kind, tag) {
        case (.comment, _): insertComment()
        case (.startTag, .html): return inBody(kind, input)
        case (.startTag, .frameset): insertElement()
        case (.endTag, .frameset):
            guard open.count > 1 else { return false }
            pop()
            if context == 0, currentTag != .frameset { mode = .afterFrameset }
        case (.startTag, .frame): insertVoid()
        case (.startTag, .noframes): return inHead(kind, input)
        default: break
        }
        return false
    }

    mutating func afterFrameset(_ kind: TokenKind, _ input: Span<UInt8>) -> Bool {
        switch (kind, tag) {
        case (.comment, _): insertComment()
        case (.startTag, .html): return inBody(kind, input)
        case (.endTag, .html): mode = .afterAfterFrameset
        case (.startTag, .noframes): return inHead(kind, input)
        default: break
        }
        return false
    }

    mutating func afterAfterFrameset(_ kind: TokenKind, _ input: Span<UInt8>) -> Bool {
        switch (kind, tag) {
        case (.comment, _): insertComment(under: 0)
        case (.startTag, .html): return inBody(kind, input)
        case (.startTag, .noframes): return inHead(kind, input)
        default: break
        }
        return false
    }
}
