// SPDX-License-Identifier: Apache-2.0

extension JSONLexer {
    /// Reads the number or the literal at `start`, which lies inside `bytes`; returns the offset behind it.
    static func scalar(in bytes: Span<UInt8>, at start: Int) throws(JSONError) -> (kind: JSONKind, end: Int) {
        switch bytes[start] {
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            let (end, isInteger) = try number(in: bytes, at: start)
            return (isInteger ? .integer : .decimal, end)
        case UInt8(ascii: "t"): return (.true, try literal("true", in: bytes, at: start))
        case UInt8(ascii: "f"): return (.false, try literal("false", in: bytes, at: start))
        case UInt8(ascii: "n"): return (.null, try literal("null", in: bytes, at: start))
        default: throw JSONError.unexpected(bytes, at: start, expected: "a value")
        }
    }
}
