// SPDX-License-Identifier: Apache-2.0

/// GB 18030 with GBK and GB 2312 in it.
struct GB18030: CharacterReader {
    static var reach: Int { 4 }

    @inline(__always)
    func character(_ bytes: Span<UInt8>, _ offset: Int) -> DecodedCharacter { GB18030.character(bytes, offset) }

    @inline(__always)
    static func character(_ bytes: Span<UInt8>, _ offset: Int) -> DecodedCharacter {
        let lead = bytes[offset]
        if lead < 0x80 { return DecodedCharacter(scalar: UInt32(lead), length: 1) }
        if lead == 0x80 { return DecodedCharacter(scalar: 0x20AC, length: 1) }
        guard lead < 0xFF, offset + 1 < bytes.count else { return .invalid(1) }
        let trail = bytes[offset + 1]
        if trail &- 0x30 < 10 { return fourBytes(bytes, offset) }
        guard trail >= 0x40, trail != 0x7F, trail < 0xFF else { return .invalid(trail < 0x80 ? 1 : 2) }
        let column = Int(trail) - (trail < 0x7F ? 0x40 : 0x41)
        let scalar = EncodingTables.scalar(EncodingTables.gbk, (Int(lead) - 0x81) * 190 + column)
        return .of(scalar, 2, last: trail)
    }

    private static func fourBytes(_ bytes: Span<UInt8>, _ offset: Int) -> DecodedCharacter {
        guard offset + 3 < bytes.count else {
            let isCut = offset + 2 == bytes.count || bytes[offset + 2] &- 0x81 < 0x7E
            return .invalid(isCut ? bytes.count - offset : 1)
        }
        let third = bytes[offset + 2]
        let fourth = bytes[offset + 3]
        guard third &- 0x81 < 0x7E, fourth &- 0x30 < 10 else { return .invalid(1) }
        let high = (Int(bytes[offset]) - 0x81) * 10 + Int(bytes[offset + 1]) - 0x30
        let scalar = Self.scalar((high * 126 + Int(third) - 0x81) * 10 + Int(fourth) - 0x30)
        return scalar == 0 ? .invalid(4) : DecodedCharacter(scalar: scalar, length: 4)
    }

    /// The code point of a pointer, by the ranges of the standard.
    private static func scalar(_ pointer: Int) -> UInt32 {
        if pointer == 7457 { return 0xE7C7 }
        if pointer > 39419 && pointer < 189000 || pointer > 1_237_575 { return 0 }
        if pointer >= 189000 { return UInt32(0x10000 + pointer - 189000) }
        let ranges = EncodingTables.gb18030
        var (low, high) = (0, ranges.count / 2)
        while high - low > 1 {
            let middle = (low + high) / 2
            if Int(ranges[middle * 2]) <= pointer { low = middle } else { high = middle }
        }
        return ranges[low * 2 + 1] + UInt32(pointer) - ranges[low * 2]
    }
}

/// Big5 with the Hong Kong Supplementary Character Set.
struct Big5: CharacterReader {
    @inline(__always)
    func character(_ bytes: Span<UInt8>, _ offset: Int) -> DecodedCharacter { Big5.character(bytes, offset) }

    @inline(__always)
    static func character(_ bytes: Span<UInt8>, _ offset: Int) -> DecodedCharacter {
        let lead = bytes[offset]
        if lead < 0x80 { return DecodedCharacter(scalar: UInt32(lead), length: 1) }
        guard lead &- 0x81 < 0x7E, offset + 1 < bytes.count else { return .invalid(1) }
        let trail = bytes[offset + 1]
        guard trail &- 0x40 < 0x3F || trail &- 0xA1 < 0x5E else { return .invalid(trail < 0x80 ? 1 : 2) }
        let pointer = (Int(lead) - 0x81) * 157 + Int(trail) - (trail < 0x7F ? 0x40 : 0x62)
        switch pointer {
        case 1133: return DecodedCharacter(scalar: 0xCA, second: 0x304, length: 2)
        case 1135: return DecodedCharacter(scalar: 0xCA, second: 0x30C, length: 2)
        case 1164: return DecodedCharacter(scalar: 0xEA, second: 0x304, length: 2)
        case 1166: return DecodedCharacter(scalar: 0xEA, second: 0x30C, length: 2)
        default:
            let table = EncodingTables.big5
            return .of(table.indices.contains(pointer) ? table[pointer] : 0, 2, last: trail)
        }
    }
}
