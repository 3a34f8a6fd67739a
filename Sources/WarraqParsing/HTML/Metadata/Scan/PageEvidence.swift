// SPDX-License-Identifier: Apache-2.0

import WarraqHTML

/// What one walk over a page finds that metadata may be made of.
struct PageEvidence {
    /// A short line of text as a reader sees it, from the start of one block to the start of the next.
    struct Line {
        /// Its text nodes in ``PageEvidence/texts``; at least one.
        let texts: Range<Int>
        let place: Place
    }

    /// Where something stands in the page.
    struct Place {
        /// How many lines, long ones included, stand before it.
        let order: Int
        /// Whether it belongs to the site, to comments or to other articles.
        let isForeign: Bool
        /// Whether it belongs to comments.
        let isComment: Bool
    }

    /// An element that may hold an author or a date.
    struct Mark {
        let node: HTMLNode
        let cues: ClassCue
        let property: ItemProperty?
        let kind: ElementKind
        let isRelAuthor: Bool
        let place: Place
    }

    /// A `meta` element.
    struct Meta {
        let name: MetaName
        let value: String
        let source: String
    }

    var metas: [Meta] = []
    var title: HTMLNode?
    var headlines: [(node: HTMLNode, place: Place)] = []
    var linkedData: [HTMLNode] = []
    var marks: [Mark] = []
    var lines: [Line] = []
    /// The texts of ``lines``.
    var texts: [HTMLNode] = []
    var htmlLanguage: String?
    var base: String?
    var canonical: String?
    var imageSource: String?
    var licences: [String] = []
    /// The order of the first line of the main content, if that is known.
    var mainStart: Int?

    static var maxMetas: Int { 400 }
    static var maxMarks: Int { 400 }
    static var maxHeadlines: Int { 20 }
    static var maxScripts: Int { 50 }
    static var maxLines: Int { 4000 }
    /// Longer lines are running text; in bytes of the source.
    static var maxLineBytes: Int { 400 }
}
