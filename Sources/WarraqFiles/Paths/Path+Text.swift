// SPDX-License-Identifier: Apache-2.0

/// Paths as text: exact, lossless, and for people.
extension Path {
    /// The path as a string, or `nil` when its bytes are not UTF-8.
    public var string: String? { String(validating: bytes, as: UTF8.self) }

    /// The path as text that ``init(text:)`` turns back into the same bytes.
    ///
    /// It is the string itself, except that a byte which is not UTF-8 becomes `%` and two hexadecimal digits, and a `%`
    /// that is followed by two such digits becomes `%25`. So `كتاب.txt` and `100%.txt` stay as they are.
    public var text: String {
        var result = String.UnicodeScalarView()
        var units = pathUnits(bytes)[...]
        while let unit = units.popFirst() {
            if let byte = unit.invalidByte {
                result.append(contentsOf: "%\(hexadecimal(byte))".unicodeScalars)
            } else if unit.value == 0x25, units.prefix(2).count(where: \.isHexadecimalDigit) == 2 {
                result.append(contentsOf: "%25".unicodeScalars)
            } else if let scalar = unit.scalar {
                result.append(scalar)
            }
        }
        return String(result)
    }

    /// Reads what ``text`` wrote.
    public init(text: String) {
        var rest = Array(text.utf8)[...]
        var bytes: [UInt8] = []
        bytes.reserveCapacity(rest.count)
        while let byte = rest.popFirst() {
            let digits = rest.prefix(2).compactMap(hexadecimalValue)
            if byte == UInt8(ascii: "%"), digits.count == 2 {
                bytes.append(digits[0] << 4 | digits[1])
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        self.init(bytes: bytes)
    }
}

extension Path: CustomStringConvertible {
    /// The path for messages: control characters, marks that turn the writing direction and bytes that are not UTF-8 are
    /// spelled out (`\n`, `\u{202E}`, `\xFF`), so that a name cannot take over a terminal or break a line.
    public var description: String {
        pathUnits(bytes).map { unit in
            if let byte = unit.invalidByte { return "\\x" + hexadecimal(byte) }
            guard let scalar = unit.scalar else { return "" }
            return spelledOut(scalar) ?? String(Character(scalar))
        }.joined()
    }
}

private func spelledOut(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x0A: "\\n"
    case 0x0D: "\\r"
    case 0x09: "\\t"
    case 0...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0x61C:
        "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
    default: nil
    }
}

private func hexadecimal(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
}

private func hexadecimalValue(_ byte: UInt8) -> UInt8? {
    Character(Unicode.Scalar(byte)).isASCII ? Character(Unicode.Scalar(byte)).hexDigitValue.map(UInt8.init) : nil
}
