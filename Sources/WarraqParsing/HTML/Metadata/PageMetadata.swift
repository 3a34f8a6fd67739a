// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqHTML

/// What a page says of itself.
struct PageMetadata: Sendable {
    var title: String?
    var authors: [String] = []
    var published: DateTime?
    var modified: DateTime?
    var site: String?
    var description: String?
    var language: String?
    var url: String?
    var image: String?
    var keywords: [String] = []
    var section: String?
    var licence: String?
    /// Where each came from: `title` → `json-ld`.
    var sources: [(field: String, source: String)] = []
    /// Source nodes (byline, date line, headline) that were used as metadata and are not part of the text.
    var usedNodes: [HTMLNode] = []
}

/// Reads what a page says of itself.
struct MetadataReader: Sendable {
    /// Reads the metadata.
    ///
    /// - Parameter main: The root of the main content if it was found already; helps with visible bylines and dates.
    static func read(_ page: HTMLDocument, uri: String, main: HTMLNode?) -> PageMetadata { PageMetadata() }
}
