// SPDX-License-Identifier: Apache-2.0

/// Builds the tree of one text from what the scanner finds; the open arrays and objects lie on a stack.
struct JSONTreeBuilder {
    /// An array or object that is being filled.
    private enum Open {
        case array([JSONValue])
        /// The last key has no value yet.
        case object([JSONMember], key: String)
    }

    private var scanner: JSONScanner
    private var stack: [Open] = []
    private var valuesLeft: Int
    private let limits: JSONLimits
    private var scratch: [UInt8] = []

    init(limits: JSONLimits) {
        scanner = JSONScanner(maxDepth: limits.maxDepth)
        valuesLeft = limits.maxValues
        self.limits = limits
    }

    mutating func build(from bytes: Span<UInt8>) throws(JSONError) -> JSONValue {
        while true {
            var value = try openOrRead(bytes)
            // A finished value closes nothing, or the array or object around it, or several.
            while let finished = value {
                guard let around = stack.popLast() else {
                    try scanner.finish(in: bytes)
                    return finished
                }
                value = try resume(around, with: finished, in: bytes)
            }
        }
    }

    /// Reads a scalar value, or opens an array or object and moves to its first value.
    ///
    /// - Returns: A finished value; `nil` when a value comes next.
    private mutating func openOrRead(_ bytes: Span<UInt8>) throws(JSONError) -> JSONValue? {
        guard valuesLeft > 0 else {
            throw JSONError(
                .tooManyValues, at: scanner.position, "there are more values than the limit of \(limits.maxValues)")
        }
        valuesLeft -= 1
        switch try scanner.peekKind(in: bytes) {
        case .array:
            try scanner.beginArray(in: bytes)
            return try nextElement([], in: bytes)
        case .object:
            try scanner.beginObject(in: bytes)
            return try nextMember([], in: bytes)
        default:
            return try scalar(scanner.skipValue(in: bytes), in: bytes)
        }
    }

    private mutating func resume(
        _ open: consuming Open, with value: JSONValue, in bytes: Span<UInt8>
    ) throws(JSONError) -> JSONValue? {
        switch consume open {
        case .array(var elements):
            elements.append(value)
            return try nextElement(elements, in: bytes)
        case .object(var members, let key):
            members.append(JSONMember(key, value))
            return try nextMember(members, in: bytes)
        }
    }

    private mutating func nextElement(
        _ elements: [JSONValue], in bytes: Span<UInt8>
    ) throws(JSONError) -> JSONValue? {
        guard try scanner.nextElement(in: bytes) else { return .array(elements) }
        stack.append(.array(elements))
        return nil
    }

    private mutating func nextMember(
        _ members: [JSONMember], in bytes: Span<UInt8>
    ) throws(JSONError) -> JSONValue? {
        guard let key = try scanner.nextKey(in: bytes) else { return .object(members) }
        let name = try string(in: bytes, key.body, hasEscapes: key.hasEscapes)
        stack.append(.object(members, key: name))
        return nil
    }
}

extension JSONTreeBuilder {
    private mutating func scalar(_ value: JSONSkimmed, in bytes: Span<UInt8>) throws(JSONError) -> JSONValue {
        switch value.kind {
        case .true: .bool(true)
        case .false: .bool(false)
        case .integer, .decimal:
            .number(JSONNumber(validated: try string(in: bytes, value.range, hasEscapes: false)))
        case .string: .string(try string(in: bytes, value.body, hasEscapes: value.hasEscapes))
        case .null, .array, .object: .null  // the last two are opened, never passed over
        }
    }

    private mutating func string(
        in bytes: Span<UInt8>, _ body: Range<Int>, hasEscapes: Bool
    ) throws(JSONError) -> String {
        let raw = bytes.extracting(body)
        guard hasEscapes else { return Self.string(raw) }
        scratch.removeAll(keepingCapacity: true)
        try JSONString.unescape(raw, into: &scratch)
        return Self.string(scratch.span)
    }

    private static func string(_ bytes: Span<UInt8>) -> String {
        // The whole text was found to be UTF-8 before, strings end at ASCII bytes, and escapes give scalar values.
        String(copying: unsafe UTF8Span(unchecked: bytes))
    }
}
