// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqNormalization
import WarraqTesting

@Suite("NormalizeWhitespace")
struct NormalizeWhitespaceTests {
    static func normalized(
        _ document: Document, _ configure: (inout NormalizeWhitespace.Options) -> Void = { _ in }
    ) throws -> Document {
        var options = NormalizeWhitespace.Options()
        configure(&options)
        var document = document
        let stage = try NormalizeWhitespace(options: options)
        var scratch = stage.makeScratch()
        let verdict = stage.process(&document, scratch: &scratch)
        #expect(verdict == .keep)
        return document
    }

    @Test(
        "makes one space, one line end and few blank lines of what there is",
        arguments: [
            ("", ""), ("  \t\r\n \u{3000}\n", ""), ("كتاب", "كتاب"), ("  قال   الراوي \t نعم  ", "قال الراوي نعم"),
            ("一\u{3000}二\u{A0}三\u{2003}\u{2009}四", "一 二 三 四"), ("a\u{A0}b", "a b"),
            (
                "one\r\ntwo\rthree\u{85}four\u{2028}five\u{2029}six\u{B}seven\u{C}eight",
                "one\ntwo\nthree\nfour\nfive\nsix\nseven\neight"
            ),
            ("a\n\n\n\nb\n \n\t\nc\n\n", "a\n\nb\n\nc"), ("a\r\n\r\n\r\nb", "a\n\nb"), ("a\r\r\nb", "a\n\nb"),
            ("\n\n  a  \n  b  \n\n", "a\nb"),
            ("می\u{200C}گوید  و\u{200B} \u{FEFF}", "می\u{200C}گوید و\u{200B} \u{FEFF}"),
            ("\u{1680}x\u{205F}y\u{202F}", "x y"), ("a\u{0} \u{0}b", "a\u{0} \u{0}b"), ("ก  ข", "ก ข"),
        ])
    func examples(text: String, expected: String) throws {
        let document = try Self.normalized(Document(id: "a", text: Text(text)))
        #expect(document.text.string == expected)
    }

    @Test("keeps as many blank lines as it is told")
    func blankLines() throws {
        let document = Document(id: "a", text: "a\n\n\n\n\nb\n\n\nc")
        #expect(try Self.normalized(document) { $0.maxBlankLines = 0 }.text == "a\nb\nc")
        #expect(try Self.normalized(document) { $0.maxBlankLines = 2 }.text == "a\n\n\nb\n\n\nc")
        #expect(try Self.normalized(document) { $0.maxBlankLines = 100 }.text == "a\n\n\n\n\nb\n\n\nc")
    }

    @Test("keeps the white space at the start of a line if it is told")
    func indentation() throws {
        let document = Document(id: "a", text: "\n  \n\t\u{3000}قال   لي  \n    x\n   ")
        #expect(try Self.normalized(document) { $0.keepIndentation = true }.text == "\t\u{3000}قال لي\n    x")
    }

    @Test(
        "keeps the white space between words if it is told, and folds what stands at the ends of lines",
        arguments: [
            ("  a  b\t c \t\r\n\n\n  |\u{3000}x |  ", "a  b\t c\n\n|\u{3000}x |"), ("", ""), ("\t", ""),
            ("一  二\u{A0} ", "一  二"),
        ])
    func spacing(text: String, expected: String) throws {
        let document = Document(id: "a", text: Text(text))
        #expect(try Self.normalized(document) { $0.keepSpacing = true }.text.string == expected)
    }

    @Test("keeps indentation and spacing of code together")
    func code() throws {
        let document = Document(id: "a", text: "\n\tif a:  # كتاب \n\t\treturn  b\t\r\n\n\n\n\tx\n")
        let normalized = try Self.normalized(document) { ($0.keepIndentation, $0.keepSpacing) = (true, true) }
        #expect(normalized.text == "\tif a:  # كتاب\n\t\treturn  b\n\n\tx")
    }

    @Test(
        "keeps no-break spaces between words if it is told",
        arguments: [
            ("Quoi\u{A0}? 10\u{202F}000\u{2007}€", "Quoi\u{A0}? 10\u{202F}000\u{2007}€"),
            ("a\u{A0}\u{202F}b", "a\u{A0}b"),
            ("a \u{A0}b\u{A0} c", "a b c"), ("\u{A0}a\u{A0}\n\u{202F}\nb\u{A0}", "a\n\nb"), ("a\u{2009}b", "a b"),
        ])
    func noBreakSpaces(text: String, expected: String) throws {
        let document = Document(id: "a", text: Text(text))
        let normalized = try Self.normalized(document) { $0.keepNoBreakSpaces = true }
        #expect(normalized.text.string.unicodeScalars.elementsEqual(expected.unicodeScalars))
    }

    @Test(
        "joins lines if it is told",
        arguments: [
            ("one\ntwo", "one two"), ("\r\n قال \r\n\r\n  نعم\u{2029}", "قال نعم"), ("市政府\n今天", "市政府 今天"), ("\n", ""),
        ])
    func joinedLines(text: String, expected: String) throws {
        let document = Document(id: "a", text: Text(text))
        #expect(try Self.normalized(document) { $0.joinLines = true }.text.string == expected)
    }

    @Test("refuses more blank lines than its range has")
    func range() {
        var options = NormalizeWhitespace.Options()
        options.maxBlankLines = 101
        let error = #expect(throws: PipelineError.self) { try NormalizeWhitespace(options: options) }
        #expect(
            error?.description
                == "error: option 'max_blank_lines' is 101 [out-of-range]\n   = allowed: 0 to 100 lines")
    }
}
