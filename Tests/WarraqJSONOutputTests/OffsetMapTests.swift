// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqTestSupport
import WarraqTesting

@Suite("Offsets in other units")
struct OffsetMapTests {
    @Test("every offset is that of the string's own views, there and back")
    func views() {
        let seed = printedSeed()
        var random = SeededGenerator(seed: seed)
        let samples: [Unicode.Scalar] = ["a", "é", "ب", "京", "😀", "\u{301}", "\n", "𠀀"]
        for length in [0, 1, 2, 40, 600, 1_100] {
            var text = String.UnicodeScalarView()
            for _ in 0..<length { text.append(samples.randomElement(using: &random) ?? "a") }
            let string = String(text)
            for unit in OffsetUnit.allCases { check(string, unit, "seed \(seed), \(length) scalars, \(unit)") }
        }
        for unit in OffsetUnit.allCases { check(String(repeating: "plain ", count: 300), unit, "ASCII") }
    }

    private func check(_ string: String, _ unit: OffsetUnit, _ comment: Comment) {
        let map = OffsetMap(Text(string), unit: unit)
        var (bytes, units) = (0, 0)
        var (isRight, boundaries): (Bool, Set<Int>) = (true, [0])
        for scalar in string.unicodeScalars {
            isRight = isRight && map.offset(ofUTF8: bytes) == units && map.utf8Offset(of: units) == bytes
            bytes += scalar.utf8.count
            units += unit == .utf8 ? scalar.utf8.count : unit == .utf16 ? scalar.utf16.count : 1
            boundaries.insert(units)
        }
        #expect(isRight && map.offset(ofUTF8: bytes) == units && map.utf8Offset(of: units) == bytes, comment)
        let misses = (-2...units + 2).filter { !boundaries.contains($0) }
        #expect(misses.allSatisfy { map.utf8Offset(of: $0) == nil }, comment)
    }
}
