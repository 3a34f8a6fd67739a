// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqTesting
import WarraqUnicode

@testable import WarraqNormalization

@Suite("Stages of single languages")
struct LanguageStageTests {
    private func persian(_ text: String, _ profile: NormalizePersian.Profile) throws -> String {
        var options = NormalizePersian.Options()
        options.profile = profile
        let stage = try NormalizePersian(options: options)
        var (document, scratch) = (Document(id: "a", text: Text(text)), stage.makeScratch())
        _ = stage.process(&document, scratch: &scratch)
        let once = document.text
        _ = stage.process(&document, scratch: &scratch)
        #expect(document.text == once)
        return once.string
    }

    private func hebrew(_ text: String, _ configure: (inout NormalizeHebrew.Options) -> Void = { _ in }) throws
        -> String
    {
        var options = NormalizeHebrew.Options()
        configure(&options)
        let stage = try NormalizeHebrew(options: options)
        var (document, scratch) = (Document(id: "a", text: Text(text)), stage.makeScratch())
        _ = stage.process(&document, scratch: &scratch)
        let once = document.text
        _ = stage.process(&document, scratch: &scratch)
        #expect(document.text == once)
        return once.string
    }

    @Test("the contracts")
    func contracts() throws {
        try TransformContract(NormalizePersian.self).verify()
        try TransformContract(NormalizeHebrew.self).verify()
    }

    @Test("Persian letters, by profile")
    func persian() throws {
        #expect(try persian("كتابي می\u{200C}خواهم ۱۲", .display) == "کتابی می\u{200C}خواهم ۱۲")
        #expect(try persian("مسأله مَدرسة خانۀ ۱۲ ١٢ آب", .search) == "مساله مدرسه خانه 12 12 آب")
        #expect(try persian("کتابی خانۀ", .lucene) == "كتابي خانه")
        #expect(try persian("", .search) == "" && persian("привет 你好", .search) == "привет 你好")
    }

    @Test("Hebrew points and forms")
    func hebrew() throws {
        #expect(try hebrew("בְּרֵאשִׁית בָּרָא שׁלום־עולם") == "בראשית ברא שלום־עולם")
        #expect(try hebrew("\u{FB2A}\u{FB4F}\u{FB1D}") == "שאלי")
        let pointed = try hebrew("\u{FB2A}") { $0.points = false }
        #expect(pointed.unicodeScalars.elementsEqual("\u{5E9}\u{5C1}".unicodeScalars))
        #expect(try hebrew("") == "")
        let read = try hebrew("בְּ\u{596}רֵאשִׁית") { $0.points = false }
        #expect(read.unicodeScalars.elementsEqual("בְּרֵאשִׁית".unicodeScalars))
    }

    @Test("every scalar of the Hebrew blocks, at every place of a block of bytes")
    func hebrewBlocks() throws {
        let points = Set([0x5B0...0x5BD, 0x5BF...0x5BF, 0x5C1...0x5C2, 0x5C4...0x5C5, 0x5C7...0x5C7].joined())
        let all = [0x590...0x5FF, 0xFB1D...0xFB4F].joined().compactMap { Unicode.Scalar(UInt32($0)) }
        for (dropsPoints, dropsSigns) in [(true, true), (true, false), (false, true), (false, false)] {
            var options = NormalizeHebrew.Options()
            (options.points, options.cantillation) = (dropsPoints, dropsSigns)
            let stage = try NormalizeHebrew(options: options)
            let isKept = { (scalar: Unicode.Scalar) in
                let value = Int(scalar.value)
                return !(dropsPoints && points.contains(value) || dropsSigns && 0x591...0x5AF ~= value)
            }
            let expected = all.map { scalar in
                let isForm = scalar.value >= 0xFB1D
                let letters = isForm ? UnicodeNormalizer(.nfkd).normalize(String(scalar)) : String(scalar)
                return String(String.UnicodeScalarView(letters.unicodeScalars.filter(isKept)))
            }
            for place in 0..<66 {
                let start = String(repeating: "a", count: place)
                let text = start + all.map { String($0) }.joined(separator: "ש ")
                var (document, scratch) = (Document(id: "a", text: Text(text)), stage.makeScratch())
                _ = stage.process(&document, scratch: &scratch)
                let isSame = document.text.utf8.elementsEqual((start + expected.joined(separator: "ש ")).utf8)
                #expect(isSame, "points \(dropsPoints), signs \(dropsSigns), place \(place)")
            }
        }
    }
}
