// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

@testable import WarraqEncodings

/// The plain second implementation: one character after the other from the whole text, with a run for each.
struct PlainDecoding {
    private(set) var text: [UInt8] = []
    private(set) var repairs = 0
    /// As it was stored before there was a layer for it.
    var alignment: Alignment { builder.finish(sourceCount: sourceCount) }
    private var builder = AlignmentBuilder()
    private let sourceCount: Int

    init(_ bytes: [UInt8], _ encoding: CharacterEncoding) {
        sourceCount = bytes.count
        var (state, offset) = (ISO2022JP(), 0)
        while offset < bytes.count {
            let character = PlainDecoding.character(bytes.span, offset, encoding, &state)
            append(character, offset, bytes[offset..<offset + character.length])
            offset += character.length
        }
    }

    private mutating func append(_ character: DecodedCharacter, _ offset: Int, _ source: ArraySlice<UInt8>) {
        let start = text.count
        for scalar in [character.scalar, character.second] {
            if let scalar { text += Array(String(Unicode.Scalar(scalar) ?? "\u{FFFD}").utf8) }
        }
        if character.isInvalid { repairs += 1 }
        if text[start...] == source {
            builder.copy(offset..<offset + character.length)
        } else {
            builder.replace(offset..<offset + character.length, targetCount: text.count - start)
        }
    }

    private static func character(
        _ bytes: Span<UInt8>, _ offset: Int, _ encoding: CharacterEncoding, _ state: inout ISO2022JP
    ) -> DecodedCharacter {
        switch encoding.kind {
        case .utf8: utf8(bytes, offset)
        case .utf16LE: UTF16(high: 1).character(bytes, offset)
        case .utf16BE: UTF16(high: 0).character(bytes, offset)
        case .replacement: .invalid(bytes.count)
        case .gb18030: GB18030.character(bytes, offset)
        case .big5: Big5.character(bytes, offset)
        case .eucJP: EUCJP.character(bytes, offset)
        case .eucKR: EUCKR.character(bytes, offset)
        case .shiftJIS: ShiftJIS.character(bytes, offset)
        case .iso2022JP: state.character(bytes, offset)
        case .userDefined: single(bytes[offset] < 128 ? UInt32(bytes[offset]) : UInt32(bytes[offset]) + 0xF700)
        case .singleByte(let table):
            single(
                bytes[offset] < 128
                    ? UInt32(bytes[offset])
                    : UInt32(EncodingTables.single[table * 128 + Int(bytes[offset]) - 128]))
        }
    }

    private static func single(_ scalar: UInt32) -> DecodedCharacter {
        DecodedCharacter(scalar: scalar, length: 1, isInvalid: scalar == 0xFFFD)
    }

    /// By the longest prefix that the standard library takes for a scalar, or for the beginning of one.
    private static func utf8(_ bytes: Span<UInt8>, _ offset: Int) -> DecodedCharacter {
        var rest: [UInt8] = []
        for index in offset..<min(offset + 4, bytes.count) {
            rest.append(bytes[index])
            if let text = String(validating: rest, as: UTF8.self), let scalar = text.unicodeScalars.first {
                return DecodedCharacter(scalar: scalar.value, length: rest.count)
            }
        }
        // One U+FFFD for a maximal subpart, so the first piece that stays one is it.
        let length = (1...rest.count).last { String(decoding: rest[..<$0], as: UTF8.self) == "\u{FFFD}" } ?? 1
        return .invalid(length)
    }
}
