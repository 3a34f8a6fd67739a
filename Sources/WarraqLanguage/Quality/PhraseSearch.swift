// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// Finds the English phrases that C4 looks for, without regard to the case of ASCII letters.
///
/// Two letters of each phrase that are rare side by side are looked for sixteen bytes at a time, then the phrase around them.
struct PhraseSearch {
    /// What a phrase stands for.
    struct Kinds: OptionSet {
        let rawValue: UInt8
        static let javascript = Kinds(rawValue: 1)
        static let policy = Kinds(rawValue: 2)
        static let loremIpsum = Kinds(rawValue: 4)
    }

    /// Where phrases begin, ascending but for those that overlap.
    private(set) var hits: [(offset: Int, kind: Kinds)] = []

    private struct Phrase {
        let text: [UInt8]
        let kind: Kinds
        /// The place of the two letters that are looked for.
        let probe: Int

        init(_ text: StaticString, _ kind: Kinds, probe: Int) {
            self.text = unsafe Array(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
            (self.kind, self.probe) = (kind, probe)
        }
    }

    private static let phrases = [
        Phrase("javascript", .javascript, probe: 0), Phrase("lorem ipsum", .loremIpsum, probe: 7),
        Phrase("terms of use", .policy, probe: 3), Phrase("privacy policy", .policy, probe: 5),
        Phrase("cookie policy", .policy, probe: 2), Phrase("uses cookies", .policy, probe: 7),
        Phrase("use of cookies", .policy, probe: 9), Phrase("use cookies", .policy, probe: 6),
    ]

    /// Looks through a text.
    mutating func search(_ bytes: Span<UInt8>) {
        hits.removeAll(keepingCapacity: true)
        var offset = 0
        while offset + ByteBlock.width < bytes.count {
            let marks = PhraseSearch.probes(bytes, at: offset)
            if !marks.isEmpty {
                for index in marks.first..<ByteBlock.width { look(at: offset + index, bytes) }
            }
            offset += ByteBlock.width
        }
        while offset + 1 < bytes.count {
            look(at: offset, bytes)
            offset += 1
        }
    }

    /// Marks `ja`, `ps`, `ms`, `cy` and `ok` in either case, and some other pairs that ``look(at:_:)`` tells from them.
    @inline(__always)
    private static func probes(_ bytes: Span<UInt8>, at offset: Int) -> ByteMarks {
        let first = ByteBlock(bytes, at: offset).masked(by: 0xDF)
        let second = ByteBlock(bytes, at: offset &+ 1).masked(by: 0xDF)
        let withS = (first.equal(to: 0x50) | first.equal(to: 0x4D)) & second.equal(to: 0x53)
        let withY = first.equal(to: 0x43) & second.equal(to: 0x59)
        let withK = first.equal(to: 0x4F) & second.equal(to: 0x4B)
        return (first.equal(to: 0x4A) & second.equal(to: 0x41)) | withS | (withY | withK)
    }

    /// Compares phrases where two letters of one stand; a byte stands behind `place`.
    @inline(__always)
    private mutating func look(at place: Int, _ bytes: Span<UInt8>) {
        switch (bytes[place] | 0x20, bytes[place + 1] | 0x20) {
        case (0x6A, 0x61), (0x70, 0x73), (0x6D, 0x73), (0x63, 0x79), (0x6F, 0x6B): compare(around: place, bytes)
        default: break
        }
    }

    @inline(never)
    private mutating func compare(around place: Int, _ bytes: Span<UInt8>) {
        for phrase in PhraseSearch.phrases where phrase.text[phrase.probe] == bytes[place] | 0x20 {
            let start = place - phrase.probe
            guard start >= 0, start + phrase.text.count <= bytes.count else { continue }
            var index = 0
            while index < phrase.text.count, PhraseSearch.lower(bytes[start + index]) == phrase.text[index] {
                index += 1
            }
            if index == phrase.text.count { hits.append((start, phrase.kind)) }
        }
    }

    @inline(__always)
    private static func lower(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
}
