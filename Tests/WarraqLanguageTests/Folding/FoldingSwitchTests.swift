// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqLanguage

/// What the pages of the stages print is what the code does: the text of each switch, read back.
@Suite("Switches of folding profiles")
struct FoldingSwitchTests {
    static let all = Set(
        FoldingSwitch.arabic + FoldingSwitch.persian + FoldingSwitch.urdu + FoldingSwitch.kurdish
    ).filter { $0.rules.isDisjoint(with: .context) }

    /// `U+0623, U+0625–0628` as code points.
    private func codePoints(_ text: Substring) throws -> [UInt32] {
        try text.split(separator: ", ").flatMap { name in
            let ends = name.replacing("U+", with: "").split(separator: "\u{2013}")
            let first = try #require(ends.first.flatMap { UInt32($0, radix: 16) })
            return Array(first...(ends.count > 1 ? try #require(UInt32(ends[1], radix: 16)) : first))
        }
    }

    /// `U+0640 goes`, `U+0660–0669 become 0 to 9`, `U+0624 becomes U+0648`.
    private func mapping(_ text: Substring) throws -> [UInt32: String] {
        for verb in [" goes", " go"] where text.hasSuffix(verb) {
            return Dictionary(uniqueKeysWithValues: try codePoints(text.dropLast(verb.count)).map { ($0, "") })
        }
        for verb in [" becomes ", " become "] {
            let sides = text.split(separator: verb)
            guard sides.count == 2 else { continue }
            let scalars = try codePoints(sides[0])
            if sides[1] == "0 to 9" {
                return Dictionary(uniqueKeysWithValues: scalars.enumerated().map { ($1, "\($0)") })
            }
            let new = try #require(try codePoints(sides[1]).first.flatMap(Unicode.Scalar.init))
            return Dictionary(uniqueKeysWithValues: scalars.map { ($0, String(new)) })
        }
        Issue.record("what does '\(text)' say?")
        return [:]
    }

    @Test("the printed code points change as printed, and no others of the row and around it", arguments: all)
    func codePoints(item: FoldingSwitch) throws {
        var expected: [UInt32: String] = [:]
        for part in item.codePoints.split(separator: "; ") where !part.contains("letters they stand for") {
            expected.merge(try mapping(part)) { first, _ in first }
        }
        let folding = ArabicFolding(FoldingProfile(name: item.key, rules: item.rules))
        let blocks: [ClosedRange<UInt32>] = [
            0x20...0x7FF, 0x870...0x8FF, 0x1670...0x1810, 0x2000...0x2070, 0x3000...0x3001,
        ]
        for value in blocks.joined() + [0xFEFF, 0xFFF9, 0xFFFA, 0xFFFB] {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let folded = folding.fold(String(scalar))
            let isAsPrinted = folded.unicodeScalars.elementsEqual((expected[value] ?? String(scalar)).unicodeScalars)
            #expect(isAsPrinted, "\(item.key), U+\(String(value, radix: 16))")
        }
    }
}
