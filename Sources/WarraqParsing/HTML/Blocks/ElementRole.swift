// SPDX-License-Identifier: Apache-2.0

import WarraqHTML

/// What an element means for the cutting of a page into blocks.
enum ElementRole: UInt8 {
    /// It begins and ends a line.
    case block
    /// Its text runs on.
    case inline
    /// A reader sees no text of it.
    case skipped
    /// A line break.
    case lineBreak
    /// A line across the page.
    case rule
}

extension Tag {
    /// The role of an element of HTML; of ``Tag/other`` the name decides.
    var role: ElementRole {
        switch self {
        case .a, .b, .big, .code, .em, .font, .i, .img, .image, .input, .nobr, .rb, .rt, .rtc, .ruby, .s, .small,
            .span, .strike, .strong, .sub, .sup, .tt, .u, .`var`, .wbr, .math, .mathText, .mi, .mn, .mo, .ms, .mtext,
            .selectedcontent:
            .inline
        case .script, .style, .iframe, .noembed, .noframes, .select, .option, .optgroup, .textarea, .head, .svg, .title,
            .applet, .annotationXML, .mathAnnotation, .svgIntegration, .rp, .meta, .link, .base, .param, .area,
            .bgsound, .basefont, .frame, .frameset, .keygen, .embed, .track, .source, .search:
            self == .search ? .block : .skipped
        case .br: .lineBreak
        case .hr: .rule
        default: .block
        }
    }
}

/// The roles of elements that ``Tag`` does not name, by their numbers in one document.
struct OtherRoles {
    private var known: [UInt32: ElementRole] = [:]

    private static let inline: Set<String> = [
        "abbr", "acronym", "bdi", "bdo", "cite", "data", "del", "dfn", "ins", "kbd", "label", "map", "mark", "output",
        "picture", "q", "samp", "slot", "time", "blink",
    ]
    private static let skipped: Set<String> = [
        "audio", "video", "canvas", "datalist", "meter", "progress", "annotation", "amp-ad", "portal",
    ]

    /// The role of an element by its local name.
    mutating func role(_ name: UInt32, in document: HTMLDocument) -> ElementRole {
        if let role = known[name] { return role }
        let bytes = document.names.bytes(of: name)
        let word = String(decoding: bytes, as: UTF8.self)
        let role: ElementRole =
            if OtherRoles.skipped.contains(word) {
                .skipped
            } else if OtherRoles.inline.contains(word) {
                .inline
            } else {
                // Elements of a site's own stand around whole parts of pages; unknown names are words in angle brackets.
                bytes.contains(UInt8(ascii: "-")) ? .block : .inline
            }
        known[name] = role
        return role
    }
}
