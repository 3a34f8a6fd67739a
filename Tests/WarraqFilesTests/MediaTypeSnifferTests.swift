// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqFiles
import WarraqTestSupport
import WarraqTesting

@Suite struct MediaTypeSnifferTests {
    static func sniff(_ bytes: [UInt8], _ name: Path) -> String {
        MediaTypeSniffer.sniff(prefix: bytes.span, fileName: name)
    }

    @Test(
        "texts",
        arguments: [
            ("قال الوزير", "a.txt", "text/plain"), ("新聞", "a", "text/plain"), ("ข่าว", "x.bin", "text/plain"),
            ("", "a.csv", "text/csv"),
            ("", "a", "text/plain"), ("a,b\n1,2\n", "a.CSV", "text/csv"), ("# Title", "a.md", "text/markdown"),
            ("a\tb", "a.tsv", "text/tab-separated-values"), ("plain", "a.pdf", "text/plain"),
            ("text", "a.html", "text/html"),
            ("\u{FEFF}<!DOCTYPE HTML>", "a.txt", "text/html"), (" \n<html dir=rtl>", "a.txt", "text/html"),
            ("<!-- note --><p>x", "a", "text/html"), ("<abbr>", "a.txt", "text/plain"),
            ("<3 love", "a.txt", "text/plain"),
            ("<?xml version='1.0'?><a/>", "a.txt", "application/xml"),
            ("<rss version=\"2.0\">", "feed", "application/xml"),
            ("<?xml version='1.0'?>\n<!DOCTYPE html><html>", "a", "application/xhtml+xml"),
            ("{\"a\": 1}", "a.txt", "application/json"), ("{\"a\": 1}\n{\"a\": 2}\n", "a.txt", "application/x-ndjson"),
            ("{\"a\": 1}\n", "a.jsonl", "application/x-ndjson"), ("{\n \"a\": \"}\"\n}", "a", "application/json"),
            ("[{\"نص\": 1}]", "a", "application/json"), ("[1] ملاحظة", "a.txt", "text/plain"),
            ("[\"a\",", "a", "application/json"),
            ("{curly} text", "a.txt", "text/plain"), ("{\"quoted\" text}", "a.txt", "text/plain"),
            ("[1,2]", "a.json", "application/json"),
            ("WARC/1.1\r\nWARC-Type: warcinfo", "a", "application/warc"), ("WARC/x", "a.txt", "text/plain"),
            ("From a@b Mon Jan  1 00:00:00 2024\nSubject: x\n\n", "a", "application/mbox"),
            ("From here on in 2024\nwe go", "a.txt", "text/plain"),
            ("Received: by x\r\n\tfolded\r\nSubject: مرحبا\r\n\r\nbody", "a", "message/rfc822"),
            ("Date: today\nSource: x\n\ntext", "a.txt", "text/plain"),
            ("From: a\nTo: b\nSubject: c\n\nx", "a", "message/rfc822"),
            ("%PDF is a format", "a.txt", "text/plain"), ("see %PDF-1.7", "a.txt", "text/plain"),
        ] as [(String, Path, String)]
    )
    func texts(text: String, name: Path, expected: String) {
        #expect(Self.sniff(Array(text.utf8), name) == expected)
    }

    @Test(
        "bytes",
        arguments: [
            ([0x1F, 0x8B, 8, 0], "a.txt", "application/gzip"), ([0x28, 0xB5, 0x2F, 0xFD, 0], "a", "application/zstd"),
            ([0x51, 0x2A, 0x4D, 0x18], "a", "application/zstd"), (Array("%PDF-1.7\n".utf8), "a.txt", "application/pdf"),
            ([0, 0, 0xFF] + Array("%PDF-1.7\n".utf8), "a", "application/pdf"),
            ([0x50, 0x4B, 3, 4, 0], "a.html", "application/zip"),
            ([0x50, 0x4B, 3, 4, 0], "a.odt", "application/vnd.oasis.opendocument.text"),
            ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0], "a", "image/png"),
            ([0xFF, 0xD8, 0xFF, 0xE0], "a", "image/jpeg"),
            ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0], "a.doc", "application/msword"),
            (Array("SQLite format 3\u{0}".utf8), "a", "application/vnd.sqlite3"),
            ([0x61, 0, 0x62, 0xFF, 0xFE, 3], "a.txt", "application/octet-stream"),
            ([1, 2, 3, 4, 5, 6], "a.txt", "application/octet-stream"), ([0], "a", "application/octet-stream"),
            (Array("<html>\u{0}".utf8), "a", "text/html"),
            // Windows-1256, ISO-2022-JP, Shift_JIS
            ([0xE3, 0xD1, 0xCD, 0xC8, 0xC7], "a", "text/plain"),
            ([0x1B, 0x24, 0x42, 0x46, 0x7C], "a.txt", "text/plain"),
            ([0x93, 0xFA, 0x96, 0x7B], "a", "text/plain"),
            // UTF-16 and UTF-32 with marks
            ([0xFF, 0xFE, 0x45, 0x06], "a", "text/plain"), ([0xFE, 0xFF, 0x06, 0x45], "a.csv", "text/csv"),
            ([0xFF, 0xFE, 0, 0, 0x45, 6, 0, 0], "a", "text/plain"),
            ([0xFF, 0xFE] + "<html>".utf8.flatMap { [$0, 0] }, "a.txt", "text/html"),
            ("Hello text".utf8.flatMap { [0, $0] }, "a.txt", "text/plain"),
            ("مرحبا بكم".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }, "a", "text/plain"),
        ] as [([UInt8], Path, String)]
    )
    func bytes(bytes: [UInt8], name: Path, expected: String) {
        #expect(Self.sniff(bytes, name) == expected)
    }

    @Test("the first member of an archive tells an office file")
    func office() {
        func member(_ name: String, _ content: String) -> [UInt8] {
            [0x50, 0x4B, 3, 4] + [UInt8](repeating: 0, count: 26) + Array((name + content).utf8)
        }
        #expect(Self.sniff(member("mimetype", "application/epub+zip"), "a.zip") == "application/epub+zip")
        let word = member("[Content_Types].xml", "…") + member("word/document.xml", "…")
        #expect(
            Self.sniff(word, "a.bin") == "application/vnd.openxmlformats-officedocument.wordprocessingml.document")
    }

    @Test("any bytes have a type")
    func anything() {
        var random = SeededGenerator(printedFor: #function)
        for _ in 0..<2_000 {
            let pool: [UInt8] = [
                0x7B, 0x22, 0x5B, 0x3C, 0x21, 0x2D, 0x3E, 0, 0xFF, 0xFE, 0x50, 0x4B, 3, 4, 0x0A, 0x5C, 0xD8, 0xDC,
            ]
            let bytes = (0..<Int.random(in: 0...64, using: &random)).map { _ in pool.randomElement(using: &random) ?? 0
            }
            #expect(!Self.sniff(bytes, "a").isEmpty)
        }
    }
}
