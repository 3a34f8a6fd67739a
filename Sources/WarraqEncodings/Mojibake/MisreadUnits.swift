// SPDX-License-Identifier: Apache-2.0

/// Reads the bytes that a misread text once was, one character after the other.
struct MisreadUnits: Sendable {
    let misreading: Misreading
    private let reverse: ReverseTable
    /// The characters of a single-byte encoding; empty for others.
    private let single: [UInt32]

    init(_ misreading: Misreading) {
        self.misreading = misreading
        reverse = ReverseTable(misreading.wrongEncoding)
        if case .singleByte(let number) = misreading.encoding.kind {
            let table = EncodingTables.single
            single = (0..<256).map { $0 < 128 ? UInt32($0) : UInt32(table[number * 128 + $0 - 128]) }
        } else {
            single = []
        }
    }

    var isUTF8: Bool { misreading.encoding == .utf8 }

    /// Whether the text was read as letters of a script without ASCII, so that the frequency of letters tells most.
    var isOfAlphabets: Bool { misreading.wrongEncoding.name != "windows-1252" && !isUTF8 }

    /// Whether kana are usual in the encoding; Chinese and Korean ones have them, too.
    var mayHaveKana: Bool {
        switch misreading.encoding.kind {
        case .gb18030, .big5, .eucKR: false
        default: true
        }
    }

    /// Finds the byte of each scalar.
    ///
    /// - Returns: Whether any scalar outside ASCII has a byte.
    func encode(_ scalars: [UInt32], into encoded: inout MisreadBytes) -> Bool {
        encoded.bytes.removeAll(keepingCapacity: true)
        encoded.isMissing.removeAll(keepingCapacity: true)
        var isAny = false
        for index in scalars.indices {
            let scalar = scalars[index]
            let byte = scalar < 0x80 ? UInt8(scalar) : reverse[scalar]
            if scalar >= 0x80, byte != nil { isAny = true }
            encoded.bytes.append(byte ?? 0)
            encoded.isMissing.append(byte == nil)
        }
        return isAny
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

/// The bytes that characters were read from: one for each, and 0 for those that the wrong encoding does not have.
struct MisreadBytes {
    var bytes: [UInt8] = []
    var isMissing: [Bool] = []
}
