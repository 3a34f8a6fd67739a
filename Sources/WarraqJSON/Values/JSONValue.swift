// SPDX-License-Identifier: Apache-2.0

/// A JSON value as a tree: for configuration, tests and small documents; hot paths use ``JSONScanner``.
///
/// Members of an object keep their order, and all of several equal keys are kept, so that what was read can be written
/// again. Equality is exact: members in order, numbers as written (``JSONNumber``), strings byte by byte (`String`
/// itself takes composed and decomposed letters for equal).
public enum JSONValue: Sendable {
    case null
    case bool(Bool)
    case number(JSONNumber)
    case string(String)
    case array([JSONValue])
    case object([JSONMember])

    /// The value of an object's member; `nil` when it has none of that name or is no object.
    ///
    /// Of several equal keys the last counts, as in ECMAScript, Python and most other readers.
    ///
    /// - Complexity: O(members).
    public subscript(key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.last { $0.key.utf8.elementsEqual(key.utf8) }?.value
    }

    /// The element of an array; `nil` outside it and for other kinds.
    public subscript(index: Int) -> JSONValue? {
        guard case .array(let elements) = self, elements.indices.contains(index) else { return nil }
        return elements[index]
    }

    /// Whether it is `null`.
    public var isNull: Bool {
        if case .null = self { true } else { false }
    }

    /// The truth value; `nil` for other kinds.
    public var boolValue: Bool? {
        guard case .bool(let value) = self else { return nil }
        return value
    }

    /// The string; `nil` for other kinds.
    public var stringValue: String? {
        guard case .string(let value) = self else { return nil }
        return value
    }

    /// The number; `nil` for other kinds.
    public var numberValue: JSONNumber? {
        guard case .number(let value) = self else { return nil }
        return value
    }

    /// The integer; `nil` for other kinds and where ``JSONNumber/int64`` is.
    public var int64Value: Int64? { numberValue?.int64 }

    /// The nearest double; `nil` for other kinds and where ``JSONNumber/double`` is.
    public var doubleValue: Double? { numberValue?.double }

    /// The elements; `nil` for other kinds.
    public var arrayValue: [JSONValue]? {
        guard case .array(let value) = self else { return nil }
        return value
    }

    /// The members in order; `nil` for other kinds.
    public var objectValue: [JSONMember]? {
        guard case .object(let value) = self else { return nil }
        return value
    }
}

/// One member of a JSON object.
public struct JSONMember: Sendable {
    /// The name, unescaped.
    public var key: String
    /// What it names.
    public var value: JSONValue

    /// Creates a member.
    public init(_ key: String, _ value: JSONValue) {
        self.key = key
        self.value = value
    }
}
