// SPDX-License-Identifier: Apache-2.0

/// An element name to which the standard gives a rule of its own.
///
/// The order is that of the first entries of ``NameTable``. Nodes of other namespaces carry one of the last three cases,
/// or ``other``, so that no rule about HTML elements has to look at a namespace.
package enum Tag: UInt8, CaseIterable, Sendable {
    /// Any name without a rule.
    case other
    case a, address, applet, area, article, aside, b, base, basefont, bgsound, big, blockquote, body, br,
        button, caption, center, code, col, colgroup, dd, details, dialog, dir, div, dl, dt, em, embed,
        fieldset, figcaption, figure, font, footer, form, frame, frameset, h1, h2, h3, h4, h5, h6, head,
        header, hgroup, hr, html, i, iframe, image, img, input, keygen, li, link, listing, main, malignmark,
        marquee, math, menu, meta, mglyph, nav, nobr, noembed, noframes, noscript, object, ol, optgroup,
        option, p, param, plaintext, pre, rb, rp, rt, rtc, ruby, s, script, search, section, select,
        selectedcontent, small, source, span, strike, strong, style, sub, summary, sup, svg, table, tbody, td,
        template, textarea, tfoot, th, thead, title, tr, track, tt, u, ul, `var`, wbr, xmp, annotationXML,
        desc, mi, mn, mo, ms, mtext
    /// `mi`, `mo`, `mn`, `ms`, `mtext` of MathML: text integration points.
    case mathText
    /// `annotation-xml` of MathML.
    case mathAnnotation
    /// `foreignObject`, `desc`, `title` of SVG: HTML integration points.
    case svgIntegration
}

extension Tag {
    /// The names of the cases from the second on; the last three are not names.
    static let names: StaticString = """
        a address applet area article aside b base basefont bgsound big blockquote body br button caption center code \
        col colgroup dd details dialog dir div dl dt em embed fieldset figcaption figure font footer form frame \
        frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe image img input keygen li link listing main \
        malignmark marquee math menu meta mglyph nav nobr noembed noframes noscript object ol optgroup option p param \
        plaintext pre rb rp rt rtc ruby s script search section select selectedcontent small source span strike strong \
        style sub summary sup svg table tbody td template textarea tfoot th thead title tr track tt u ul var wbr xmp \
        annotation-xml desc mi mn mo ms mtext
        """
}
