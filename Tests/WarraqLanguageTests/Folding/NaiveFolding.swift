// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// The plain second implementation of the profile `search`: one scalar at a time, rules written out.
struct NaiveFolding {
    /// What presentation forms stand for; from UnicodeData.txt where it is at hand.
    var forms: [UInt32: [UInt32]] = [:]

    func fold(_ bytes: [UInt8]) -> (text: [UInt8], alignment: Alignment) {
        var text: [UInt8] = []
        var builder = AlignmentBuilder()
        var position = 0
        while position < bytes.count {
            let character = character(in: bytes, at: position)
            let old = character.map { Array(String($0).utf8) } ?? [bytes[position]]
            let new = character.map(fold) ?? old
            let source = position..<position + old.count
            if new.count == old.count {
                builder.copy(source)
            } else {
                builder.replace(source, targetCount: new.count)
            }
            text += new
            position += old.count
        }
        return (text, builder.finish(sourceCount: bytes.count))
    }

    private func character(in bytes: [UInt8], at position: Int) -> Unicode.Scalar? {
        for count in 1...4 where position + count <= bytes.count {
            if let string = String(validating: bytes[position..<position + count], as: UTF8.self) {
                return string.unicodeScalars.first
            }
        }
        return nil
    }

    private func fold(_ scalar: Unicode.Scalar) -> [UInt8] {
        let letters = forms[scalar.value] ?? [scalar.value]
        return letters.compactMap(search).compactMap(Unicode.Scalar.init).flatMap { Array(String($0).utf8) }
    }

    private func search(_ value: UInt32) -> UInt32? {
        switch value {
        case 0x0640, 0x064B...0x065F, 0x0670, 0x06D6...0x06DC, 0x06DE...0x06E8, 0x06EA...0x06ED: nil
        case 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: nil
        case 0x00A0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: 0x20
        case 0x0622, 0x0623, 0x0625, 0x0671, 0x0672, 0x0673, 0x0675: 0x0627
        case 0x0624: 0x0648
        case 0x0626, 0x0649, 0x06CC: 0x064A
        case 0x0629: 0x0647
        case 0x06A9: 0x0643
        case 0x0660...0x0669: value - 0x0660 + 0x30
        case 0x06F0...0x06F9: value - 0x06F0 + 0x30
        default: value
        }
    }
}
