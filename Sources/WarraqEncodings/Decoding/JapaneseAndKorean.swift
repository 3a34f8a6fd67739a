// SPDX-License-Identifier: Apache-2.0

/// EUC-KR with the extension of Windows code page 949.
struct EUCKR: CharacterReader {
    @inline(__always)
    func character(_ bytes: Span<UInt8>, _ offset: Int) -> DecodedCharacter { EUCKR.character(bytes, offset) }

    @inline(__always)
    static func character(_ bytes: Span<UInt8>, _ offset: Int) -> DecodedCharacter {
        let lead = bytes[offset]
        if lead < 0x80 { return DecodedCharacter(scalar: UInt32(lead), length: 1) }
        guard lead &- 0x81 < 0x7E, offset + 1 < bytes.count else { return .invalid(1) }
        let trail = bytes[offset + 1]
        guard trail &- 0x41 < 0xBE else { return .invalid(trail < 0x80 ? 1 : 2) }
        let pointer = (Int(lead) - 0x81) * 190 + Int(trail) - 0x41
        return .of(EncodingTables.scalar(EncodingTables.eucKR, pointer), 2, last: trail)
    }
}

/// Shift_JIS as Windows has it (code page 932).
struct ShiftJIS: CharacterReader {
    @inline(__always)
    func character(_ bytes: Span<UInt8>, _ offset: Int) -> DecodedCharacter { ShiftJIS.character(bytes, offset) }

    @inline(__always)
    static func character(_ bytes: Span<UInt8>, _ offset: Int) -> DecodedCharacter {
        let lead = bytes[offset]
        if lead <= 0x80 { return DecodedCharacter(scalar: UInt32(lead), length: 1) }
        if lead &- 0xA1 < 0x3F { return DecodedCharacter(scalar: 0xFF61 + UInt32(lead) - 0xA1, length: 1) }
        guard lead &- 0x81 < 0x1F || lead &- 0xE0 < 0x1D, offset + 1 < bytes.count else { return .invalid(1) }
        let trail = bytes[offset + 1]
        guard trail &- 0x40 < 0x3F || trail &- 0x80 < 0x7D else { return .invalid(trail < 0x80 ? 1 : 2) }
        let row = Int(lead) - (lead < 0xA0 ? 0x81 : 0xC1)
        let pointer = row * 188 + Int(trail) - (trail < 0x7F ? 0x40 : 0x41)
        if 8836...10715 ~= pointer { return DecodedCharacter(scalar: 0xE000 + UInt32(pointer - 8836), length: 2) }
        return .of(EncodingTables.scalar(EncodingTables.jis0208, pointer), 2, last: trail)
    }
}

/// EUC-JP with JIS X 0212.
struct EUCJP: CharacterReader {
    static var reach: Int { 3 }

    @inline(__always)
    func character(_ bytes: Span<UInt8>, _ offset: Int) -> DecodedCharacter { EUCJP.character(bytes, offset) }

    @inline(__always)
    static func character(_ bytes: Span<UInt8>, _ offset: Int) -> DecodedCharacter {
        let lead = bytes[offset]
        if lead < 0x80 { return DecodedCharacter(scalar: UInt32(lead), length: 1) }
        let isLead = lead == 0x8E || lead == 0x8F || lead &- 0xA1 < 0x5E
        guard isLead, offset + 1 < bytes.count else { return .invalid(1) }
        let trail = bytes[offset + 1]
        if lead == 0x8E, trail &- 0xA1 < 0x3F {
            return DecodedCharacter(scalar: 0xFF61 + UInt32(trail) - 0xA1, length: 2)
        }
        guard trail &- 0xA1 < 0x5E, lead != 0x8E else { return .invalid(trail < 0x80 ? 1 : 2) }
        if lead != 0x8F { return kanji(EncodingTables.jis0208, lead, trail, 2) }
        guard offset + 2 < bytes.count else { return .invalid(2) }
        return kanji(EncodingTables.jis0212, trail, bytes[offset + 2], 3)
    }

    private static func kanji(_ table: Span<UInt16>, _ lead: UInt8, _ trail: UInt8, _ length: Int) -> DecodedCharacter {
        guard trail &- 0xA1 < 0x5E else { return .invalid(trail < 0x80 ? length - 1 : length) }
        return .of(EncodingTables.scalar(table, (Int(lead) - 0xA1) * 94 + Int(trail) - 0xA1), length, last: trail)
    }
}

/// ISO-2022-JP, which switches between sets by escape sequences.
struct ISO2022JP: CharacterReader {
    static var reach: Int { 3 }
    static var keepsASCII: Bool { false }
    static var hasSwitches: Bool { true }

    private enum Mode {
        case ascii, roman, katakana, kanji
    }

    private var mode = Mode.ascii
    /// Whether the last thing was an escape sequence; two in a row are an error, since they hide what stands between.
    private var hasSwitched = false

    mutating func character(_ bytes: Span<UInt8>, _ offset: Int) -> DecodedCharacter {
        let byte = bytes[offset]
        if byte == 0x1B { return escape(bytes, offset) }
        hasSwitched = false
        switch mode {
        case .kanji: return kanji(bytes, offset)
        case .katakana:
            return byte &- 0x21 < 0x3F
                ? DecodedCharacter(scalar: 0xFF61 + UInt32(byte) - 0x21, length: 1) : .invalid(1)
        case .roman where byte == 0x5C: return DecodedCharacter(scalar: 0xA5, length: 1)
        case .roman where byte == 0x7E: return DecodedCharacter(scalar: 0x203E, length: 1)
        case .ascii, .roman:
            if byte == 0x0E || byte == 0x0F || byte > 0x7F { return .invalid(1) }
            return DecodedCharacter(scalar: UInt32(byte), length: 1)
        }
    }

    private func kanji(_ bytes: Span<UInt8>, _ offset: Int) -> DecodedCharacter {
        let lead = bytes[offset]
        guard lead &- 0x21 < 0x5E, offset + 1 < bytes.count, bytes[offset + 1] != 0x1B else { return .invalid(1) }
        let trail = bytes[offset + 1]
        let pointer = (Int(lead) - 0x21) * 94 + Int(trail) - 0x21
        let scalar = trail &- 0x21 < 0x5E ? EncodingTables.scalar(EncodingTables.jis0208, pointer) : 0
        return scalar == 0 ? .invalid(2) : DecodedCharacter(scalar: scalar, length: 2)
    }

    private mutating func escape(_ bytes: Span<UInt8>, _ offset: Int) -> DecodedCharacter {
        let rest = offset + 2 < bytes.count ? (bytes[offset + 1], bytes[offset + 2]) : (0, 0)
        switch rest {
        case (0x28, 0x42): mode = .ascii
        case (0x28, 0x4A): mode = .roman
        case (0x28, 0x49): mode = .katakana
        case (0x24, 0x40), (0x24, 0x42): mode = .kanji
        default:
            hasSwitched = false
            return .invalid(1)
        }
        if hasSwitched { return .invalid(3) }
        hasSwitched = true
        return DecodedCharacter(scalar: nil, length: 3)
    }
}
