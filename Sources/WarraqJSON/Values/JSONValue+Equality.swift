// SPDX-License-Identifier: Apache-2.0

extension JSONValue: Hashable {
    /// Whether both write the same JSON; recursive as deep as the values are.
    public static func == (one: JSONValue, other: JSONValue) -> Bool {
        switch (one, other) {
        case (.null, .null): true
        case (.bool(let one), .bool(let other)): one == other
        case (.number(let one), .number(let other)): one == other
        case (.string(let one), .string(let other)): one.utf8.elementsEqual(other.utf8)
        case (.array(let one), .array(let other)): one == other
        case (.object(let one), .object(let other)): one == other
        default: false
        }
    }

    /// Feeds the value, byte by byte for strings.
    public func hash(into hasher: inout Hasher) {
        switch self {
        case .null: hasher.combine(0)
        case .bool(let value): hasher.combine(value)
        case .number(let value): hasher.combine(value)
        case .string(let value): hasher.combine(exactly: value)
        case .array(let value): hasher.combine(value)
        case .object(let value): hasher.combine(value)
        }
    }
}

extension JSONMember: Hashable {
    /// Whether both write the same JSON.
    public static func == (one: JSONMember, other: JSONMember) -> Bool {
        one.key.utf8.elementsEqual(other.key.utf8) && one.value == other.value
    }

    /// Feeds key and value.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(exactly: key)
        hasher.combine(value)
    }
}

extension Hasher {
    /// Feeds the bytes of a string; `String` itself feeds a normalized form.
    fileprivate mutating func combine(exactly text: String) {
        for byte in text.utf8 { combine(byte) }
        combine(UInt8(0xFF))  // no UTF-8 holds it, so that ends stay distinct
    }
}
