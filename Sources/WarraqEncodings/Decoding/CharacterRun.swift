// SPDX-License-Identifier: Apache-2.0

/// How far the decoding of some bytes has come.
struct CharacterRun {
    /// The next byte.
    var position = 0
    /// Where its text goes.
    var target: Int
    /// How many U+FFFD stand for bytes that are no characters.
    var errors = 0
    /// Where the second scalars of characters begin in the text.
    var seconds: [Int] = []

    init(target: Int) { self.target = target }

    /// Stores a character's scalars; four bytes at once, of which the next ones overwrite what is too many.
    @inline(__always)
    mutating func store(_ character: DecodedCharacter, _ output: inout MutableSpan<UInt8>) {
        if let scalar = character.scalar { store(scalar, &output) }
        if let second = character.second {
            seconds.append(target)
            store(second, &output)
        }
        if character.isInvalid { errors &+= 1 }
    }

    @inline(__always)
    private mutating func store(_ scalar: UInt32, _ output: inout MutableSpan<UInt8>) {
        if scalar < 0x80 {
            output[target] = UInt8(truncatingIfNeeded: scalar)
            target &+= 1
        } else if scalar < 0x800 {
            output.store4(0x80C0 | scalar &>> 6 | (scalar & 0x3F) &<< 8, at: target)
            target &+= 2
        } else if scalar < 0x10000 {
            output.store4(
                0x80_80E0 | scalar &>> 12 | (scalar &>> 6 & 0x3F) &<< 8 | (scalar & 0x3F) &<< 16, at: target)
            target &+= 3
        } else {
            let head = 0x8080_80F0 | scalar &>> 18 | (scalar &>> 12 & 0x3F) &<< 8
            output.store4(head | (scalar &>> 6 & 0x3F) &<< 16 | (scalar & 0x3F) &<< 24, at: target)
            target &+= 4
        }
    }
}
