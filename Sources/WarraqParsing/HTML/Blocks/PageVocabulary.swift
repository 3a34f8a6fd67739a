// SPDX-License-Identifier: Apache-2.0

/// Hashes of words, with few false hits.
struct WordFilter: Sendable {
    private var bits: [UInt64]
    private let mask: UInt32
    /// How many words were put in.
    private(set) var count = 0

    /// Makes an empty filter.
    ///
    /// - Parameter log2Bits: The size; at least 6.
    init(log2Bits: Int = 12) {
        bits = [UInt64](repeating: 0, count: 1 << (log2Bits - 6))
        mask = 1 << UInt32(log2Bits) - 1
    }

    /// Whether it has no words.
    var isEmpty: Bool { count == 0 }

    /// Puts a word in.
    mutating func insert(_ hash: UInt32) {
        if !contains(hash) { count += 1 }
        let place = Self.place(hash) & mask
        bits[Int(place >> 6)] |= 1 << UInt64(place & 63)
    }

    /// Whether a word was put in, or one that looks like it.
    @inline(__always)
    func contains(_ hash: UInt32) -> Bool {
        let place = Self.place(hash) & mask
        return bits[Int(place &>> 6)] &>> UInt64(place & 63) & 1 != 0
    }

    @inline(__always)
    private static func place(_ hash: UInt32) -> UInt32 { ((hash ^ (hash &>> 15)) &* 0x2C1B_3C6D) &>> 3 }

    /// A hash of three words in their order.
    @inline(__always)
    static func sequence(_ first: UInt32, _ second: UInt32, _ third: UInt32) -> UInt32 {
        ((first &* 0x85EB_CA6B) ^ second) &* 0xC2B2_AE35 ^ third
    }
}

/// Words by which a page tells what it is about.
struct PageVocabulary: Sendable {
    /// Those of its title.
    var title = WordFilter()
    /// Those of its description.
    var description = WordFilter()
    /// Sequences of three words of the long texts in its structured data.
    var structured = WordFilter(log2Bits: 6)
}

/// Cuts text into the hashes of its words, as ``TextShape`` does.
enum WordHashes {
    /// Hands over the hash of each word.
    static func forEach(_ bytes: ArraySlice<UInt8>, _ body: (UInt32) -> Void) { forEach(bytes.span, body) }

    /// Hands over the hash of each word.
    static func forEach(_ bytes: Span<UInt8>, _ body: (UInt32) -> Void) {
        var (word, at) = (UInt32(0), 0)
        while at < bytes.count {
            let (scalar, length) = TextShape.character(bytes, at)
            let kind = scalar < 0x80 ? ScalarClass.ascii[Int(scalar)] : ScalarClass.wide(scalar)
            at += length
            if kind == .invisible { continue }
            if !kind.isWord || kind == .ideograph {
                if word != 0 { body(word) }
                word = 0
                if kind == .ideograph { body(0x9E37 &+ scalar) }
                continue
            }
            let folded = kind == .upper && scalar < 0x80 ? scalar | 0x20 : scalar
            if word == 0 { word = 0x811C_9DC5 }
            word = (word ^ folded) &* 0x0100_0193
        }
        if word != 0 { body(word) }
    }
}
