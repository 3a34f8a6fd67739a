// SPDX-License-Identifier: Apache-2.0

/// One scalar decoded from UTF-8, and the number of its bytes.
struct DecodedScalar {
    let value: UInt32
    let length: Int

    /// Decodes the scalar that starts at `offset`, without checks of form: `bytes` is valid UTF-8.
    ///
    /// Bytes that are not give some value below U+200000, or a trap at the end of `bytes`; never a read outside.
    @inline(__always)
    init(in bytes: Span<UInt8>, at offset: Int) {
        let first = bytes[offset]
        if first < 0x80 {
            self.init(value: UInt32(first), length: 1)
        } else if first < 0xE0 {
            self.init(value: UInt32(first & 0x1F) << 6 | Self.tail(bytes, offset + 1), length: 2)
        } else {
            self.init(long: first, in: bytes, at: offset)
        }
    }

    @inline(__always)
    private init(long first: UInt8, in bytes: Span<UInt8>, at offset: Int) {
        let middle = Self.tail(bytes, offset + 1) << 6 | Self.tail(bytes, offset + 2)
        if first < 0xF0 {
            self.init(value: UInt32(first & 0x0F) << 12 | middle, length: 3)
        } else {
            self.init(value: UInt32(first & 0x07) << 18 | middle << 6 | Self.tail(bytes, offset + 3), length: 4)
        }
    }

    @inline(__always)
    private init(value: UInt32, length: Int) {
        self.value = value
        self.length = length
    }

    @inline(__always)
    private static func tail(_ bytes: Span<UInt8>, _ offset: Int) -> UInt32 {
        UInt32(bytes[offset] & 0x3F)
    }
}

extension Span<UInt8> {
    /// Returns the start of the scalar that ends at `offset`, which must be above 0 and a scalar's end.
    @inline(__always)
    func scalarStart(before offset: Int) -> Int {
        var start = offset - 1
        while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
        return start
    }
}
