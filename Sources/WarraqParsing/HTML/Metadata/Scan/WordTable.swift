// SPDX-License-Identifier: Apache-2.0

/// A hash of words that takes capitals of ASCII for small letters (FNV-1a, 64 bits).
enum WordHash {
    static var seed: UInt64 { 0xCBF2_9CE4_8422_2325 }

    @inline(__always)
    static func add(_ byte: UInt8, to hash: UInt64) -> UInt64 {
        let lowered = byte &- 0x41 < 26 ? byte | 0x20 : byte
        return (hash ^ UInt64(lowered)) &* 0x100_0000_01B3
    }

    static func of(_ bytes: Span<UInt8>) -> UInt64 {
        var hash = seed
        for index in bytes.indices { hash = add(bytes[index], to: hash) }
        return hash
    }

    static func of(_ word: String) -> UInt64 { of(word.utf8.span) }
}

/// A few hundred words with a value each, found by hash.
///
/// Words are told apart by their hash alone: who makes another word with the hash of `author` gets it read as `author`.
struct WordTable<Value: Sendable>: Sendable {
    private var hashes: [UInt64]
    private var values: [Value?]
    private let mask: Int

    /// Makes a table of lists of words, apart by blanks.
    init(_ entries: [(words: String, value: Value)]) {
        let pairs = entries.flatMap { entry in entry.words.split(separator: " ").map { (String($0), entry.value) } }
        var size = 16
        while size < pairs.count * 4 { size *= 2 }
        mask = size - 1
        hashes = Array(repeating: 0, count: size)
        values = Array(repeating: nil, count: size)
        for (word, value) in pairs {
            let hash = WordHash.of(word)
            var slot = Int(truncatingIfNeeded: hash) & mask
            while values[slot] != nil { slot = (slot + 1) & mask }
            (hashes[slot], values[slot]) = (hash, value)
        }
    }

    /// The value of the word with a hash.
    subscript(hash: UInt64) -> Value? {
        var slot = Int(truncatingIfNeeded: hash) & mask
        while let value = values[slot] {
            if hashes[slot] == hash { return value }
            slot = (slot + 1) & mask
        }
        return nil
    }

    subscript(word: Span<UInt8>) -> Value? { self[WordHash.of(word)] }
}
