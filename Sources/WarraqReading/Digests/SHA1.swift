// SPDX-License-Identifier: Apache-2.0

/// SHA-1 (FIPS 180-4): what WARC files have as digest; no protection against those who forge.
enum SHA1 {
    /// The 20 bytes of the digest.
    static func digest(_ bytes: Span<UInt8>) -> [UInt8] {
        var state: [UInt32] = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0]
        var words = [UInt32](repeating: 0, count: 80)
        SHABlocks.forEach(in: bytes) { block, offset in
            SHABlocks.load(block, offset, into: &words)
            for index in 16..<80 {
                let word = words[index - 3] ^ words[index - 8] ^ words[index - 14] ^ words[index - 16]
                words[index] = word << 1 | word >> 31
            }
            compress(&state, words)
        }
        return SHABlocks.bytes(of: state)
    }

    private static func compress(_ state: inout [UInt32], _ words: [UInt32]) {
        var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4])
        for round in 0..<80 {
            let (mix, constant): (UInt32, UInt32) =
                switch round {
                case 0..<20: (b & c | ~b & d, 0x5A82_7999)
                case 20..<40: (b ^ c ^ d, 0x6ED9_EBA1)
                case 40..<60: (b & c | b & d | c & d, 0x8F1B_BCDC)
                default: (b ^ c ^ d, 0xCA62_C1D6)
                }
            let next = (a << 5 | a >> 27) &+ mix &+ e &+ constant &+ words[round]
            (e, d, c, b, a) = (d, c, b << 30 | b >> 2, a, next)
        }
        for (index, value) in [a, b, c, d, e].enumerated() { state[index] &+= value }
    }
}

/// What SHA-1 and SHA-256 have in common: blocks of 64 bytes, padded, as big-endian words.
enum SHABlocks {
    /// Calls `body` with each block: the bytes it lies in, and where it begins there.
    static func forEach(in bytes: Span<UInt8>, _ body: (Span<UInt8>, Int) -> Void) {
        let whole = bytes.count / 64 * 64
        for offset in stride(from: 0, to: whole, by: 64) { body(bytes, offset) }
        var tail: [UInt8] = []
        for index in whole..<bytes.count { tail.append(bytes[index]) }
        tail.append(0x80)
        while tail.count % 64 != 56 { tail.append(0) }
        let bits = UInt64(bytes.count) &* 8
        for shift in stride(from: 56, through: 0, by: -8) {
            tail.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
        }
        for offset in stride(from: 0, to: tail.count, by: 64) { body(tail.span, offset) }
    }

    /// Sets the first 16 words to those of a block.
    static func load(_ bytes: Span<UInt8>, _ offset: Int, into words: inout [UInt32]) {
        for index in 0..<16 {
            let start = offset + 4 * index
            words[index] =
                UInt32(bytes[start]) << 24 | UInt32(bytes[start + 1]) << 16 | UInt32(bytes[start + 2]) << 8
                | UInt32(bytes[start + 3])
        }
    }

    /// The words as bytes.
    static func bytes(of state: [UInt32]) -> [UInt8] {
        state.flatMap { word in [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> UInt32($0)) } }
    }
}
