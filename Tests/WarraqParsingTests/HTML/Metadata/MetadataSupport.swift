// SPDX-License-Identifier: Apache-2.0

import WarraqHTML

@testable import WarraqParsing

/// The metadata of a page that is written in a test.
func metadata(_ html: String, uri: String = "https://www.example.org/a/b.html") throws -> PageMetadata {
    try MetadataReader.read(HTMLParser.parse(utf8: Array(html.utf8)), uri: uri, main: nil)
}

/// The metadata of a page with this in its head and its body.
func metadata(head: String = "", body: String = "", uri: String = "https://www.example.org/a/b.html") throws
    -> PageMetadata
{
    try metadata("<!doctype html><html><head>\(head)</head><body>\(body)</body></html>", uri: uri)
}

/// A JSON-LD block.
func linked(_ json: String) -> String { "<script type=\"application/ld+json\">\(json)</script>" }

extension PageMetadata {
    /// Where a field came from.
    func source(_ field: String) -> String? { sources.first { $0.field == field }?.source }
}
