// SPDX-License-Identifier: Apache-2.0

/// What some bytes stand for.
struct DecodedCharacter {
    /// The scalar; `nil` for bytes that only switch.
    var scalar: UInt32?
    /// A second scalar, which few characters of Big5 have.
    var second: UInt32?
    /// How many bytes they are.
    var length: Int
    var isInvalid = false

    static func invalid(_ length: Int) -> Self { Self(scalar: 0xFFFD, length: length, isInvalid: true) }

    /// A scalar of so many bytes; U+FFFD where `scalar` is 0, for the bytes without an ASCII byte at their end, which
    /// may be a delimiter.
    @inline(__always)
    static func of(_ scalar: UInt32, _ length: Int, last: UInt8) -> Self {
        if scalar != 0 { return Self(scalar: scalar, length: length) }
        return .invalid(last < 0x80 ? length - 1 : length)
    }
}

/// Reads text of an encoding character by character.
protocol CharacterReader {
    /// The most bytes that decide about a character: with so many at hand, the end of the bytes decides nothing.
    static var reach: Int { get }
    /// Whether a character that begins with a byte below 80 is the ASCII character, always.
    static var keepsASCII: Bool { get }
    /// Whether there are bytes that belong to no character.
    static var hasSwitches: Bool { get }

    /// The character at an offset, which lies inside `bytes`; one that is cut off by their end is invalid.
    mutating func character(_ bytes: Span<UInt8>, _ offset: Int) -> DecodedCharacter
}

extension CharacterReader {
    static var reach: Int { 2 }
    static var keepsASCII: Bool { true }
    static var hasSwitches: Bool { false }
}
