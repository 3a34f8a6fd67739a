// SPDX-License-Identifier: Apache-2.0

/// The classes of bytes by which HTML is cut into tokens.
enum ASCII {
    /// Tab, line feed, form feed, carriage return, space.
    @inline(__always)
    static func isWhitespace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0x0C
    }

    @inline(__always)
    static func isLetter(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26
    }

    @inline(__always)
    static func isDigit(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10
    }

    @inline(__always)
    static func isUppercase(_ byte: UInt8) -> Bool {
        byte &- 0x41 < 26
    }

    @inline(__always)
    static func lowercased(_ byte: UInt8) -> UInt8 {
        isUppercase(byte) ? byte | 0x20 : byte
    }

    static func hexValue(_ byte: UInt8) -> UInt32? {
        switch byte {
        case 0x30...0x39: UInt32(byte &- 0x30)
        case 0x41...0x46, 0x61...0x66: UInt32((byte | 0x20) &- 0x57)
        default: nil
        }
    }

    /// Whether `input` holds `word`, which is in lower case, at `offset` in any case.
    static func matches(_ word: StaticString, _ input: Span<UInt8>, at offset: Int) -> Bool {
        guard offset >= 0, offset + word.utf8CodeUnitCount <= input.count else { return false }
        return word.withUTF8Buffer { letters in
            for step in 0..<letters.count where unsafe lowercased(input[offset + step]) != letters[step] {
                return false
            }
            return true
        }
    }
}
