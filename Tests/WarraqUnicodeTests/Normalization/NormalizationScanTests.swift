// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import WarraqUnicode

@Suite("The quick check in blocks, against the tables scalar by scalar")
struct NormalizationScanTests {
    /// A text brought into a form as one piece, without blocks and boundaries.
    private func plain(_ text: [UInt8], _ form: NormalizationForm) -> [UInt8] {
        var (segment, output) = (NormalizationSegment(), [UInt8]())
        segment.normalize(text.span, 0..<text.count, form)
        for index in segment.scalars.indices { output.append(scalar: segment[index]) }
        return output
    }

    /// What blocks let pass under conditions, with the letters that matter to it, and marks that they do not let pass.
    private static let scalars: [[UInt8]] = {
        let values: [ClosedRange<UInt32>] = [
            0x61...0x61, 0xE9...0xE9, 0x300...0x316, 0x31B...0x31B, 0x321...0x328, 0x345...0x345, 0x419...0x419,
            0x438...0x438,
            0x5B0...0x5B1, 0x622...0x622, 0x628...0x628, 0x64B...0x655, 0x670...0x670, 0x6D5...0x6D5, 0x928...0x929,
            0x93C...0x93C, 0x94D...0x94D,
            0x951...0x951, 0x9AF...0x9AF, 0x9BC...0x9BC, 0x9BE...0x9BE, 0x9C7...0x9C8, 0x9CB...0x9CB, 0x9CD...0x9CD,
            0x9D7...0x9D7,
            0xB47...0xB47, 0xB3E...0xB3E, 0xB4D...0xB4D, 0xBC6...0xBC7, 0xBBE...0xBBE, 0xCC6...0xCC6, 0xCC2...0xCC2,
            0xD46...0xD46, 0xD3E...0xD3E, 0xD4D...0xD4D, 0xE33...0xE33, 0xE38...0xE3A, 0xE48...0xE4B, 0xE01...0xE01,
            0x1100...0x1100,
            0x1161...0x1161, 0x11A8...0x11A8, 0x1EA1...0x1EA1, 0x304B...0x304C, 0x3099...0x309A, 0x4E00...0x4E00,
            0xAC00...0xAC01, 0xD7A3...0xD7A3,
        ]
        return values.joined().compactMap { Unicode.Scalar($0).map { Array(String($0).utf8) } }
    }()

    @Test("pairs and triples at every place of a block", arguments: NormalizationForm.allCases)
    func pairs(form: NormalizationForm) {
        let seed = printedSeed("quick check \(form)")
        var random = SeededBytes(seed: seed)
        let (normalizer, filler) = (UnicodeNormalizer(form), [UInt8](repeating: 0x61, count: 16))
        for one in Self.scalars {
            for other in Self.scalars {
                let third = Self.scalars[Int.random(in: 0..<Self.scalars.count, using: &random)]
                let lead = Int.random(in: 0..<16, using: &random)
                let text = filler[..<lead] + one + other + third + filler
                let expected = plain(Array(text), form)
                var output: [UInt8] = []
                normalizer.normalize(Array(text).span, into: &output)
                #expect(output == expected, "seed \(seed), \(Array(text))")
                #expect(normalizer.isNormalized(Array(text).span) == (expected == Array(text)))
                if normalizer.firstQuestionableOffset(in: Array(text).span) == nil { #expect(expected == Array(text)) }
            }
        }
    }

    @Test("random rows of such scalars, long enough for many blocks", arguments: NormalizationForm.allCases)
    func rows(form: NormalizationForm) {
        let seed = printedSeed("rows of marks \(form)")
        var random = SeededBytes(seed: seed)
        for round in 0..<2000 {
            var text: [UInt8] = []
            // Few kinds a text, so that blocks pass now and then.
            let kinds = (0..<Int.random(in: 1...6, using: &random)).map { _ in
                Self.scalars[Int.random(in: 0..<Self.scalars.count, using: &random)]
            }
            for _ in 0..<Int.random(in: 10...60, using: &random) {
                text += kinds[Int.random(in: 0..<kinds.count, using: &random)]
                if Int.random(in: 0..<3, using: &random) == 0 { text.append(0x61) }
            }
            for source in [text, plain(text, form)] {
                var output: [UInt8] = []
                UnicodeNormalizer(form).normalize(source.span, into: &output)
                #expect(output == plain(source, form), "seed \(seed), round \(round)")
            }
        }
    }
}
