// SPDX-License-Identifier: Apache-2.0

/// The first bytes of a text that say in which encoding it is.
public struct ByteOrderMark: Sendable, Hashable {
    /// The encoding that it tells: UTF-8 or UTF-16.
    public let encoding: CharacterEncoding
    /// How many bytes it has.
    public let count: Int

    /// The mark at the beginning of some bytes; nil if there is none.
    public init?(_ bytes: Span<UInt8>) {
        guard bytes.count >= 2 else { return nil }
        switch (bytes[0], bytes[1]) {
        case (0xEF, 0xBB) where bytes.count >= 3 && bytes[2] == 0xBF: (encoding, count) = (.utf8, 3)
        case (0xFF, 0xFE): (encoding, count) = (.utf16LE, 2)
        case (0xFE, 0xFF): (encoding, count) = (.utf16BE, 2)
        default: return nil
        }
    }

    /// Whether more bytes might make a mark of these.
    static func isUndecided(_ bytes: Span<UInt8>) -> Bool {
        switch bytes.count {
        case 0: true
        case 1: bytes[0] == 0xEF || bytes[0] >= 0xFE
        case 2: bytes[0] == 0xEF && bytes[1] == 0xBB
        default: false
        }
    }
}
