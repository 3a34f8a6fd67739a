// SPDX-License-Identifier: Apache-2.0

internal import WarraqUnicode

/// Finds ISO-2022-JP, which switches to Japanese letters and back by escape sequences and has ASCII bytes only.
enum SwitchingText {
    /// ISO-2022-JP if some bytes from the beginning of a text are that; else nil.
    static func encoding(of bytes: Span<UInt8>) -> CharacterEncoding? {
        guard var offset = firstEscape(in: bytes) else { return nil }
        var (reader, switches) = (ISO2022JP(), 0)
        while offset < bytes.count {
            let character = reader.character(bytes, offset)
            // The bytes may be cut inside a character.
            if character.isInvalid && offset + ISO2022JP.reach <= bytes.count { return nil }
            if character.scalar == nil { switches += 1 }
            offset += character.length
        }
        return switches > 1 ? CharacterEncoding(label: "iso-2022-jp") : nil
    }

    private static func firstEscape(in bytes: Span<UInt8>) -> Int? {
        var offset = 0
        while offset + ByteBlock.width <= bytes.count {
            let marks = ByteBlock(bytes, at: offset).equal(to: 0x1B)
            if !marks.isEmpty { return offset + marks.first }
            offset += ByteBlock.width
        }
        return (offset..<bytes.count).first { bytes[$0] == 0x1B }
    }
}
