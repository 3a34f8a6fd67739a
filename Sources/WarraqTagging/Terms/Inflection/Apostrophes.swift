// SPDX-License-Identifier: Apache-2.0

/// The marks that stand for an apostrophe: U+0027 and U+2019.
enum Apostrophe {
    /// The number of bytes of the apostrophe at an offset; nil if there is none.
    @inline(__always)
    static func length(at offset: Int, below end: Int, _ bytes: Span<UInt8>) -> Int? {
        guard offset < end else { return nil }
        if bytes[offset] == 0x27 { return 1 }
        guard offset + 2 < end, bytes[offset] == 0xE2, bytes[offset + 1] == 0x80, bytes[offset + 2] == 0x99 else {
            return nil
        }
        return 3
    }

    /// Whether a word has one.
    static func isIn(_ word: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
        // Either byte ends one; the second is checked when the ending is taken off.
        for offset in word where bytes[offset] == 0x27 || bytes[offset] == 0x99 { return true }
        return false
    }
}

/// What French words lose their last letter for before a vowel: `l'Irak`, `d’Égypte`, `qu'Oman`.
enum Elisions {
    /// The number of bytes of the elided word with its apostrophe; nil if there is none.
    @inline(__always)
    static func length(_ word: Range<Int>, in bytes: Span<UInt8>) -> Int? {
        let (start, end) = (word.lowerBound, word.upperBound)
        guard end - start > 4 else { return nil }
        let first = bytes[start] | 0x20
        let isSingle =
            first == 0x6C || first == 0x64 || first == 0x6A || first == 0x6E || first == 0x73
            || first == 0x63 || first == 0x6D || first == 0x74
        if isSingle, let length = Apostrophe.length(at: start + 1, below: end - 2, bytes) { return 1 + length }
        guard first == 0x71, bytes[start + 1] | 0x20 == 0x75 else { return nil }
        return Apostrophe.length(at: start + 2, below: end - 2, bytes).map { 2 + $0 }
    }
}

/// Turkish endings of names, which stand behind an apostrophe: `Ankara'da`.
enum TurkishSuffixes {
    /// Where the word ends before its apostrophe; nil unless a known ending stands behind.
    static func end(of word: Range<Int>, in bytes: Span<UInt8>) -> Int? {
        var offset = word.lowerBound + 2
        while offset < word.upperBound {
            if let length = Apostrophe.length(at: offset, below: word.upperBound, bytes) {
                let suffix = offset + length..<word.upperBound
                guard !suffix.isEmpty, suffix.count <= 12 else { return nil }
                var hash = TermHash()
                for index in suffix { hash.add(UInt32(bytes[index])) }
                return known.contains(hash.value) ? offset : nil
            }
            offset += 1
        }
        return nil
    }

    private static let known: Set<UInt64> = Set(
        endings.map { ending in
            var hash = TermHash()
            for byte in ending.utf8 { hash.add(UInt32(byte)) }
            return hash.value
        })

    /// Cases, possessives, plurals and what is made of them, by vowel harmony.
    private static let endings: [String] = {
        var endings = [
            "e", "a", "ye", "ya", "i", "ı", "u", "ü", "yi", "yı", "yu", "yü", "le", "la", "yle", "yla", "ler", "lar",
            "in", "ın", "un", "ün", "nin", "nın", "nun", "nün", "li", "lı", "lu", "lü", "dir", "dır", "dur", "dür",
            "tir", "tır", "tur", "tür", "ce", "ca", "nce", "nca", "si", "sı", "su", "sü", "sinde", "sında", "sunda",
            "sünde", "nde", "nda", "nden", "ndan", "ne", "na", "ni", "nı", "nu", "nü",
        ]
        for locative in ["de", "da", "te", "ta"] {
            endings += [locative, locative + "n", locative + "ki", locative + "kiler", locative + "ydi"]
        }
        return endings
    }()
}

/// English plurals and possessives.
enum EnglishEndings {
    /// Adds what may remain of a word that ends with `s`.
    static func append(of word: Range<Int>, in bytes: Span<UInt8>, to endings: inout ShortList<TermIndex.Ending>) {
        let end = word.upperBound - 1
        // The possessive is a word of its own, which the tag leaves out.
        for length in [1, 3] where end - length - word.lowerBound >= 2 {
            guard Apostrophe.length(at: end - length, below: end, bytes) == length else { continue }
            return endings.append(
                TermIndex.Ending(textEnd: end - length, appended: 0, tagEnd: end - length))
        }
        guard word.count >= 4, bytes[end - 1] | 0x20 != 0x73 else { return }
        func add(_ count: Int, _ appended: UInt32 = 0) {
            guard word.count - count >= Proclitics.leastLetters else { return }
            endings.append(
                TermIndex.Ending(textEnd: word.upperBound - count, appended: appended, tagEnd: word.upperBound))
        }
        add(1)
        guard bytes[end - 1] | 0x20 == 0x65 else { return }
        let before = bytes[end - 2] | 0x20
        switch before {
        case 0x69: add(3, 0x79)  // ministries
        case 0x73, 0x78, 0x7A: add(2)  // offices of buses, boxes
        case 0x68: add(2)  // branches
        default: break
        }
    }
}
