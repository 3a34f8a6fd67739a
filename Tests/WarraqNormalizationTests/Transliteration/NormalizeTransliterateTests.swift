// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqNormalization
import WarraqTesting
import WarraqUnicode

@Suite("NormalizeTransliterate")
struct NormalizeTransliterateTests {
    private func normalized(
        _ text: String, _ scheme: NormalizeTransliterate.Scheme,
        _ direction: NormalizeTransliterate.Direction = .toLatin
    ) throws -> String {
        var options = NormalizeTransliterate.Options()
        (options.scheme, options.direction) = (scheme, direction)
        let stage = try NormalizeTransliterate(options: options)
        var (document, scratch) = (Document(id: "a", text: Text(text)), stage.makeScratch())
        _ = stage.process(&document, scratch: &scratch)
        let once = document.text
        _ = stage.process(&document, scratch: &scratch)
        #expect(document.text == once, "twice is once")
        return once.string
    }

    @Test("the contract", arguments: NormalizeTransliterate.Scheme.allCases)
    func contract(scheme: NormalizeTransliterate.Scheme) throws {
        var options = NormalizeTransliterate.Options()
        options.scheme = scheme
        try TransformContract(NormalizeTransliterate.self, options: options).verify()
    }

    @Test(
        "writes Arabic in Latin letters",
        arguments: [
            (.buckwalter, "الشَّمْسُ إِلَى آخِرِ مُؤْمِنٍ ذٰلِكَ ٱل", "Al$a~mosu <ilaY |xiri mu&ominK *`lika {l"),
            (.safeBuckwalter, "الشَّمْسُ إِلَى آخِرِ مُؤْمِنٍ ذٰلِكَ ٱل", "Alca~mosu IilaY Mxiri muWominK Velika Ll"),
            (.hsb, "الشمس إلى آخر ذلك ثقة ظل عين غيم", "Alšms Ălý Āxr ðlk θqħ Ďl ςyn γym"),
            (.latin, "الشمس ثـــقة عين ١٢٣، خ؟", "ạlsẖms tẖqẗ ʿyn 123, kẖ?"),
            (.buckwalter, "mixed 书 книга ٣ كتاب", "mixed 书 книга ٣ ktAb"), (.hsb, "", ""),
        ] as [(NormalizeTransliterate.Scheme, String, String)]
    )
    func toLatin(scheme: NormalizeTransliterate.Scheme, text: String, expected: String) throws {
        let result = try normalized(text, scheme)
        #expect(result.unicodeScalars.elementsEqual(expected.unicodeScalars), "\(result)")
    }

    @Test(
        "every letter of a scheme comes back",
        arguments: [NormalizeTransliterate.Scheme.buckwalter, .safeBuckwalter, .hsb])
    func roundTrip(scheme: NormalizeTransliterate.Scheme) throws {
        let values = Array(UInt32(0x621)...0x63A) + Array(0x640...0x652) + [0x670, 0x671, 0x67E, 0x686, 0x6A4, 0x6AF]
        let scalars = values.compactMap(Unicode.Scalar.init)
        let text = scalars.map { "ب\($0)" }.joined(separator: " ")
        let latin = try normalized(text, scheme)
        #expect(!latin.unicodeScalars.contains { UnicodeProperties.script(of: $0).code == "Arab" })
        #expect(Set(scalars.compactMap { try? normalized(String($0), scheme) }).count == scalars.count)
        #expect(try normalized(latin, scheme, .toArabic).unicodeScalars.elementsEqual(text.unicodeScalars))
    }

    @Test("the Latin scheme goes one way only")
    func oneWay() {
        let error = #expect(throws: PipelineError.self) { try normalized("a", .latin, .toArabic) }
        #expect(error?.message == "option 'direction' is to_arabic, and the scheme 'latin' goes to Latin only")
    }
}
