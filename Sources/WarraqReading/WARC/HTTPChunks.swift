// SPDX-License-Identifier: Apache-2.0

/// Puts the chunks of an HTTP body together.
enum HTTPChunks {
    /// What came of it.
    enum Outcome: Equatable {
        /// All chunks are there.
        case whole
        /// The bytes end, or break, at an offset of the body; what came before is kept.
        case cut(at: Int)
        /// The body does not begin with a chunk: it was sent, or kept, as it is.
        case absent
    }

    /// Appends what the chunks of a body hold to `output`.
    static func join(_ body: ArraySlice<UInt8>, into output: inout [UInt8]) -> Outcome {
        var index = body.startIndex
        while true {
            guard let (length, start) = header(body, index) else {
                return index == body.startIndex ? .absent : .cut(at: index - body.startIndex)
            }
            if length == 0 { return .whole }
            let end = min(length, body.endIndex - start) + start
            output += body[start..<end]
            if end - start < length { return .cut(at: body.count) }
            index = end
            // The line end behind the data; some servers forget it.
            if index < body.endIndex, body[index] == 0x0D { index += 1 }
            if index < body.endIndex, body[index] == 0x0A { index += 1 }
        }
    }

    /// The length of a chunk, and where its data begin.
    private static func header(_ body: ArraySlice<UInt8>, _ start: Int) -> (length: Int, start: Int)? {
        var (length, index) = (0, start)
        while index < body.endIndex, let digit = body[index].hexadecimalDigit {
            // More than 15 digits are no length of anything that is here.
            if index - start >= 15 { return nil }
            length = length * 16 + digit
            index += 1
        }
        guard index > start else { return nil }
        // Blanks and extensions.
        while index < body.endIndex, body[index] == 0x20 || body[index] == 0x09 { index += 1 }
        if index < body.endIndex, body[index] == UInt8(ascii: ";") {
            guard let lineFeed = body[index...].prefix(4_096).firstIndex(of: 0x0A) else { return nil }
            return (length, lineFeed + 1)
        }
        if index < body.endIndex, body[index] == 0x0D { index += 1 }
        guard index < body.endIndex, body[index] == 0x0A else { return nil }
        return (length, index + 1)
    }
}

extension UInt8 {
    /// The value of a hexadecimal digit.
    var hexadecimalDigit: Int? {
        switch self {
        case 0x30...0x39: Int(self) - 0x30
        case 0x41...0x46: Int(self) - 0x37
        case 0x61...0x66: Int(self) - 0x57
        default: nil
        }
    }
}
