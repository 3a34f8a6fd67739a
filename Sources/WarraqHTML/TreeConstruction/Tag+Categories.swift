// SPDX-License-Identifier: Apache-2.0

/// The sets of elements that the rules of tree construction name.
extension Tag {
    /// The special category.
    var isSpecial: Bool {
        switch self {
        case .address, .applet, .area, .article, .aside, .base, .basefont, .bgsound, .blockquote, .body, .br, .button,
            .caption, .center, .col, .colgroup, .dd, .details, .dir, .div, .dl, .dt, .embed, .fieldset, .figcaption,
            .figure, .footer, .form, .frame, .frameset, .h1, .h2, .h3, .h4, .h5, .h6, .head, .header, .hgroup, .hr,
            .html, .iframe, .img, .input, .keygen, .li, .link, .listing, .main, .marquee, .menu, .meta, .nav,
            .noembed, .noframes, .noscript, .object, .ol, .p, .param, .plaintext, .pre, .script, .search, .section,
            .select, .source, .style, .summary, .table, .tbody, .td, .template, .textarea, .tfoot, .th, .thead,
            .title, .tr, .track, .ul, .wbr, .xmp, .mathText, .mathAnnotation, .svgIntegration:
            true
        default: false
        }
    }

    /// Where a search for an element in scope ends.
    var endsScope: Bool {
        switch self {
        case .applet, .caption, .html, .marquee, .object, .select, .table, .td, .template, .th, .mathText,
            .mathAnnotation, .svgIntegration:
            true
        default: false
        }
    }

    var endsTableScope: Bool {
        self == .html || self == .table || self == .template
    }

    /// Elements whose end tag may be left out where another ends.
    var hasImpliedEnd: Bool {
        switch self {
        case .dd, .dt, .li, .optgroup, .option, .p, .rb, .rp, .rt, .rtc: true
        default: false
        }
    }

    var hasThoroughlyImpliedEnd: Bool {
        switch self {
        case .caption, .colgroup, .tbody, .td, .tfoot, .th, .thead, .tr: true
        default: hasImpliedEnd
        }
    }

    var isHeading: Bool {
        switch self {
        case .h1, .h2, .h3, .h4, .h5, .h6: true
        default: false
        }
    }

    /// Elements into which text and other elements do not go, but before their table.
    var fostersContent: Bool {
        switch self {
        case .table, .tbody, .tfoot, .thead, .tr: true
        default: false
        }
    }

    /// Start tags that end foreign content.
    var endsForeignContent: Bool {
        switch self {
        case .b, .big, .blockquote, .body, .br, .center, .code, .dd, .div, .dl, .dt, .em, .embed, .h1, .h2, .h3, .h4,
            .h5, .h6, .head, .hr, .i, .img, .li, .listing, .menu, .meta, .nobr, .ol, .p, .pre, .ruby, .s, .small,
            .span, .strong, .strike, .sub, .sup, .table, .tt, .u, .ul, .`var`:
            true
        default: false
        }
    }
}

/// How far a search for an open element goes.
enum Scope {
    case usual, button, listItem, table

    func ends(at tag: Tag) -> Bool {
        switch self {
        case .usual: tag.endsScope
        case .button: tag == .button || tag.endsScope
        case .listItem: tag == .ol || tag == .ul || tag.endsScope
        case .table: tag.endsTableScope
        }
    }
}
