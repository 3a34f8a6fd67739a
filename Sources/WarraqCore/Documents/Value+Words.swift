// SPDX-License-Identifier: Apache-2.0

extension ValueType {
    /// The type in words, for messages.
    package var inWords: String {
        switch self {
        case .bool: "true or false"
        case .int, .double: "a number"
        case .string: "text"
        case .dateTime: "a date"
        case .array: "a list"
        case .object: "a map"
        case .any: "anything"
        }
    }
}

extension Value {
    /// The kind in words, for messages about a value that is not of the type a field has.
    package var inWords: String {
        switch self {
        case .null: "null"
        case .bool: "a truth value"
        case .int: "a whole number"
        case .double: "a number"
        case .string: "text"
        case .dateTime: "a date"
        case .array: "a list"
        case .object: "an object"
        }
    }
}
