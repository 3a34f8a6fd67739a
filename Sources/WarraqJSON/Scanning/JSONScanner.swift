// SPDX-License-Identifier: Apache-2.0

/// A cursor over JSON text that is pulled value by value and checks strictly by RFC 8259 whatever it passes.
///
/// The scanner holds a position and no bytes: each call is given the same span. Objects and arrays are opened with
/// ``beginObject(in:)`` or ``beginArray(in:)`` and walked with ``nextKey(in:)`` or ``nextElement(in:)``, between which
/// each value is passed with ``skipValue(in:)`` or opened in its turn; commas and colons are read on the way.
///
/// ```swift
/// var scanner = JSONScanner()
/// try scanner.beginObject(in: line)
/// while let key = try scanner.nextKey(in: line) {
///     let value = try scanner.skipValue(in: line)
///     …  // line.extracting(key.body), line.extracting(value.range)
/// }
/// try scanner.finish(in: line)
/// ```
///
/// The text must be well-formed UTF-8; that is the caller's duty (`UTF8Validation`, once for a line), since strings are
/// passed over here without a look at their bytes above 0x7F. On other bytes the scanner stays within its bounds, and
/// the ranges it returns are what they say, but their bytes are not UTF-8. Half of a surrogate pair, written as an
/// escape, is an error, as it is for ``JSONString``. Numbers of any size are accepted. Keys may repeat.
///
/// After an error the position is undefined, and the scanner is of no more use.
public struct JSONScanner: Sendable {
    /// The offset behind what has been read.
    public private(set) var position: Int
    private let maxDepth: Int
    private var depth = 0
    /// Whether an array or object has just been opened, so that no comma may come.
    private var isAtStart = false

    /// Creates a scanner.
    ///
    /// - Parameters:
    ///   - position: Where to begin, in bytes of the span.
    ///   - maxDepth: How many arrays and objects may be open at a time; `[]` needs 1.
    public init(at position: Int = 0, maxDepth: Int = 128) {
        self.position = position
        self.maxDepth = maxDepth
    }

    /// Tells the kind of the next value by its first byte, and reads nothing but the white space before it.
    ///
    /// Numbers answer ``JSONKind/integer``, whatever follows their first byte.
    public mutating func peekKind(in bytes: Span<UInt8>) throws(JSONError) -> JSONKind {
        position = JSONLexer.skipSpace(in: bytes, from: position)
        return try kind(in: bytes)
    }

    /// Opens the object that comes next.
    ///
    /// - Throws: ``JSONError`` with code `unexpected-byte` or `unexpected-end` where no object comes, `too-deep` beyond
    ///   the limit.
    public mutating func beginObject(in bytes: Span<UInt8>) throws(JSONError) {
        try open(UInt8(ascii: "{"), in: bytes)
    }

    /// Opens the array that comes next; errors are those of ``beginObject(in:)``.
    public mutating func beginArray(in bytes: Span<UInt8>) throws(JSONError) {
        try open(UInt8(ascii: "["), in: bytes)
    }

    /// Reads the next key of the open object with its colon, or the object's end.
    ///
    /// - Returns: The key, whose value comes next; `nil` when the object has ended.
    public mutating func nextKey(in bytes: Span<UInt8>) throws(JSONError) -> JSONRawString? {
        guard try advance(to: UInt8(ascii: "}"), expected: "',' or '}'", in: bytes) else { return nil }
        let (key, end) = try Self.key(in: bytes, at: position)
        position = end
        return key
    }

    /// Reads up to the next element of the open array, or the array's end.
    ///
    /// - Returns: `true` when an element comes next; `false` when the array has ended.
    public mutating func nextElement(in bytes: Span<UInt8>) throws(JSONError) -> Bool {
        try advance(to: UInt8(ascii: "]"), expected: "',' or ']'", in: bytes)
    }

