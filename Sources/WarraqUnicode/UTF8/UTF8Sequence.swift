// SPDX-License-Identifier: Apache-2.0

/// One UTF-8 sequence, read byte by byte: the plain definition that the block-wise validation falls back on.
///
/// - SeeAlso: The Unicode Standard, table 3-7 (well-formed byte sequences) and section 3.9 (maximal subparts).
struct UTF8Sequence: Equatable {
    /// The number of bytes: those of the scalar or, when ill-formed, those of the maximal subpart.
    let length: Int
    let isWellFormed: Bool

    /// Reads the sequence that starts at `offset`, which lies inside `bytes`.
    init(in bytes: Span<UInt8>, at offset: Int) {
        let lead = bytes[offset]
        if lead < 0x80 {
            self.init(length: 1, isWellFormed: true)
            return
        }
        let needed = Self.length(lead: lead)
        var length = 1
        var accepted = Self.secondBytes(lead: lead)
        while length < needed, offset + length < bytes.count, accepted.contains(bytes[offset + length]) {
            length += 1
            accepted = 0x80...0xBF
        }
        self.init(length: length, isWellFormed: length == needed)
    }

    private init(length: Int, isWellFormed: Bool) {
        self.length = length
        self.isWellFormed = isWellFormed
    }

    /// The full length that a lead byte announces; 0 for bytes that start nothing.
    private static func length(lead: UInt8) -> Int {
        switch lead {
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: 0
        }
    }

    /// The second bytes that exclude overlong forms, surrogates and values above U+10FFFF.
    private static func secondBytes(lead: UInt8) -> ClosedRange<UInt8> {
        switch lead {
        case 0xE0: 0xA0...0xBF
        case 0xED: 0x80...0x9F
        case 0xF0: 0x90...0xBF
        case 0xF4: 0x80...0x8F
        default: 0x80...0xBF
        }
    }
}
