// SPDX-License-Identifier: Apache-2.0

internal import WarraqUnicode

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
    static func of(_ scalar: UInt32, _ length: Int, last: UInt8) -> Self {
        if scalar != 0 { return Self(scalar: scalar, length: length) }
        return .invalid(last < 0x80 ? length - 1 : length)
    }
}

/// Decoded text and the way back to its bytes.
struct DecodedText {
    private(set) var output: [UInt8]
    private(set) var alignment: AlignmentBuilder?
    private(set) var errors = 0
    private let sourceOffset: Int

    init(output: consuming [UInt8], alignment: consuming AlignmentBuilder?, sourceOffset: Int) {
        (self.output, self.alignment, self.sourceOffset) = (output, alignment, sourceOffset)
    }

    /// Appends characters to the end of the bytes.
    ///
    /// - Parameter next: Reads one character at an offset.
    @inline(__always)
    mutating func append(_ bytes: Span<UInt8>, _ next: (Int) -> DecodedCharacter) {
        var position = 0
        while position < bytes.count {
            let character = next(position)
            append(character, at: position, bytes)
            position += character.length
        }
    }

    /// Appends one character.
    @inline(__always)
    mutating func append(_ character: DecodedCharacter, at position: Int, _ bytes: Span<UInt8>) {
        let start = output.count
        if let scalar = character.scalar { append(scalar) }
        if let second = character.second { append(second) }
        if character.isInvalid { errors += 1 }
        let range = position + sourceOffset..<position + sourceOffset + character.length
        if character.length == 1, output.count == start + 1, output[start] == bytes[position] {
            alignment?.copy(range)
        } else {
            alignment?.replace(range, targetCount: output.count - start)
        }
    }

    /// Appends UTF-8, repaired.
    mutating func appendUTF8(_ bytes: Span<UInt8>) {
        var copied = 0
        var (builder, offset) = (alignment, sourceOffset)
        alignment = nil
        errors = UTF8Repair.repair(bytes, into: &output) { target, source in
            builder?.copy(copied + offset..<source.lowerBound + offset)
            builder?.replace(source.lowerBound + offset..<source.upperBound + offset, targetCount: target.count)
            copied = source.upperBound
        }
        builder?.copy(copied + offset..<bytes.count + offset)
        alignment = builder
    }

    @inline(__always)
    private mutating func append(_ scalar: UInt32) {
        if scalar < 0x80 {
            output.append(UInt8(scalar))
            return
        }
        for byte in UTF8.encode(Unicode.Scalar(scalar) ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter {
            output.append(byte)
        }
    }
}
