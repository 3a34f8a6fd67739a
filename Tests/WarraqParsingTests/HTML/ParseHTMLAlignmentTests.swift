// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WarraqCore
import WarraqEncodings
import WarraqHTML
import WarraqParsing
import WarraqTestSupport

/// Takes every word of an output back to the bytes of the page, reads these as a browser would, and compares.
enum WordsGoHome {
    /// The words whose bytes say something else, and how many words there are.
    static func check(_ document: Document, _ page: [UInt8], base: Int = 0) throws -> (words: Int, lost: [String]) {
        let encoding = try #require(CharacterEncoding(label: document.field("encoding") ?? ""))
        var (count, lost) = (0, [String]())
        for word in document.text.words {
            count += 1
            let text = document.text.string(in: word.utf8Range)
            let ranges = try #require(document.text.originalRanges(of: word.utf8Range))
            let source = try ranges.map { range -> String in
                let bytes = Array(page[range.lowerBound - base..<range.upperBound - base])
                return try read(bytes, encoding)
            }.joined()
            if source != text { lost.append("'\(text)' from '\(source)'") }
        }
        return (count, lost)
    }

    /// Bytes as a browser reads them: decoded, references resolved, without what it does not show.
    private static func read(_ bytes: [UInt8], _ encoding: CharacterEncoding) throws -> String {
        let decoded = TextDecoder(encoding).decode(bytes)
        guard decoded.contains("&") else { return visible(decoded) }
        let fragment = try HTMLParser.parseFragment(utf8: Array(decoded.utf8))
        return visible(fragment.text(of: fragment.root))
    }

    private static func visible(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.filter { $0 != "\u{AD}" && $0 != "\u{200B}" && $0 != "\u{FEFF}" }))
    }
}

@Suite struct ParseHTMLAlignmentTests {
    @Test(
        "every word of small pages leads home, in either format",
        arguments: [
            "<p>Caf&eacute; &amp;&nbsp;bar&shy;rel r&#233;sum&#xE9;</p>", "<p>a<b>b</b>c<!-- x -->d</p>",
            "<table>before<tr><td>cell</table>after", "<p>قال&zwnj;ها&nbsp;نعم،&#1570;خر</p>",
            "<pre>\r\na\r\nb &lt; c</pre>",
            "<p>中文&#20013;文，好。<br>下一行</p>", "<p>x\u{AD}y\u{200B}z</p>",
            "<ul><li>a *b* [c]<li><a href='x y'>d &copy; e</a></ul>",
            "<p>\u{FEFF}ไทย &#3652;ทย हिन्दी İstanbul שָׁלוֹם</p>", "<b><p>one</b>two</p>three",
        ])
    func small(page: String) throws {
        for format in [ParseHTML.Format.text, .markdown] {
            let document = try html(bytes: Array(page.utf8), base: 50) { ($0.keep, $0.format) = (.all, format) }
            // Addresses and marks of Markdown are no words of the page's text.
            let (words, lost) = try WordsGoHome.check(document, Array(page.utf8), base: 50)
            #expect(words > 0)
            #expect(format == .markdown ? lost.allSatisfy { $0.hasSuffix("from ''") } : lost.isEmpty, "\(lost)")
        }
    }

    @Test("every word of pages of the web leads home")
    func corpus() throws {
        guard let folder = SharedFolder.url(of: "corpus/pages") else { return }
        var (pages, words, lost) = (0, 0, [String]())
        for set in ["daniel", "fundus", "readability", "trafilatura", "wcxb"] {
            let files = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: set).path).sorted()
            // A page in so many, to come to forty of each set.
            for file in stride(from: 0, to: files.count, by: max(1, files.count / 40)).map({ files[$0] }) {
                let page = try unpacked(folder.appending(path: set).appending(path: file))
                guard page.count < 400_000 else { continue }
                let document = try html(bytes: page)
                let found = try WordsGoHome.check(document, page)
                (pages, words) = (pages + 1, words + found.words)
                lost += found.lost.map { "\(file): \($0)" }
            }
        }
        print("parse.html: \(words) words of \(pages) pages taken home, \(lost.count) lost")
        #expect(pages > 150)
        #expect(lost.isEmpty, "\(lost.prefix(20))")
    }

    private func unpacked(_ file: URL) throws -> [UInt8] {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/gzip")
        process.arguments = ["-dc", file.path]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Array(data)
    }
}
