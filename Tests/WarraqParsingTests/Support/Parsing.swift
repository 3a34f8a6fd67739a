// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqParsing

/// A document of raw bytes as the source `files` makes it.
func rawDocument(_ bytes: [UInt8], mediaType: MediaType = .plainText, base: Int = 0) -> Document {
    Document(
        origin: Origin(uri: "page.txt", range: base..<base + bytes.count),
        raw: RawContent(bytes: bytes[...], mediaType: mediaType, base: base))
}

/// Runs `parse.crawl` over a page.
func crawl(_ page: String, _ configure: (inout ParseCrawl.Options) -> Void = { _ in }) throws -> Document {
    try crawl(bytes: Array(page.utf8), configure)
}

/// Runs `parse.crawl` over the bytes of a page.
func crawl(bytes: [UInt8], _ configure: (inout ParseCrawl.Options) -> Void = { _ in }) throws -> Document {
    var options = ParseCrawl.Options()
    configure(&options)
    var document = rawDocument(bytes)
    #expect(try ParseCrawl(options: options).process(&document) == .keep)
    return document
}

extension Document {
    /// A field as text, nil if it is not there.
    func field(_ name: FieldName) -> String? {
        switch fields[name] {
        case .string(let text)?: text
        case .dateTime(let date)?: date.description
        default: nil
        }
    }

    /// The titles of the field `links`.
    var linkTitles: [String] {
        guard case .array(let links)? = fields["links"] else { return [] }
        return links.compactMap { link in
            guard case .object(let link) = link, case .string(let title)? = link["title"], link["url"] == .null else {
                return nil
            }
            return title
        }
    }

    /// The paragraphs of the text.
    var paragraphs: [String] { text.isEmpty ? [] : text.string.components(separatedByBlankLines: ()) }
}

extension String {
    fileprivate func components(separatedByBlankLines: Void) -> [String] {
        var parts = [""]
        for line in split(separator: "\n", omittingEmptySubsequences: false) {
            if line.isEmpty {
                parts.append("")
            } else {
                parts[parts.count - 1] += parts[parts.count - 1].isEmpty ? line : "\n" + line
            }
        }
        return parts
    }
}
