// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqUnicode

@Suite("UTF8Repair")
struct UTF8RepairTests {
    @Test(
        "puts one U+FFFD for each maximal subpart",
        arguments: [
            ([], "", 0), (Array("قال: نعم".utf8), "قال: نعم", 0), ([0xFF], "\u{FFFD}", 1),
            ([0xE2, 0x82, 0x41], "\u{FFFD}A", 1), ([0xC0, 0x80], "\u{FFFD}\u{FFFD}", 2),
            ([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}", 3), ([0xF0, 0x9F, 0x98], "\u{FFFD}", 1),
            // The Unicode Standard, table 3-11.
            (
                [0xE1, 0x80, 0xE2, 0xF0, 0x91, 0x92, 0xF1, 0xBF, 0x41], "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}A", 4
            ),
            (Array("\u{FFFD}".utf8), "\u{FFFD}", 0),
        ] as [([UInt8], String, Int)]
    )
    func repairs(bytes: [UInt8], text: String, count: Int) {
        var output: [UInt8] = Array("> ".utf8)
        #expect(UTF8Repair.repair(bytes.span, into: &output) == count)
        #expect(output == Array("> \(text)".utf8))
    }

    @Test("reports where each U+FFFD stands and what it stands for")
    func reportsReplacements() {
        let bytes: [UInt8] = [0x61, 0xE2, 0x82, 0x62, 0xFF]
        var output: [UInt8] = [0x2A]
        var reports: [[Range<Int>]] = []
        UTF8Repair.repair(bytes.span, into: &output) { reports.append([$0, $1]) }
        #expect(reports == [[1..<4, 1..<3], [5..<8, 4..<5]])
    }

    @Test("agrees with String(decoding:as:) on random and hostile bytes, and always gives UTF-8")
    func agreesWithStandardLibrary() {
        var random = SeededBytes(seed: printedSeed("UTF8Repair"))
        for round in 0..<10_000 {
            let length = Int.random(in: 0...150, using: &random)
            let bytes = round % 2 == 0 ? random.hostileBytes(count: length) : random.damagedText(scalars: length)
            var output: [UInt8] = []
            let count = UTF8Repair.repair(bytes.span, into: &output)
            #expect(output == Array(String(decoding: bytes, as: UTF8.self).utf8), "\(bytes)")
            #expect(UTF8Validation.firstInvalidOffset(in: output.span) == nil)
            #expect((count == 0) == (output == bytes))
        }
    }
}
