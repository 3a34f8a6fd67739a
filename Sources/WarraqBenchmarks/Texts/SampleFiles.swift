// SPDX-License-Identifier: Apache-2.0

import WarraqJSON

/// Input files for pipeline cases.
enum SampleFiles {
    /// JSON Lines with documents of about `documentBytes` bytes of text and few fields.
    static func articles(megabytes: Int, documentBytes: Int) -> (bytes: [UInt8], records: Int) {
        lines(megabytes) { texts, index, writer in
            writer.key("id")
            writer.string("doc-\(index)")
            writer.key("text")
            writer.string(texts.document(bytes: documentBytes))
            writer.key("url")
            writer.string("https://example.org/news/\(index)")
        }
    }

    /// JSON Lines with 12 fields beside a short text, about 500 bytes a line.
    static func rows(megabytes: Int) -> (bytes: [UInt8], records: Int) {
        lines(megabytes) { texts, index, writer in
            writer.key("id")
            writer.string("row-\(index)")
            writer.key("text")
            writer.string(texts.document(bytes: 90))
            for name in ["title", "author", "site", "section"] {
                writer.key(name)
                writer.string("\(name) \(texts.number(below: 1_000_000))")
            }
            for name in ["views", "shares", "words"] {
                writer.key(name)
                writer.int(Int64(texts.number(below: 1_000_000)))
            }
            writer.key("score")
            writer.rawValue(Array("0.\(texts.number(below: 100_000))".utf8).span)
            writer.key("paid")
            writer.bool(texts.number(below: 2) == 0)
            writer.key("parent")
            writer.null()
            writer.key("url")
            writer.string("https://example.org/rows/\(index)")
            writer.key("keywords")
            writer.rawValue(Array("[\"a\",\"b\",\(index)]".utf8).span)
        }
    }

    private static func lines(
        _ megabytes: Int, _ fields: (inout SampleTexts, Int, inout JSONWriter) -> Void
    ) -> (bytes: [UInt8], records: Int) {
        var texts = SampleTexts(seed: 1)
        var writer = JSONWriter()
        var index = 0
        while writer.bytes.count < megabytes * 1_000_000 {
            writer.beginObject()
            fields(&texts, index, &writer)
            writer.endObject()
            writer.endLine()
            index += 1
        }
        return (writer.takeBytes(), index)
    }
}
