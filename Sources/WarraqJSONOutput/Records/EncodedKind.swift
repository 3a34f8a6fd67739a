// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqJSON

/// What a valid JSON value is, by its first byte and, for numbers, the others.
enum EncodedKind {
    case null, bool, integer, decimal, string, array, object

    /// - Parameter value: One whole, valid value.
    init(_ value: Span<UInt8>) {
        switch value[0] {
        case UInt8(ascii: "n"): self = .null
        case UInt8(ascii: "t"), UInt8(ascii: "f"): self = .bool
        case UInt8(ascii: "\""): self = .string
        case UInt8(ascii: "["): self = .array
        case UInt8(ascii: "{"): self = .object
        default: self = Self.isInteger(value) ? .integer : .decimal
        }
    }

    /// Says whether the value may stand in a field of a type; for dates that are text, it answers no.
    func fits(_ type: ValueType, _ value: Span<UInt8>) -> Bool {
        switch (self, type) {
        case (.null, _), (_, .any), (.bool, .bool), (.string, .string), (.array, .array), (.object, .object): true
        case (.integer, .int): value.count < 19 || JSONNumber.int64(value) != nil
        case (.integer, .double): value.count < 300
        case (.decimal, .double): JSONNumber.double(value) != nil
        default: false
        }
    }

    private static func isInteger(_ number: Span<UInt8>) -> Bool {
        for index in number.indices {
            let byte = number[index]
            if byte == UInt8(ascii: ".") || byte | 0x20 == UInt8(ascii: "e") { return false }
        }
        return true
    }

    /// The kind in words, for messages.
    var described: String {
        switch self {
        case .null: "null"
        case .bool: "a truth value"
        case .integer: "a whole number"
        case .decimal: "a number"
        case .string: "text"
        case .array: "a list"
        case .object: "an object"
        }
    }
}
