// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqHTML

/// What a page says of itself.
struct PageMetadata: Sendable {
    /// The headline, without the name of the site.
    var title: String?
    /// Who wrote it, in the order of the page, each once.
    var authors: [String] = []
    /// When it appeared: the day that the page states, in its own offset from UTC.
    var published: DateTime?
    /// When it was last changed; not before ``published``.
    var modified: DateTime?
    /// The name of the site, or its host.
    var site: String?
    /// What the page is about, in a sentence or two.
    var description: String?
    /// The language as declared, as a BCP 47 tag: `ar`, `zh-Hant-TW`; it may be wrong.
    var language: String?
    /// The canonical address, absolute where the page's own address is known.
    var url: String?
    /// The address of the picture that stands for the page.
    var image: String?
    /// Keywords and tags, in the order of the page, each once.
    var keywords: [String] = []
    /// The section of the site: `Politics`.
    var section: String?
    /// The address of the licence, or its words.
    var licence: String?
    /// Where each came from: `title` from `json-ld`; in the order of the properties above.
    var sources: [(field: String, source: String)] = []
    /// Nodes whose text was taken as metadata (headline, byline, date line) and is not part of the article's text.
    var usedNodes: [HTMLNode] = []
}
