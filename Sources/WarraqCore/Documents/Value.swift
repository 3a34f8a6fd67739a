// SPDX-License-Identifier: Apache-2.0

/// A field's value: what both JSON and SQL can type.
public enum Value: Sendable, Hashable {
    /// No value.
    case null
    /// True or false.
    case bool(Bool)
    /// A whole number of 64 bits.
    case int(Int)
    /// A finite or non-finite binary64 number; non-finite ones are written as null.
    case double(Double)
    /// Text.
    case string(String)
    /// A date, or a date with a time of day.
    case dateTime(DateTime)
    /// A list.
    case array([Value])
    /// Named values in order.
    case object(Fields)
}

extension Value: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
    /// A string.
    public init(stringLiteral text: String) { self = .string(text) }

    /// An integer.
    public init(integerLiteral number: Int) { self = .int(number) }

    /// A truth value.
    public init(booleanLiteral flag: Bool) { self = .bool(flag) }
}

extension Value: ExpressibleByFloatLiteral, ExpressibleByArrayLiteral, ExpressibleByNilLiteral {
    /// A double.
    public init(floatLiteral number: Double) { self = .double(number) }

    /// A list.
    public init(arrayLiteral values: Value...) { self = .array(values) }

    /// Null.
    public init(nilLiteral: ()) { self = .null }
}

/// The type of a field as declared: decides SQL columns and what the checker accepts.
public enum ValueType: String, Sendable, Hashable, CaseIterable {
    /// True or false.
    case bool
    /// A whole number of 64 bits.
    case int
    /// A number; whole numbers are accepted.
    case double
    /// Text.
    case string
    /// A date or a date with time; as text in ISO 8601.
    case dateTime = "datetime"
    /// A list.
    case array
    /// Named values.
    case object
    /// Anything: the type is not checked.
    case any
}

extension ValueType {
    /// Says whether a value may stand in a field of this type; null may stand in all.
    public func accepts(_ value: Value) -> Bool {
        switch (self, value) {
        case (_, .null), (.any, _), (.bool, .bool), (.int, .int), (.double, .double), (.double, .int),
            (.string, .string),
            (.dateTime, .dateTime), (.array, .array), (.object, .object):
            true
        case (.dateTime, .string(let text)): DateTime(text) != nil
        default: false
        }
    }
}

extension Value {
    /// The type of the value; `any` for null.
    public var type: ValueType {
        switch self {
        case .null: .any
        case .bool: .bool
        case .int: .int
        case .double: .double
        case .string: .string
        case .dateTime: .dateTime
        case .array: .array
        case .object: .object
        }
    }
}
