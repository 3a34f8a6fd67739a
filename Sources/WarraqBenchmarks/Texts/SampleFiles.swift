// SPDX-License-Identifier: Apache-2.0

import Foundation
import WarraqJSON

/// An input file for a pipeline case.
struct SampleFile {
    let bytes: Int
    let records: Int
}

/// Input files for pipeline cases; written piece by piece, so that they do not count as memory of the case.
enum SampleFiles {
    /// JSON Lines with documents of about `documentBytes` bytes of text and few fields.
    static func articles(_ file: FileHandle, megabytes: Int, documentBytes: Int) throws -> SampleFile {
        try lines(file, megabytes) { texts, index, writer in
            writer.key("id")
            writer.string("doc-\(index)")
            writer.key("text")
            writer.string(texts.document(bytes: documentBytes))
            writer.key("url")
            writer.string("https://example.org/news/\(index)")
        }
    }

    /// JSON Lines with 12 fields beside a short text, about 500 bytes a line.
    static func rows(_ file: FileHandle, megabytes: Int) throws -> SampleFile {
        try lines(file, megabytes) { texts, index, writer in
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
        _ file: FileHandle, _ megabytes: Int, _ fields: (inout SampleTexts, Int, inout JSONWriter) -> Void
    ) throws -> SampleFile {
        var texts = SampleTexts(seed: 1)
        var writer = JSONWriter()
        var (bytes, records) = (0, 0)
        while bytes < megabytes * 1_000_000 {
            writer.removeAll()
            while writer.bytes.count < 1_000_000 {
                writer.beginObject()
                fields(&texts, records, &writer)
                writer.endObject()
                writer.endLine()
                records += 1
            }
            try file.write(contentsOf: Data(writer.bytes))
            bytes += writer.bytes.count
        }
        try file.close()
        return SampleFile(bytes: bytes, records: records)
    }
}
