// SPDX-License-Identifier: Apache-2.0

import WarraqHTML

/// The words of names that page makers give to elements: of `class`, `id`, `role`, `itemprop`, `itemtype`.
///
/// They are hashes only: what a word means is learned, in whatever language it is.
enum ClassWords {
    private static let seed: UInt32 = 0x811C_9DC5

    /// A hash of the first word of a `class`, without digits.
    static func firstWord(_ value: ArraySlice<UInt8>) -> UInt32 {
        var hash = seed
        var isEmpty = true
        for byte in value {
            if byte <= 0x20 { if isEmpty { continue } else { break } }
            isEmpty = false
            if byte &- 0x30 < 10 { continue }
            hash = (hash ^ UInt32(byte)) &* 0x0100_0193
        }
        return hash
    }

    /// The hash of a word in small letters, of a class or an id.
    static func hash(of word: String) -> UInt32 {
        word.utf8.reduce((seed ^ 0x63) &* 0x0100_0193) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
    }

    /// Hands over the hashes of all words of an element.
    ///
    /// A name counts as a whole and by its parts: `postContent`, `post`, `content`. Numbers count for nothing.
    static func forEach(_ document: HTMLDocument, _ node: UInt32, _ body: (UInt32) -> Void) {
        let own = document.arena.nodes[Int(node)]
        // Names of a page's own have numbers that mean nothing elsewhere.
        if own.tag != .other { body((seed ^ 0x74) &* 0x0100_0193 ^ own.name &* 0x9E37_79B1) }
        for index in Int(own.first)..<Int(own.first &+ own.second) {
            let attribute = document.attributes[index]
            let prefix: UInt32 =
                switch attribute.name {
                case KnownName.classNames, KnownName.id: 0x63
                case KnownName.role: 0x72
                case KnownName.itemprop: 0x70
                default: 0
                }
            if prefix == 0 { continue }
            let value = document.bytes(of: attribute.value)
            words(value.prefix(400), (seed ^ prefix) &* 0x0100_0193, body)
        }
    }

    private static func words(_ value: ArraySlice<UInt8>, _ start: UInt32, _ body: (UInt32) -> Void) {
        var (part, whole, parts, letters) = (start, start, 0, 0)
        var wasLower = false
        func endPart() {
            if letters > 1 {
                body(part)
                parts += 1
            }
            (part, letters) = (start, 0)
        }
        func endWhole() {
            endPart()
            // The whole of several parts says something of its own.
            if parts > 1 { body(whole ^ 0x5555_5555) }
            (whole, parts) = (start, 0)
        }
        for byte in value {
            if byte <= 0x20 {
                endWhole()
                wasLower = false
                continue
            }
            let isUpper = byte &- 0x41 < 26
            let isLetter = isUpper || byte &- 0x61 < 26 || byte >= 0x80
            if !isLetter || isUpper && wasLower { endPart() }
            wasLower = isLetter && !isUpper
            guard isLetter else {
                whole = (whole ^ 0x2D) &* 0x0100_0193
                continue
            }
            let folded = UInt32(isUpper ? byte | 0x20 : byte)
            part = (part ^ folded) &* 0x0100_0193
            whole = (whole ^ folded) &* 0x0100_0193
            letters += 1
        }
        endWhole()
    }
}

/// Words in bytes.
enum ByteWords {
    /// Whether some bytes hold a word.
    static func contains(_ bytes: [UInt8], _ word: StaticString) -> Bool {
        let count = word.utf8CodeUnitCount
        guard bytes.count >= count else { return false }
        return word.withUTF8Buffer { letters in
            for start in 0...(bytes.count - count) {
                var step = 0
                while step < count, unsafe bytes[start + step] == letters[step] { step += 1 }
                if step == count { return true }
            }
            return false
        }
    }

    /// Whether some bytes are a word.
    static func equal(_ bytes: Span<UInt8>, _ word: StaticString) -> Bool {
        guard bytes.count == word.utf8CodeUnitCount else { return false }
        return word.withUTF8Buffer { letters in
            for index in bytes.indices where unsafe bytes[index] != letters[index] { return false }
            return true
        }
    }
}