    /// Passes over the next value and checks all of it, however deep, without recursion.
    ///
    /// - Throws: ``JSONError`` for the first mistake.
    /// - Complexity: O(bytes passed). Allocates nothing down to a depth of 64.
    public mutating func skipValue(in bytes: Span<UInt8>) throws(JSONError) -> JSONSkimmed {
        let start = JSONLexer.skipSpace(in: bytes, from: position)
        guard start < bytes.count else { throw JSONError.unexpected(bytes, at: start, expected: "a value") }
        let first = bytes[start]
        if first == UInt8(ascii: "\"") {
            let (end, hasEscapes) = try JSONLexer.string(in: bytes, at: start)
            position = end
            return JSONSkimmed(kind: .string, range: start..<end, hasEscapes: hasEscapes)
        }
        if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
            position = try JSONNesting.skip(in: bytes, at: start, depth: depth, maxDepth: maxDepth)
            let kind: JSONKind = first == UInt8(ascii: "{") ? .object : .array
            return JSONSkimmed(kind: kind, range: start..<position, hasEscapes: false)
        }
        let (kind, end) = try JSONLexer.scalar(in: bytes, at: start)
        position = end
        return JSONSkimmed(kind: kind, range: start..<end, hasEscapes: false)
    }

    /// Checks that nothing but white space is left.
    ///
    /// - Throws: ``JSONError`` with code `trailing-content`.
    public mutating func finish(in bytes: Span<UInt8>) throws(JSONError) {
        position = JSONLexer.skipSpace(in: bytes, from: position)
        guard position < bytes.count else { return }
        throw JSONError(
            .trailingContent, at: position, "found \(JSONError.name(of: bytes[position])) behind the end of the value")
    }
}

extension JSONScanner {
    private mutating func open(_ bracket: UInt8, in bytes: Span<UInt8>) throws(JSONError) {
        position = JSONLexer.skipSpace(in: bytes, from: position)
        guard position < bytes.count, bytes[position] == bracket else {
            throw JSONError.unexpected(bytes, at: position, expected: JSONError.name(of: bracket))
        }
        guard depth < maxDepth else { throw JSONNesting.tooDeep(at: position, limit: maxDepth) }
        depth += 1
        position += 1
        isAtStart = true
    }

    /// Reads a comma, unless it is the first member, or the closing bracket; returns whether a member follows.
    private mutating func advance(
        to bracket: UInt8, expected: String, in bytes: Span<UInt8>
    ) throws(JSONError) -> Bool {
        var offset = JSONLexer.skipSpace(in: bytes, from: position)
        if offset < bytes.count, bytes[offset] == bracket {
            position = offset + 1
            depth -= 1
            isAtStart = false
            return false
        }
        if !isAtStart {
            guard offset < bytes.count, bytes[offset] == UInt8(ascii: ",") else {
                throw JSONError.unexpected(bytes, at: offset, expected: expected)
            }
            offset = JSONLexer.skipSpace(in: bytes, from: offset + 1)
        }
        isAtStart = false
        position = offset
        return true
    }

    /// Reads a key and its colon.
    static func key(in bytes: Span<UInt8>, at start: Int) throws(JSONError) -> (key: JSONRawString, end: Int) {
        guard start < bytes.count, bytes[start] == UInt8(ascii: "\"") else {
            throw JSONError.unexpected(bytes, at: start, expected: "a key")
        }
        let (end, hasEscapes) = try JSONLexer.string(in: bytes, at: start)
        let colon = JSONLexer.skipSpace(in: bytes, from: end)
        guard colon < bytes.count, bytes[colon] == UInt8(ascii: ":") else {
            throw JSONError.unexpected(bytes, at: colon, expected: "':'")
        }
        return (JSONRawString(body: start &+ 1..<end &- 1, hasEscapes: hasEscapes), colon &+ 1)
    }

    private func kind(in bytes: Span<UInt8>) throws(JSONError) -> JSONKind {
        guard position < bytes.count else { throw JSONError.unexpected(bytes, at: position, expected: "a value") }
        switch bytes[position] {
        case UInt8(ascii: "{"): return .object
        case UInt8(ascii: "["): return .array
        case UInt8(ascii: "\""): return .string
        case UInt8(ascii: "t"): return .true
        case UInt8(ascii: "f"): return .false
        case UInt8(ascii: "n"): return .null
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .integer
        default: throw JSONError.unexpected(bytes, at: position, expected: "a value")
        }
    }
}
