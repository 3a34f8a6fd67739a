// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqJSON

extension ValueType {
    /// Says whether a JSON value may stand in a field of this type, without decoding more of it than is needed.
    ///
    /// A whole number beyond 64 bits is no `int`, a number beyond the range of doubles no `double`.
    func accepts(_ value: JSONSkimmed, in bytes: Span<UInt8>) -> Bool {
        switch (self, value.kind) {
        case (.any, _), (_, .null), (.bool, .true), (.bool, .false), (.string, .string), (.array, .array),
            (.object, .object):
            true
        case (.int, .integer):
            value.range.count < 19 || JSONNumber.int64(bytes.extracting(value.range)) != nil
        case (.double, .integer), (.double, .decimal):
            value.range.count < 300 && !hasExponent(bytes.extracting(value.range))
                || JSONNumber.double(bytes.extracting(value.range)) != nil
        case (.dateTime, .string):
            DateTime(String(jsonBody: bytes.extracting(value.body))) != nil
        default: false
        }
    }

    private func hasExponent(_ number: Span<UInt8>) -> Bool {
        for index in number.indices where number[index] | 0x20 == UInt8(ascii: "e") { return true }
        return false
    }
}

extension JSONKind {
    /// The kind in words, for messages.
    var described: String {
        switch self {
        case .null: "null"
        case .true, .false: "a truth value"
        case .integer: "a whole number"
        case .decimal: "a number"
        case .string: "text"
        case .array: "an array"
        case .object: "an object"
        }
    }
}
