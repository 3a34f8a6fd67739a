// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqUnicode

@Suite("Alignment")
struct AlignmentTests {
    @Test("the identity costs nothing and answers with the question")
    func identity() {
        let alignment = Alignment.identity(count: 9)
        #expect(alignment.isIdentity && alignment.isMonotonic)
        #expect(alignment.byteCost == 0)
        #expect(alignment.sourceRanges(of: 2..<5) == [2..<5])
        #expect(alignment.sourceSpan(of: 9..<9) == 9..<9)
        #expect(alignment.targetRange(of: 0..<9) == 0..<9)
        #expect(alignment.targetRanges(of: [0..<1, 3..<3]) == [0..<1, 3..<3])
        #expect(Alignment() == .identity(count: 0))
    }

    @Test("a drop costs 8 bytes, a replacement 16, a row of three adjacent ones 32")
    func cost() {
        let drop = build(20) {
            $0.copy(0..<5)
            $0.copy(7..<20)
        }
        #expect(drop.byteCost == 8)
        let replacement = build(20) {
            $0.copy(0..<5)
            $0.replace(5..<7, targetCount: 1)
            $0.copy(7..<20)
        }
        #expect(replacement.byteCost == 16)
        let digits = build(20) {
            $0.copy(0..<4)
            for start in [4, 6, 8] { $0.replace(start..<start + 2, targetCount: 1) }
            $0.copy(10..<20)
        }
        #expect(digits.byteCost == 32)
    }

    @Test("runs that continue one another are one, however they were given")
    func coalescing() {
        let pieces = build(6) {
            for offset in 0..<6 { $0.copy(offset..<offset + 1) }
            $0.copy(6..<6)
            $0.replace(2..<4, targetCount: 0)
        }
        #expect(pieces.isIdentity)
    }

    @Test("a range that cuts a replaced run grows to it, both ways")
    func replacedRun() {
        // "abcdef": "cd" became "XYZ".
        let alignment = build(6) {
            $0.copy(0..<2)
            $0.replace(2..<4, targetCount: 3)
            $0.copy(4..<6)
        }
        #expect(alignment.sourceRanges(of: 3..<4) == [2..<4])
        #expect(alignment.sourceSpan(of: 1..<3) == 1..<4)
        #expect(alignment.targetRange(of: 3..<5) == 2..<6)
        #expect(alignment.targetRange(of: 3..<3) == 2..<2)
        #expect(alignment.slice(target: 4..<6).sourceRanges(of: 0..<1) == [2..<4])
    }

    @Test("inserted text has a place and no source")
    func insertion() {
        let alignment = build(4) {
            $0.copy(0..<2)
            $0.insert(targetCount: 3, at: 2)
            $0.copy(2..<4)
        }
        #expect(alignment.sourceRanges(of: 2..<5) == [])
        #expect(alignment.sourceSpan(of: 3..<4) == 2..<2)
        #expect(alignment.sourceRanges(of: 1..<6) == [1..<3])
        #expect(alignment.targetRange(of: 1..<3) == 1..<6)
        #expect(alignment.targetRange(of: 2..<2) == 5..<5)
    }

    @Test("dropped text is gone; a range that holds it keeps the rest")
    func drop() {
        let alignment = build(10) {
            $0.copy(2..<4)
            $0.copy(7..<9)
        }
        #expect(alignment.targetRange(of: 0..<2) == nil)
        #expect(alignment.targetRange(of: 4..<7) == nil)
        #expect(alignment.targetRange(of: 5..<5) == nil)
        #expect(alignment.targetRange(of: 4..<4) == 2..<2)
        #expect(alignment.targetRange(of: 3..<8) == 1..<3)
        #expect(alignment.targetRange(of: 9..<10) == nil)
        #expect(alignment.targetRanges(of: [0..<3, 1..<10, 5..<6, 8..<9]) == [0..<1, 0..<4, nil, 3..<4])
        #expect(alignment.sourceRanges(of: 0..<4) == [2..<4, 7..<9])
    }

    @Test("runs may go backwards, as text that a browser moves before its table")
    func move() {
        let alignment = build(9) {
            $0.copy(6..<9)
            $0.copy(0..<3)
        }
        #expect(!alignment.isMonotonic)
        #expect(alignment.sourceRanges(of: 1..<5) == [7..<9, 0..<2])
        #expect(alignment.sourceSpan(of: 1..<5) == 0..<9)
        #expect(alignment.targetRange(of: 2..<7) == 0..<6)
        #expect(alignment.targetRange(of: 3..<6) == nil)
    }

    @Test("many questions to text with every pair of letters turned round take no square time")
    func manyMoves() {
        let pairs = 20_000
        let alignment = build(4 * pairs) {
            for start in stride(from: 0, to: 4 * pairs, by: 4) {
                $0.copy(start + 2..<start + 4)
                $0.copy(start..<start + 2)
            }
        }
        let sources = (0..<pairs).map { 4 * $0..<4 * pairs } + (0..<pairs).map { 4 * $0..<4 * $0 + 2 }
        let expected = (0..<pairs).map { 4 * $0..<4 * pairs } + (0..<pairs).map { 4 * $0 + 2..<4 * $0 + 4 }
        #expect(alignment.targetRanges(of: sources) == expected)
    }

    @Test("a source inside a file answers with the file's offsets")
    func offset() {
        let alignment = build(6) { $0.copy(2..<6) }.offset(by: 5_000_000_000)
        #expect(alignment.sourceSpan(of: 0..<2) == 5_000_000_002..<5_000_000_004)
        #expect(alignment.targetRange(of: 5_000_000_003..<5_000_000_004) == 1..<2)
        let upper = build(4) { $0.copy(1..<3) }
        #expect(upper.composed(with: alignment).sourceRanges(of: 0..<2) == [5_000_000_003..<5_000_000_005])
        #expect(alignment.offset(by: -5_000_000_000).sourceSpan(of: 0..<1) == 2..<3)
    }

    @Test("composing with an identity gives the other one")
    func composingIdentities() {
        let alignment = build(6) {
            $0.copy(1..<2)
            $0.replace(2..<4, targetCount: 5)
        }
        #expect(alignment.composed(with: .identity(count: 6)) == alignment)
        #expect(Alignment.identity(count: 6).composed(with: alignment) == alignment)
        #expect(Alignment().composed(with: Alignment()) == Alignment())
    }

    @Test("a builder can be used again")
    func reuse() {
        var builder = AlignmentBuilder()
        builder.copy(3..<5)
        builder.replace(0..<3, targetCount: 1)
        #expect(builder.targetCount == 3 && builder.sourceEnd == 3)
        let first = builder.finish(sourceCount: 5)
        builder.removeAll()
        builder.copy(0..<5)
        #expect(builder.finish(sourceCount: 5).isIdentity)
        #expect(first.targetRange(of: 0..<3) == 2..<3)
    }

    @Test("all text dropped leaves an empty target")
    func nothingLeft() {
        let alignment = AlignmentBuilder().finish(sourceCount: 8)
        #expect(alignment.targetCount == 0 && alignment.sourceCount == 8)
        #expect(alignment.targetRange(of: 0..<8) == nil)
        #expect(alignment.sourceSpan(of: 0..<0) == 0..<0)
    }

    private func build(_ sourceCount: Int, _ runs: (inout AlignmentBuilder) -> Void) -> Alignment {
        var builder = AlignmentBuilder()
        runs(&builder)
        return builder.finish(sourceCount: sourceCount)
    }
}
