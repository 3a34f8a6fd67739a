// SPDX-License-Identifier: Apache-2.0

extension JSONError {
    /// The error for a byte, or the end, that stands where `expected` should be.
    static func unexpected(_ bytes: Span<UInt8>, at offset: Int, expected: String) -> JSONError {
        guard offset < bytes.count else {
            return JSONError(.unexpectedEnd, at: bytes.count, "the text ends where \(expected) should be")
        }
        if offset == 0, startsWithByteOrderMark(bytes) {
            return JSONError(.unexpectedByte, at: 0, "found a byte order mark where \(expected) should be")
        }
        return JSONError(.unexpectedByte, at: offset, "found \(name(of: bytes[offset])) where \(expected) should be")
    }

    /// The error for a number that goes wrong at `offset`.
    static func number(_ bytes: Span<UInt8>, at offset: Int, expected: String) -> JSONError {
        let found = offset < bytes.count ? name(of: bytes[offset]) : "the end"
        return JSONError(.invalidNumber, at: offset, "found \(found) in a number where \(expected) should be")
    }

    /// Shows a byte: printable ASCII in quotes, others by value.
    static func name(of byte: UInt8) -> String {
        if (0x21...0x7E).contains(byte) { return "'\(Character(UnicodeScalar(byte)))'" }
        let digits = String(byte, radix: 16, uppercase: true)
        return "byte 0x" + (digits.utf8.count == 1 ? "0" : "") + digits
    }

    private static func startsWithByteOrderMark(_ bytes: Span<UInt8>) -> Bool {
        bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
    }
}
