// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqTagging
import WarraqTesting

@testable import WarraqTagging

@Suite struct PatternHostileTests {
    /// Seconds of the processor's wall clock that one text of a megabyte may take in a debug build on a busy machine.
    private static let seconds = 20.0

    @Test(
        "a megabyte takes bounded time, whatever the pattern",
        arguments: [
            ("(a+)+$", "a", false), ("(a+)+b", "a", false), ("(a|a)*c", "a", false), ("a[^b]*b|a", "a", false),
            ("(a*)*", "a", false), ("(?s).*x|.", "ب", false), (#"(\w+\s?)+!"#, "نص ", false), ("a", "a", true),
            ("a.*b", "a ", true), (#"\w+\W"#, "a-", true), ("(?s)(.|..|...)*z", "é", false), ("x*", "y", true),
            (#"([\w.]+)+@"#, "a.b", true),
        ])
    func time(text: String, unit: String, wholeWords: Bool) throws {
        let subject = Text(String(repeating: unit, count: 1_000_000 / unit.utf8.count))
        let stage = try patternStage([pattern(text) { $0.wholeWords = wholeWords }])
        let time = try ContinuousClock().measure { _ = try tag(subject, with: stage) }
        #expect(time < .seconds(PatternHostileTests.seconds))
    }

    @Test("a million hits are a million tags")
    func millionHits() throws {
        let subject = Text(String(repeating: "٣ ", count: 1_000_000))
        #expect(try tag(subject, with: patternStage([pattern(#"\d"#)])).count == 1_000_000)
    }

    @Test("many patterns that all need much memory still find what is there")
    func memory() throws {
        let patterns = (0..<60).map { pattern("(?s)x\($0).{\(400 + $0)}y") } + [pattern(#"[\w.]+@[\w.]+"#)]
        let subject = Text(String(repeating: "x1 x59 ", count: 200) + "a.b@c.d")
        let tags = try tag(subject, with: patternStage(patterns) { $0.memoryMiB = 16 })
        #expect(tags.last.map { subject.string(in: $0.utf8Range) } == "a.b@c.d")
    }

    @Test("hits are those of the definition, place by place")
    func definition() throws {
        let texts = [
            "a[^b]*b|a", "(ab|a)(c|bcd)*", "[ab]{3,9}", "b*", "(?s)a.{6}", #"\w+ \w"#, "(a|ab)(?P<x>b?)", "^a|b$",
            "بa?",
        ]
        for seed in UInt64(1)...30 {
            var generator = SeededGenerator(seed: seed)
            let letters = ["a", "b", "c", "ب", " ", "d"]
            let subject = (0..<90).map { _ in letters[Int.random(in: 0..<letters.count, using: &generator)] }.joined()
            for text in texts {
                for wholeWords in [false, true] {
                    let stage = try patternStage([pattern(text) { $0.wholeWords = wholeWords }]) { $0.maxBytes = 16 }
                    let found = try tag(Text(subject), with: stage).map(\.utf8Range)
                    let expected = try PlainHits(text, wholeWords: wholeWords, maxBytes: 16).ranges(in: subject)
                    #expect(found == expected, "\(text) in '\(subject)', whole words: \(wholeWords)")
                }
            }
        }
    }
}

/// The definition of hits, tried place by place.
private struct PlainHits {
    let pattern: WarraqTagging.Pattern
    let maxBytes: Int

    init(_ text: String, wholeWords: Bool, maxBytes: Int) throws {
        self.maxBytes = maxBytes
        pattern = try PatternRule(text: text, wholeWords: wholeWords).compiled(layer: "p", maxMemory: 8 << 20)
    }

    func ranges(in subject: String) -> [Range<Int>] {
        let text = Array(subject.utf8)
        var ends = WordEnds()
        ends.fill(text.span)
        let starts = text.indices.filter { text[$0] & 0xC0 != 0x80 }
        var (ranges, offset) = ([Range<Int>](), 0)
        for start in starts where start >= offset {
            if pattern.wholeWords, !ends.contains(start) { continue }
            let limits = (starts + [text.count]).filter { $0 >= start && $0 <= start + maxBytes }
            // The longest match counts if words must end with it, else the one that the pattern prefers.
            let candidates = pattern.wholeWords ? limits.reversed().filter(ends.contains) : limits.suffix(1)
            let found = candidates.lazy.compactMap { limit -> Range<Int>? in
                var bounds = RegularExpression.Bounds(groups: 1)
                let isFound = pattern.expression.find(in: text.span, start..<limit, isAnchored: true, bounds: &bounds)
                guard isFound, let range = bounds[0] else { return nil }
                return !pattern.wholeWords || range.upperBound == limit ? range : nil
            }
            guard let range = found.first else { continue }
            if !range.isEmpty { ranges.append(range) }
            offset = max(range.upperBound, start + 1)
        }
        return ranges
    }
}
