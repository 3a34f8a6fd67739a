// SPDX-License-Identifier: Apache-2.0

internal import WarraqCore

/// A field's value as a cell of the column that its declared type has.
enum FieldCell {
    /// Adds the value at `place` to the batch.
    ///
    /// - Throws: ``DocumentFailure`` with code `type` if the value is of another type.
    static func append(
        _ fields: Fields, at place: Int, as type: ValueType, to batch: inout RowBatch
    ) throws(DocumentFailure) {
        if let encoded = fields.encodedValue(at: place, as: .json), appendEncoded(encoded, as: type, to: &batch) {
            return
        }
        let value = fields.value(at: place)
        guard type.accepts(value) else {
            throw DocumentFailure(
                .type,
                "field '\(fields.name(at: place))' holds \(value.inWords), not a value of type \(type.rawValue)")
        }
        append(value, as: type, to: &batch)
    }

    /// Copies JSON that needs no decoding: strings without escapes, and lists and objects, which stay JSON.
    private static func appendEncoded(_ json: Bytes, as type: ValueType, to batch: inout RowBatch) -> Bool {
        switch (json.first, type) {
        case (UInt8(ascii: "\""), .string), (UInt8(ascii: "\""), .any):
            let body = json.dropFirst().dropLast()
            if body.contains(UInt8(ascii: "\\")) { return false }
            batch.append(utf8: body)
        case (UInt8(ascii: "["), .array), (UInt8(ascii: "["), .any), (UInt8(ascii: "{"), .object),
            (UInt8(ascii: "{"), .any):
            batch.append(utf8: json)
        default: return false
        }
        return true
    }

    private static func append(_ value: Value, as type: ValueType, to batch: inout RowBatch) {
        switch value {
        case .null: batch.appendNull()
        case .bool(let flag): batch.append(flag ? 1 : 0)
        case .int(let number) where type == .double: batch.append(Double(number))
        case .int(let number): batch.append(number)
        case .double(let number): batch.append(number)
        case .string(let text): batch.append(utf8: text.utf8)
        case .dateTime(let date): batch.append(utf8: date.description.utf8)
        case .array, .object: batch.appendText { ValueJSON.append(value, to: &$0) }
        }
    }
}
