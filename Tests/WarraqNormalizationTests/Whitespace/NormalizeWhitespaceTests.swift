// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqNormalization
import WarraqTesting

@Suite("NormalizeWhitespace")
struct NormalizeWhitespaceTests {
    private func normalized(_ document: Document, blank: Int = 1, indentation: Bool = false) throws -> Document {
        var options = NormalizeWhitespace.Options()
        (options.maxBlankLines, options.keepIndentation) = (blank, indentation)
        var document = document
        let verdict = try NormalizeWhitespace(options: options).process(&document)
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
        let document = try normalized(Document(id: "a", text: Text(text)))
        #expect(document.text.string == expected)
    }

    @Test("keeps as many blank lines as it is told")
    func blankLines() throws {
        let document = Document(id: "a", text: "a\n\n\n\n\nb\n\n\nc")
        #expect(try normalized(document, blank: 0).text == "a\nb\nc")
        #expect(try normalized(document, blank: 2).text == "a\n\n\nb\n\n\nc")
        #expect(try normalized(document, blank: 100).text == "a\n\n\n\n\nb\n\n\nc")
    }

    @Test("keeps the white space at the start of a line if it is told")
    func indentation() throws {
        let document = Document(id: "a", text: "\n  \n\t\u{3000}قال   لي  \n    x\n   ")
        #expect(try normalized(document, indentation: true).text == "\t\u{3000}قال لي\n    x")
    }

    @Test(
        "does what a plain implementation does, twice is once, and every word knows where it stood",
        arguments: [0, 1, 3], [false, true])
    func properties(blank: Int, indentation: Bool) throws {
        let seed = SeededGenerator.anySeed()
        var random = SeededGenerator(seed: seed)
        let samples = RandomTexts.samples(150, using: &random) + ContractTexts.all.filter { !$0.isLong }
        let plain = PlainWhitespace(maxBlankLines: blank, keepIndentation: indentation)
        for sample in samples {
            let document = ContractDocuments.document(sample, .tracked, isTagged: true)
            let once = try normalized(document, blank: blank, indentation: indentation)
            #expect(once.text.string == plain.normalized(sample.text), "seed \(seed), \(sample)")
            let twice = try normalized(once, blank: blank, indentation: indentation)
            #expect(twice.text == once.text, "seed \(seed), \(sample)")
            #expect(twice.tags == once.tags && once.tags.count == document.tags.count, "seed \(seed), \(sample)")
            for (before, after) in zip(document.tags, once.tags) {
                #expect(document.text.string(in: before.utf8Range) == once.text.string(in: after.utf8Range))
                #expect(document.originalSpan(of: before) == once.originalSpan(of: after), "seed \(seed), \(sample)")
            }
        }
    }

    @Test("every code point between letters and at the ends: white space is folded or ends a line, all else stays")
    func allScalars() throws {
        let (plain, stage) = (PlainWhitespace(), try NormalizeWhitespace(options: .init()))
        var spaces = 0
        for scalar in (UInt32(0)...0x10FFFF).lazy.compactMap(Unicode.Scalar.init) {
            // Planes without white space are tried in steps.
            if scalar.value >= 0x10000, scalar.value % 61 != 0 { continue }
            let text = "\(scalar)a\(scalar)ب\(scalar)"
            var document = Document(id: "a", text: Text(text))
            _ = stage.process(&document)
            let isSpace = scalar.properties.isWhitespace
            if isSpace { spaces += 1 }
            let isGood = document.text.string.unicodeScalars.elementsEqual(plain.normalized(text).unicodeScalars)
            if isGood, (document.text.string == text) != isSpace { continue }
            Issue.record("U+\(String(scalar.value, radix: 16))")
        }
        #expect(spaces == 25)
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
