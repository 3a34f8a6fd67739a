// SPDX-License-Identifier: Apache-2.0

/// One character of a path: a Unicode scalar, or one byte that belongs to no valid UTF-8 sequence.
struct PathUnit: Hashable, Comparable {
    /// The scalar's value, or 0x110000 plus the byte, so that a stray byte never equals a character.
    let value: UInt32

    init(_ scalar: Unicode.Scalar) { value = scalar.value }
    init(invalid byte: UInt8) { value = 0x11_0000 + UInt32(byte) }

    var scalar: Unicode.Scalar? { Unicode.Scalar(value) }
    var invalidByte: UInt8? { value >= 0x11_0000 ? UInt8(truncatingIfNeeded: value) : nil }
    var isHexadecimalDigit: Bool { scalar?.properties.isASCIIHexDigit ?? false }

    static func < (left: PathUnit, right: PathUnit) -> Bool { left.value < right.value }
}

/// Takes the bytes of a name apart into units; nothing is lost and nothing fails.
func pathUnits(_ bytes: some Sequence<UInt8>) -> [PathUnit] {
    var units: [PathUnit] = []
    units.reserveCapacity(bytes.underestimatedCount)
    // `index` follows the source, because the parser does not hand out the bytes it refuses.
    let source = Array(bytes)
    var (index, parser, input) = (0, Unicode.UTF8.ForwardParser(), source.makeIterator())
    while true {
        switch parser.parseScalar(from: &input) {
        case .valid(let encoded):
            units.append(PathUnit(Unicode.UTF8.decode(encoded)))
            index += encoded.count
        case .error(let length):
            for byte in source[index..<(index + length)] { units.append(PathUnit(invalid: byte)) }
            index += length
        case .emptyInput:
            return units
        }
    }
}
