// SPDX-License-Identifier: Apache-2.0

/// Start tags in the insertion mode "in body".
extension TreeBuilder {
    /// - SeeAlso: https://html.spec.whatwg.org/#parsing-main-inbody
    mutating func startTagInBody(_ input: Span<UInt8>) -> Bool {
        switch tag {
        case .html:
            if !isOpen(.template), let root = open.first { mergeAttributes(into: root.node) }
        case .base, .basefont, .bgsound, .link, .meta, .noframes, .script, .style, .template, .title:
            return inHead(.startTag, input)
        case .body: secondBody()
        case .frameset: return framesetInBody()
        case .address, .article, .aside, .blockquote, .center, .details, .dialog, .dir, .div, .dl, .fieldset,
            .figcaption, .figure, .footer, .header, .hgroup, .main, .menu, .nav, .ol, .p, .search, .section, .summary,
            .ul:
            closeParagraphInScope()
            insertElement()
        case .h1, .h2, .h3, .h4, .h5, .h6:
            closeParagraphInScope()
            if currentTag.isHeading { pop() }
            insertElement()
        case .pre, .listing:
            closeParagraphInScope()
            insertElement()
            ignoresLineFeed = true
            allowsFrameset = false
        case .form: startForm()
        case .li: startListItem { $0 == .li }
        case .dd, .dt: startListItem { $0 == .dd || $0 == .dt }
        case .plaintext:
            closeParagraphInScope()
            insertElement()
            tokenizer.mode = .plaintext
        case .button:
            if isInScope(.button) {
                generateImpliedEndTags()
                popUntil(.button)
            }
            reconstructFormatting(input)
            insertElement()
            allowsFrameset = false
        case .a, .nobr, .b, .big, .code, .em, .font, .i, .s, .small, .strike, .strong, .tt, .u:
            startFormatting(input)
        default: return moreStartTags(input)
        }
        return false
    }

    private mutating func moreStartTags(_ input: Span<UInt8>) -> Bool {
        switch tag {
        case .applet, .marquee, .object:
            reconstructFormatting(input)
            insertElement()
            formatting.append(0)
            allowsFrameset = false
        case .table:
            if quirks != .quirks { closeParagraphInScope() }
            insertElement()
            allowsFrameset = false
            mode = .inTable
        case .area, .br, .embed, .img, .keygen, .wbr: insertVoidInBody(input)
        case .image:
            // What browsers have always read it as.
            tokenizer.name = UInt32(Tag.img.rawValue)
            tag = .img
            insertVoidInBody(input)
        case .input: startInput(input)
        case .param, .source, .track: insertVoid()
        case .hr:
            closeParagraphInScope()
            if isInScope(.select) { generateImpliedEndTags() }
            insertVoid()
            allowsFrameset = false
        case .textarea:
            insertElement()
            ignoresLineFeed = true
            tokenizer.mode = .rcdata
            originalMode = mode
            allowsFrameset = false
            mode = .text
        case .xmp:
            closeParagraphInScope()
            reconstructFormatting(input)
            allowsFrameset = false
            insertRawText(.rawtext)
        case .iframe:
            allowsFrameset = false
            insertRawText(.rawtext)
        case .noembed: insertRawText(.rawtext)
        case .select: startSelect(input)
        case .option, .optgroup: startOption(input)
        case .selectedcontent:
            reconstructFormatting(input)
            selectedContents.append(insertElement())
        case .rb, .rtc:
            if isInScope(.ruby) { generateImpliedEndTags() }
            insertElement()
        case .rp, .rt:
            if isInScope(.ruby) { generateImpliedEndTags(except: .rtc) }
            insertElement()
        case .math, .svg:
            reconstructFormatting(input)
            insertForeign(tag == .math ? .math : .svg, input)
        case .caption, .col, .colgroup, .frame, .head, .tbody, .td, .tfoot, .th, .thead, .tr: return false
        default:
            reconstructFormatting(input)
            insertElement()
        }
        return false
    }

    private mutating func insertVoidInBody(_ input: Span<UInt8>) {
        reconstructFormatting(input)
        insertVoid()
        allowsFrameset = false
    }

    private mutating func secondBody() {
        guard open.count > 1, open[1].tag == .body, !isOpen(.template) else { return }
        allowsFrameset = false
        mergeAttributes(into: open[1].node)
    }

    private mutating func framesetInBody() -> Bool {
        guard open.count > 1, open[1].tag == .body, allowsFrameset else { return false }
        arena.unlink(open[1].node)
        while open.count > 1 { pop() }
        insertElement()
        mode = .inFrameset
        return false
    }

    private mutating func startForm() {
        let isInTemplate = isOpen(.template)
        if form != 0, !isInTemplate { return }
        closeParagraphInScope()
        let node = insertElement()
        if !isInTemplate { form = node }
    }

    private mutating func startListItem(_ isItem: (Tag) -> Bool) {
        allowsFrameset = false
        var index = open.count - 1
        let floor = searchFloor
        while index >= floor {
            let tag = open[index].tag
            if isItem(tag) {
                generateImpliedEndTags(except: tag)
                popUntil(tag)
                break
            }
            if tag.isSpecial, tag != .address, tag != .div, tag != .p { break }
            index -= 1
        }
        work += max(0, open.count - index)
        closeParagraphInScope()
        insertElement()
    }

    private mutating func startFormatting(_ input: Span<UInt8>) {
        if tag == .a, let old = formattingElement(named: .a) {
            adoptionAgency(input)
            removeFormatting(old)
            if arena.nodes[Int(old)].has(StoredNode.isOpen), let index = openIndex(of: old) { removeOpen(at: index) }
        }
        reconstructFormatting(input)
        if tag == .nobr, isInScope(.nobr) {
            adoptionAgency(input)
            reconstructFormatting(input)
        }
        pushFormatting(insertElement(), input)
    }
}
