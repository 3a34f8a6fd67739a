// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// Finds the English phrases that C4 looks for, without regard to the case of ASCII letters.
///
/// One letter of each phrase that is rare in text is looked for sixteen bytes at a time, then the phrase around it.
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
        /// The place of the letter that is looked for.
        let probe: Int

        init(_ text: StaticString, _ kind: Kinds, probe: Int) {
            self.text = unsafe Array(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
            (self.kind, self.probe) = (kind, probe)
        }
    }

    private static let phrases = [
        Phrase("javascript", .javascript, probe: 2), Phrase("lorem ipsum", .loremIpsum, probe: 7),
        Phrase("terms of use", .policy, probe: 7), Phrase("privacy policy", .policy, probe: 3),
        Phrase("cookie policy", .policy, probe: 3), Phrase("uses cookies", .policy, probe: 8),
        Phrase("use of cookies", .policy, probe: 10), Phrase("use cookies", .policy, probe: 7),
    ]

    /// Looks through a text.
    mutating func search(_ bytes: Span<UInt8>) {
        hits.removeAll(keepingCapacity: true)
        var offset = 0
        while offset + ByteBlock.width <= bytes.count {
            let letters = ByteBlock(bytes, at: offset).masked(by: 0xDF)
            let probes =
                (letters.equal(to: 0x56) | letters.equal(to: 0x4B))
                | (letters.equal(to: 0x46) | letters.equal(to: 0x50))
            if !probes.isEmpty {
                for index in probes.first..<ByteBlock.width { look(at: offset + index, bytes) }
            }
            offset += ByteBlock.width
        }
        while offset < bytes.count {
            look(at: offset, bytes)
            offset += 1
        }
    }

    @inline(__always)
    private mutating func look(at place: Int, _ bytes: Span<UInt8>) {
        switch bytes[place] | 0x20 {
        case 0x76, 0x6B, 0x66, 0x70: compare(around: place, bytes)
        default: break
        }
    }

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
