// SPDX-License-Identifier: Apache-2.0

/// Reads the bytes that a misread text once was, one character after the other.
struct MisreadUnits: Sendable {
    let misreading: Misreading
    /// The number of the wrong encoding among those of all readings.
    let wrongNumber: Int
    /// The bytes of the wrong encoding.
    let reverse: ReverseTable
    /// The characters of a single-byte encoding; empty for others.
    let single: [UInt32]
    /// How many bytes a character has at most.
    let mostBytes: Int
    let isUTF8: Bool
    /// Whether the text was read as letters of a script without ASCII, so that the frequency of letters tells most.
    let isOfAlphabets: Bool
    /// Whether kana are usual in the encoding; Chinese and Korean ones have them, too.
    let mayHaveKana: Bool

    init(_ misreading: Misreading, wrongNumber: Int, _ reverse: ReverseTable) {
        (self.misreading, self.wrongNumber, self.reverse) = (misreading, wrongNumber, reverse)
        isUTF8 = misreading.encoding == .utf8
        isOfAlphabets = misreading.wrongEncoding.name != "windows-1252" && !isUTF8
        mayHaveKana =
            switch misreading.encoding.kind {
            case .gb18030, .big5, .eucKR: false
            default: true
            }
        mostBytes =
            switch misreading.encoding.kind {
            case .singleByte: 1
            case .big5, .eucKR, .shiftJIS: 2
            default: 4
            }
        if case .singleByte(let number) = misreading.encoding.kind {
            let table = EncodingTables.single
            single = (0..<256).map { $0 < 128 ? UInt32($0) : UInt32(table[number * 128 + $0 - 128]) }
        } else {
            single = []
        }
    }

    /// The units of some misreadings; those of one wrong encoding share its table.
    static func all(_ misreadings: [Misreading]) -> [MisreadUnits] {
        var tables: [(encoding: CharacterEncoding, table: ReverseTable)] = []
        return misreadings.map { misreading in
            let known = tables.firstIndex { $0.encoding == misreading.wrongEncoding }
            let number = known ?? tables.count
            if known == nil { tables.append((misreading.wrongEncoding, ReverseTable(misreading.wrongEncoding))) }
            return MisreadUnits(misreading, wrongNumber: number, tables[number].table)
        }
    }

    /// Finds the byte of each scalar, and what the scalars that have one cost.
    func encode(_ scalars: [UInt32], _ costs: [Int], into encoded: inout MisreadBytes) {
        encoded.reset(scalars.count)
        encode(scalars.span, costs.span, &encoded, TextCosts.shared)
    }

    private func encode(
        _ scalars: Span<UInt32>, _ costs: Span<Int>, _ encoded: inout MisreadBytes, _ model: borrowing TextCosts
    ) {
        let facts = model.facts.span
        var (sinceByte, cost, singleCost, known) = (4, 0, 0, 0)
        var bytes = encoded.bytes.mutableSpan
        for index in scalars.indices {
            let scalar = scalars[index]
            if scalar < 0x80 {
                bytes[index] = UInt8(truncatingIfNeeded: scalar)
                sinceByte &+= 1
                // The last bytes of a character may be ASCII, and letters behind it may become likelier.
                if sinceByte < 4 { cost &+= costs[index] }
                if sinceByte == 1 { singleCost &+= costs[index] &- TextCosts.cost(scalar, facts) }
                continue
            }
            let byte = reverse[scalar]
            bytes[index] = byte
            sinceByte = byte == 0 ? 4 : 0
            if byte != 0 {
                known &+= 1
                cost &+= costs[index]
                singleCost &+= costs[index]
            }
        }
        (encoded.cost, encoded.singleCost, encoded.known) = (cost, singleCost, known)
    }

    /// The character at an offset.
    @inline(__always)
    func character(_ bytes: Span<UInt8>, _ offset: Int) -> DecodedCharacter {
        let byte = bytes[offset]
        if !single.isEmpty {
            let scalar = single[Int(byte)]
            return DecodedCharacter(scalar: scalar, length: 1, isInvalid: scalar == 0xFFFD)
        }
        if byte < 0x80 { return DecodedCharacter(scalar: UInt32(byte), length: 1) }
        return switch misreading.encoding.kind {
        case .utf8: MisreadUnits.utf8(bytes, offset)
        case .gb18030: GB18030.character(bytes, offset)
        case .big5: Big5.character(bytes, offset)
        case .eucJP: EUCJP.character(bytes, offset)
        case .shiftJIS: ShiftJIS.character(bytes, offset)
        default: EUCKR.character(bytes, offset)
        }
    }

    private static func utf8(_ bytes: Span<UInt8>, _ offset: Int) -> DecodedCharacter {
        let lead = bytes[offset]
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
        guard lead >= 0xC2, lead < 0xF5, offset + length <= bytes.count else { return .invalid(1) }
        var scalar = UInt32(lead) & (0x7F >> UInt32(length))
        for index in offset + 1..<offset + length {
            guard bytes[index] & 0xC0 == 0x80 else { return .invalid(1) }
            scalar = scalar << 6 | UInt32(bytes[index] & 0x3F)
        }
        let isShortest = scalar >= (length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000)
        guard isShortest, Unicode.Scalar(scalar) != nil else { return .invalid(1) }
        return DecodedCharacter(scalar: scalar, length: length)
    }
}
