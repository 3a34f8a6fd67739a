// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqTesting
import WarraqUnicode

/// Random alignments answer like one source range for each byte; a failure names its seed.
@Suite("Alignment against the plain implementation")
struct AlignmentPropertyTests {
    @Test("answers every range in both directions", arguments: [true, false])
    func queries(isOrdered: Bool) {
        for seed in UInt64(0)..<600 {
            var random = RandomAlignmentRuns(generator: SeededGenerator(seed: seed))
            let sourceCount = Int.random(in: 0...24, using: &random.generator)
            let runs = random.runs(sourceCount: sourceCount, isOrdered: isOrdered)
            expectEqual(
                makeAlignment(of: runs, sourceCount: sourceCount), naiveAlignment(of: runs, sourceCount: sourceCount),
                seed: seed)
            if isOrdered { #expect(makeAlignment(of: runs, sourceCount: sourceCount).isMonotonic, "seed \(seed)") }
        }
    }

    @Test("composes chains of rewritings", arguments: [true, false])
    func chains(isOrdered: Bool) {
        for seed in UInt64(0)..<500 {
            var random = RandomAlignmentRuns(generator: SeededGenerator(seed: seed))
            let sourceCount = Int.random(in: 0...24, using: &random.generator)
            var composed = Alignment.identity(count: sourceCount)
            var expected = NaiveAlignment.identity(count: sourceCount)
            for _ in 0..<Int.random(in: 1...5, using: &random.generator) {
                let runs = random.runs(sourceCount: expected.bytes.count, isOrdered: isOrdered)
                composed = makeAlignment(of: runs, sourceCount: expected.bytes.count).composed(with: composed)
                expected = expected.composed(with: expected, runs: runs)
            }
            expectEqual(composed, expected, seed: seed)
        }
    }

    @Test("cuts and joins pieces", arguments: [true, false])
    func pieces(isOrdered: Bool) {
        for seed in UInt64(0)..<600 {
            var random = RandomAlignmentRuns(generator: SeededGenerator(seed: seed))
            let sourceCount = Int.random(in: 0...24, using: &random.generator)
            let runs = random.runs(sourceCount: sourceCount, isOrdered: isOrdered)
            let whole = makeAlignment(of: runs, sourceCount: sourceCount)
            let bytes = naiveAlignment(of: runs, sourceCount: sourceCount).bytes
            let cut = Int.random(in: 0...bytes.count, using: &random.generator)
            let end = Int.random(in: cut...bytes.count, using: &random.generator)
            let part = NaiveAlignment(bytes: Array(bytes[cut..<end]), sourceCount: sourceCount)
            expectEqual(whole.slice(target: cut..<end), part, seed: seed)
            // The second half first, and then the first.
            var builder = AlignmentBuilder()
            builder.append(whole, target: cut..<bytes.count)
            builder.append(whole, target: 0..<cut)
            let turned = NaiveAlignment(bytes: Array(bytes[cut...]) + Array(bytes[..<cut]), sourceCount: sourceCount)
            expectEqual(builder.finish(sourceCount: sourceCount), turned, seed: seed)
        }
    }

    private func expectEqual(_ alignment: Alignment, _ expected: NaiveAlignment, seed: UInt64) {
        #expect(alignment.targetCount == expected.bytes.count, "seed \(seed)")
        #expect(alignment.sourceCount == expected.sourceCount, "seed \(seed)")
        guard alignment.targetCount == expected.bytes.count else { return }
        for range in ranges(within: expected.bytes.count) {
            guard alignment.sourceSpan(of: range) == expected.sourceSpan(of: range),
                alignment.sourceRanges(of: range) == expected.sourceRanges(of: range)
            else {
                let ranges = "\(alignment.sourceRanges(of: range)), not \(expected.sourceRanges(of: range))"
                let spans = "\(alignment.sourceSpan(of: range)), not \(expected.sourceSpan(of: range))"
                Issue.record("seed \(seed): target \(range) came from \(ranges); span \(spans)")
                return
            }
        }
        let sources = ranges(within: expected.sourceCount)
        let batch = alignment.targetRanges(of: sources)
        for (source, result) in zip(sources, batch) {
            let right = expected.targetRange(of: source)
            guard alignment.targetRange(of: source) == right, result == right else {
                let single = alignment.targetRange(of: source)
                Issue.record(
                    "seed \(seed): source \(source) went to \(single as Any) and \(result as Any), not \(right as Any)")
                return
            }
        }
    }

    /// All ranges, sorted by lower bound.
    private func ranges(within count: Int) -> [Range<Int>] {
        (0...count).flatMap { lower in (lower...count).map { lower..<$0 } }
    }
}
