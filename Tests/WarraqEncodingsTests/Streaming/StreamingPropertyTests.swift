// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqTesting
import WarraqUnicode

@testable import WarraqEncodings

/// Random bytes in every encoding, cut anywhere, against the plain implementation; a failure names its seed.
@Suite("StreamingDecoder against the plain implementation")
struct StreamingPropertyTests {
    @Test("any pieces give the text, the repairs and the origins of the whole", arguments: CharacterEncoding.all)
    func pieces(encoding: CharacterEncoding) {
        let seed = SeededGenerator.anySeed()
        print("StreamingDecoder, \(encoding): seed \(seed)")
        var random = SeededGenerator(seed: seed)
        for round in 0..<40 {
            let bytes = RandomBytes.text(in: encoding, using: &random)
            let plain = PlainDecoding(bytes, encoding)
            let expected = String(decoding: plain.text, as: UTF8.self)
            var decoder = StreamingDecoder(encoding, recordsAlignment: true)
            var (text, piece, offset) = ([UInt8](), [UInt8](), 0)
            let longest = [1, 2, 5, 40, bytes.count + 1][round % 5]
            while offset < bytes.count {
                let end = min(bytes.count, offset + Int.random(in: 0...longest, using: &random))
                decoder.decode(Array(bytes[offset..<end]).span, into: &piece)
                if UTF8Validation.firstInvalidOffset(in: piece.span) != nil { Issue.record("seed \(seed): no UTF-8") }
                text += piece
                piece = []
                offset = end
            }
            let alignment = decoder.finish(into: &text)
            #expect(String(decoding: text, as: UTF8.self) == expected, "seed \(seed), round \(round): \(bytes)")
            #expect(decoder.repairs == plain.repairs, "seed \(seed), round \(round): \(bytes)")
            guard text == plain.text, let alignment else { continue }
            if let complaint = difference(alignment, plain.alignment, text) {
                Issue.record("seed \(seed), round \(round): \(complaint): \(bytes)")
            }
        }
    }

    @Test("edits upon edits lead to the same bytes as with a run for each character", arguments: CharacterEncoding.all)
    func edits(encoding: CharacterEncoding) {
        let seed = SeededGenerator.anySeed()
        print("edits of \(encoding): seed \(seed)")
        var random = SeededGenerator(seed: seed)
        for round in 0..<20 {
            let bytes = RandomBytes.text(in: encoding, using: &random)
            let plain = PlainDecoding(bytes, encoding)
            var (text, layered) = ([UInt8](), Alignment())
            TextDecoder(encoding).decode(bytes.span, into: &text, alignment: &layered)
            var stored = plain.alignment
            for _ in 0..<3 {
                let edit = RandomEdit(text, using: &random)
                (layered, stored) = (edit.alignment.composed(with: layered), edit.alignment.composed(with: stored))
                text = edit.text
                if let complaint = difference(layered, stored, text) {
                    Issue.record("seed \(seed), round \(round): \(complaint): \(bytes)")
                    return
                }
            }
            var builder = AlignmentBuilder()
            builder.append(layered, target: 0..<text.count)
            let copied = builder.finish(sourceCount: bytes.count)
            #expect(difference(copied, stored, text) == nil, "seed \(seed), round \(round)")
        }
    }

    @Test(
        "long texts in pieces of many kilobytes", arguments: ["windows-1256", "utf-16be", "gb18030", "big5", "utf-8"])
    func long(label: String) throws {
        let encoding = try #require(CharacterEncoding(label: label))
        let seed = SeededGenerator.anySeed()
        print("long texts in \(label): seed \(seed)")
        var random = SeededGenerator(seed: seed)
        let part = (0..<20).flatMap { _ in RandomBytes.text(in: encoding, using: &random) }
        let bytes = (0..<40).flatMap { _ in part }
        let plain = PlainDecoding(bytes, encoding)
        var (decoder, text, offset) = (StreamingDecoder(encoding, recordsAlignment: true), [UInt8](), 0)
        while offset < bytes.count {
            let end = min(bytes.count, offset + Int.random(in: 0...30_000, using: &random))
            decoder.decode(bytes.span.extracting(offset..<end), into: &text)
            offset = end
        }
        let finished = decoder.finish(into: &text)
        let alignment = try #require(finished)
        #expect(text == plain.text && decoder.repairs == plain.repairs, "seed \(seed)")
        let stored = plain.alignment
        for _ in 0..<2000 {
            let lower = ScalarOffsets.any(in: text, using: &random)
            let upper = ScalarOffsets.any(in: text, using: &random)
            let range = min(lower, upper)..<max(lower, upper)
            #expect(alignment.sourceSpan(of: range) == stored.sourceSpan(of: range), "seed \(seed): \(range)")
        }
    }

    /// What two alignments of a text say differently; nil if nothing.
    private func difference(_ one: Alignment, _ other: Alignment, _ text: [UInt8]) -> String? {
        guard one.targetCount == other.targetCount, one.sourceCount == other.sourceCount else { return "counts differ" }
        let offsets = ScalarOffsets.all(in: text)
        for (index, lower) in offsets.enumerated() {
            for upper in offsets[index...].prefix(12) + offsets.suffix(1) {
                let range = lower..<upper
                if one.sourceSpan(of: range) != other.sourceSpan(of: range) {
                    return "span of \(range) is \(one.sourceSpan(of: range)), not \(other.sourceSpan(of: range))"
                }
                if one.sourceRanges(of: range) != other.sourceRanges(of: range) { return "ranges of \(range) differ" }
            }
        }
        let sources = (0...one.sourceCount).flatMap { lower in
            [0, 1, 2, 7].map { lower..<min(lower + $0, one.sourceCount) }.filter { $0.lowerBound <= $0.upperBound }
        }.filter { !$0.isEmpty }
        let (ours, theirs) = (one.targetRanges(of: sources), other.targetRanges(of: sources))
        for (index, source) in sources.enumerated() where ours[index] != theirs[index] {
            return "\(source) went to \(ours[index] as Any), not \(theirs[index] as Any)"
        }
        for source in sources.prefix(20) where one.targetRange(of: source) != other.targetRange(of: source) {
            return "\(source) alone went elsewhere"
        }
        return nil
    }
}
