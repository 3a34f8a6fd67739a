// SPDX-License-Identifier: Apache-2.0

internal import WarraqCore
internal import WarraqJSON

/// Values as compact JSON, for columns that hold lists and objects.
enum ValueJSON {
    /// Appends one value; numbers that are not finite are null, dates are strings in ISO 8601.
    static func append(_ value: Value, to bytes: inout [UInt8]) {
        switch value {
        case .null: bytes.append(contentsOf: "null".utf8)
        case .bool(let flag): bytes.append(contentsOf: flag ? "true".utf8 : "false".utf8)
        case .int(let number): JSONWriter.appendInt(Int64(number), to: &bytes)
        case .double(let number): append(number, to: &bytes)
        case .string(let text): append(text, to: &bytes)
        case .dateTime(let date): append(date.description, to: &bytes)
        case .array(let values): append(values, to: &bytes)
        case .object(let fields): append(fields, to: &bytes) { _ in true }
        }
    }

    /// Appends those of some fields that `isIncluded` lets through, as an object in their order.
    static func append(_ fields: Fields, to bytes: inout [UInt8], where isIncluded: (FieldName) -> Bool) {
        var separator = UInt8(ascii: "{")
        for index in 0..<fields.count where isIncluded(fields.name(at: index)) {
            bytes.append(separator)
            separator = UInt8(ascii: ",")
            append(fields.name(at: index).rawValue, to: &bytes)
            bytes.append(UInt8(ascii: ":"))
            if let encoded = fields.encodedValue(at: index, as: .json) {
                bytes.append(contentsOf: encoded)
            } else {
                append(fields.value(at: index), to: &bytes)
            }
        }
        if separator == UInt8(ascii: "{") { bytes.append(separator) }
        bytes.append(UInt8(ascii: "}"))
    }

    private static func append(_ values: [Value], to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "["))
        for index in values.indices {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            append(values[index], to: &bytes)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    private static func append(_ text: String, to bytes: inout [UInt8]) {
        JSONWriter.appendString(text.utf8.span, to: &bytes)
    }

    private static func append(_ number: Double, to bytes: inout [UInt8]) {
        do { try JSONWriter.appendDouble(number, to: &bytes) } catch { bytes.append(contentsOf: "null".utf8) }
    }
}
