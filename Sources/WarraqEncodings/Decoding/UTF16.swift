// SPDX-License-Identifier: Apache-2.0

/// UTF-16 in either byte order.
struct UTF16: CharacterReader {
    /// The place of the high byte in a unit: 0 or 1.
    let high: Int

    static var reach: Int { 4 }
    static var keepsASCII: Bool { false }

    @inline(__always)
    func character(_ bytes: Span<UInt8>, _ offset: Int) -> DecodedCharacter {
        guard offset + 1 < bytes.count else { return .invalid(bytes.count - offset) }
        let unit = self.unit(bytes, offset)
        if unit & 0xF800 != 0xD800 { return DecodedCharacter(scalar: unit, length: 2) }
        guard unit < 0xDC00, offset + 2 < bytes.count else { return .invalid(2) }
        guard offset + 3 < bytes.count else { return .invalid(bytes.count - offset) }
        let trail = self.unit(bytes, offset + 2)
        guard trail & 0xFC00 == 0xDC00 else { return .invalid(2) }
        return DecodedCharacter(scalar: 0x10000 + ((unit - 0xD800) << 10) + trail - 0xDC00, length: 4)
    }

    @inline(__always)
    private func unit(_ bytes: Span<UInt8>, _ offset: Int) -> UInt32 {
        UInt32(bytes[offset + high]) << 8 | UInt32(bytes[offset + 1 - high])
    }
}
