// SPDX-License-Identifier: Apache-2.0

/// Passes over arrays and objects with a stack of bits in the place of recursion.
enum JSONNesting {
    /// Passes over the array or object that starts at `start`; returns the offset behind it.
    ///
    /// `depth` counts what is open around it.
    static func skip(
        in bytes: Span<UInt8>, at start: Int, depth: Int, maxDepth: Int
    ) throws(JSONError) -> Int {
        var open = OpenBrackets()
        var offset = start
        while true {
            // A value comes at `offset`.
            guard offset < bytes.count else { throw JSONError.unexpected(bytes, at: offset, expected: "a value") }
            let byte = bytes[offset]
            if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") {
                guard depth + open.depth < maxDepth else { throw tooDeep(at: offset, limit: maxDepth) }
                open.push(isObject: byte == UInt8(ascii: "{"))
                offset = JSONLexer.skipSpace(in: bytes, from: offset &+ 1)
                if offset < bytes.count, bytes[offset] == byte &+ 2 {  // `}` and `]` come two after `{` and `[`
                    offset &+= 1
                    open.pop()
                } else if open.isObject {
                    offset = JSONLexer.skipSpace(in: bytes, from: try JSONScanner.key(in: bytes, at: offset).end)
                    continue
                } else {
                    continue
                }
            } else if byte == UInt8(ascii: "\"") {
                offset = try JSONLexer.string(in: bytes, at: offset).end
            } else {
                offset = try JSONLexer.scalar(in: bytes, at: offset).end
            }
            guard let next = try nextValue(in: bytes, from: &offset, open: &open) else { return offset }
            offset = next
        }
    }

    /// Reads what follows a value: closing brackets, then a comma and, in an object, the next key.
    ///
    /// - Returns: The offset of the next value; `nil` when all is closed, with `offset` behind the last bracket.
    @inline(__always)
    private static func nextValue(
        in bytes: Span<UInt8>, from offset: inout Int, open: inout OpenBrackets
    ) throws(JSONError) -> Int? {
        while open.depth > 0 {
            offset = JSONLexer.skipSpace(in: bytes, from: offset)
            guard offset < bytes.count else { throw unclosed(bytes, at: offset, open: open) }
            let byte = bytes[offset]
            if byte == UInt8(ascii: ",") {
                let next = JSONLexer.skipSpace(in: bytes, from: offset &+ 1)
                guard open.isObject else { return next }
                return JSONLexer.skipSpace(in: bytes, from: try JSONScanner.key(in: bytes, at: next).end)
            }
            guard byte == (open.isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) else {
                throw unclosed(bytes, at: offset, open: open)
            }
            offset &+= 1
            open.pop()
        }
        return nil
    }

    private static func unclosed(_ bytes: Span<UInt8>, at offset: Int, open: OpenBrackets) -> JSONError {
        JSONError.unexpected(bytes, at: offset, expected: open.isObject ? "',' or '}'" : "',' or ']'")
    }

    static func tooDeep(at offset: Int, limit: Int) -> JSONError {
        JSONError(.tooDeep, at: offset, "arrays and objects are nested deeper than the limit of \(limit)")
    }
}

/// Which of the open brackets are braces: one bit each, the innermost 64 without allocation.
private struct OpenBrackets {
    private(set) var depth = 0
    private var bits: UInt64 = 0
    private var outer: [UInt64] = []

    /// Whether the innermost is an object.
    var isObject: Bool { bits & 1 != 0 }

    mutating func push(isObject: Bool) {
        if depth > 0, depth & 63 == 0 { outer.append(bits) }
        bits = bits << 1 | (isObject ? 1 : 0)
        depth &+= 1
    }

    mutating func pop() {
        depth &-= 1
        bits >>= 1
        if depth > 0, depth & 63 == 0 { bits = outer.popLast() ?? 0 }
    }
}
