// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqJSON
import WarraqUnicode

/// Writes decoded values as JSON.
enum ValueWriter {
    /// Appends a value of a declared type: a whole number in a field of doubles gets a fraction.
    static func append(_ value: Value, as type: ValueType, to output: inout [UInt8]) {
        if type == .double, case .int(let number) = value {
            append(.double(Double(number)), to: &output)
        } else {
            append(value, to: &output)
        }
    }

    /// Appends a value; numbers that are not finite become null, dates text in ISO 8601.
    static func append(_ value: Value, to output: inout [UInt8]) {
        switch value {
        case .null: output.append(literal: "null")
        case .bool(let flag): output.append(literal: flag ? "true" : "false")
        case .int(let number): JSONWriter.appendInt(Int64(number), to: &output)
        case .double(let number): append(number, to: &output)
        case .string(let text): JSONWriter.appendString(text.utf8.span, to: &output)
        case .dateTime(let date): JSONWriter.appendString(date.description.utf8.span, to: &output)
        case .array(let elements): append(elements, to: &output)
        case .object(let members): append(members, to: &output)
        }
    }

    private static func append(_ number: Double, to output: inout [UInt8]) {
        do throws(JSONError) {
            try JSONWriter.appendDouble(number, to: &output)
        } catch {
            // Not finite: JSON has no number for it.
            output.append(literal: "null")
        }
    }

    private static func append(_ elements: [Value], to output: inout [UInt8]) {
        output.append(UInt8(ascii: "["))
        for (index, element) in elements.enumerated() {
            if index > 0 { output.append(UInt8(ascii: ",")) }
            append(element, to: &output)
        }
        output.append(UInt8(ascii: "]"))
    }

    private static func append(_ members: Fields, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "{"))
        for place in 0..<members.count {
            if place > 0 { output.append(UInt8(ascii: ",")) }
            JSONWriter.appendString(members.name(at: place).rawValue.utf8.span, to: &output)
            output.append(UInt8(ascii: ":"))
            append(members.value(at: place), to: &output)
        }
        output.append(UInt8(ascii: "}"))
    }
}

extension [UInt8] {
    /// Appends the bytes of a literal.
    @inline(__always)
    mutating func append(literal: StaticString) {
        // The string literals of this module are pointers to bytes that stay for good; a lone scalar would be none.
        unsafe append(contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
    }
}
