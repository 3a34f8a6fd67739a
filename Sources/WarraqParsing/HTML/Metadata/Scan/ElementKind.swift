// SPDX-License-Identifier: Apache-2.0

import WarraqHTML

/// What an element means to the reader of metadata.
enum ElementKind: UInt8 {
    /// Text in it belongs to the line around it.
    case inline
    /// It begins and ends a line.
    case block
    /// A block that holds the page, or its subject.
    case body
    case lineBreak
    case html, base, title, meta, link, script, headline, time, anchor
    /// No reader sees the text in it.
    case hidden
    /// What stands in it belongs to the site, not to the page.
    case furniture

    var isBlock: Bool {
        self == .block || self == .body || self == .headline || self == .furniture || self == .lineBreak
    }

    private static let byName: [ElementKind] = {
        let kinds: [(ElementKind, String)] = [
            (
                .block,
                """
                address blockquote center dd details dialog dir div dl dt fieldset figcaption figure form h2 h3 h4 \
                h5 h6 header hgroup hr li menu ol p pre section summary table tbody td tfoot th thead tr ul option select \
                textarea button caption search
                """
            ),
            (.body, "body main article"), (.lineBreak, "br"), (.html, "html"), (.base, "base"), (.title, "title"),
            (.meta, "meta"), (.link, "link"),
            (.script, "script"), (.headline, "h1"), (.anchor, "a"),
            (.hidden, "style template iframe noembed noframes svg math object"), (.furniture, "nav footer aside"),
        ]
        var table = [ElementKind](repeating: .inline, count: 400)
        for (kind, names) in kinds {
            for name in names.split(separator: " ") {
                guard let known = HTMLName(known: String(name)), known.index < table.count else { continue }
                table[known.index] = kind
            }
        }
        return table
    }()

    /// The kind of an element's name; names of one document only are inline.
    @inline(__always)
    static func of(_ name: HTMLName) -> ElementKind {
        name.index < byName.count ? byName[name.index] : .inline
    }
}
