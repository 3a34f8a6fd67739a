// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import WarraqUnicode

@Suite("Normalization forms, by the Unicode Standard's test file")
struct NormalizationConformanceTests {
    private func normalized(_ text: [UInt8], _ form: NormalizationForm) -> [UInt8] {
        var output: [UInt8] = []
        UnicodeNormalizer(form).normalize(text.span, into: &output)
        return output
    }

    /// For each form, which of the five columns (source, NFC, NFD, NFKC, NFKD) must become which.
    private static let rules: [(form: NormalizationForm, goals: [Int])] = [
        (.nfc, [1, 1, 1, 3, 3]), (.nfd, [2, 2, 2, 4, 4]), (.nfkc, [3, 3, 3, 3, 3]), (.nfkd, [4, 4, 4, 4, 4]),
    ]

    @Test("every line of every part, and all other code points stay")
    func testFile() throws {
        guard let lines = SharedFolder.lines(of: "suites/unicode/NormalizationTest.txt") else { return }
        var (rows, failed, listed, inPartOne) = (0, 0, Set<Unicode.Scalar>(), false)
        for line in lines where !line.hasPrefix("#") {
            if line.hasPrefix("@") {
                inPartOne = line.hasPrefix("@Part1")
                continue
            }
            let columns = line.split(separator: ";").prefix(5).map { column in
                column.split(separator: " ").compactMap { UInt32($0, radix: 16) }.compactMap(Unicode.Scalar.init)
            }
            if inPartOne { listed.formUnion(columns[0]) }
            let texts = columns.map { Array(String(String.UnicodeScalarView($0)).utf8) }
            let isGood = Self.rules.allSatisfy { rule in
                zip(texts, rule.goals).allSatisfy { text, goal in
                    normalized(text, rule.form) == texts[goal]
                        && UnicodeNormalizer(rule.form).isNormalized(text.span) == (text == texts[goal])
                }
            }
            rows += 1
            if !isGood { failed += 1 }
        }
        #expect(failed == 0 && rows > 18_000, "\(failed) of \(rows) lines")
        #expect(changedOutside(listed) == 0)
    }

    /// How many of the forms change other scalars; each stands alone between line ends.
    private func changedOutside(_ listed: Set<Unicode.Scalar>) -> Int {
        let others = (UInt32(0)...0x10FFFF).compactMap(Unicode.Scalar.init).filter { !listed.contains($0) }
        var text: [UInt8] = []
        for scalar in others { text += Array((String(scalar) + "\n").utf8) }
        return NormalizationForm.allCases.count { normalized(text, $0) != text }
    }

    @Test("no block passes a scalar that the tables question")
    func blocks() {
        var wrong: [UInt32] = []
        var bytes = [UInt8](repeating: 0x61, count: NormalizationBlock.width)
        // Above the first two planes, whole blocks of scalars begin with the same bytes.
        let values = Array(UInt32(0x80)...0x1FFFF) + Array(stride(from: UInt32(0x20000), through: 0x10FFFF, by: 61))
        for value in values + Array(0x2F800...0x2FA1F) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let bits = NormalizationRecord(value).bits
            for (place, byte) in String(scalar).utf8.enumerated() { bytes[place] = byte }
            for form in NormalizationForm.allCases {
                var marks = BlockMarks()
                guard NormalizationBlock(bytes.span, at: 0).passes(form, &marks) else { continue }
                let isMark = !marks.all.isEmpty
                let isQuestionable = bits & NormalizationRecord.questionable(in: form) != 0
                if isQuestionable, marks.dependents.isEmpty { wrong.append(value) }
                if bits & 0xFF != 0, !isMark { wrong.append(value) }
            }
        }
        #expect(wrong.isEmpty, "\(wrong.prefix(20).map { String($0, radix: 16) })")
    }
}
