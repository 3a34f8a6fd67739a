// SPDX-License-Identifier: Apache-2.0

import WarraqCore

/// Turns documents into rows.
struct CSVRow: Sendable {
    let columns: [String]
    let delimiter: UInt8

    /// The row of names.
    var header: [UInt8] {
        var bytes: [UInt8] = []
        for (index, column) in columns.enumerated() {
            if index > 0 { bytes.append(delimiter) }
            append(column, to: &bytes)
        }
        return bytes + [0x0D, 0x0A]
    }

    /// Appends the row of a document.
    ///
    /// - Throws: ``DocumentFailure`` with code `refused` if a column holds an object; part of a row may then be there.
    func append(_ document: borrowing Document, to bytes: inout [UInt8]) throws(DocumentFailure) {
        for (index, column) in columns.enumerated() {
            if index > 0 { bytes.append(delimiter) }
            switch column {
            case "id": append(document.id.description, to: &bytes)
            case "text": append(document.text.string, to: &bytes)
            default:
                guard let value = document.fields[FieldName(rawValue: column)] else { continue }
                if let text = try text(of: value, column) { append(text, to: &bytes) }
            }
        }
        bytes += [0x0D, 0x0A]
    }

    /// A value as text; nil for null.
    private func text(of value: Value, _ column: String) throws(DocumentFailure) -> String? {
        switch value {
        case .null: return nil
        case .bool(let flag): return flag.description
        case .int(let number): return number.description
        case .double(let number): return number.isFinite ? number.description : nil
        case .string(let text): return text
        case .dateTime(let date): return date.description
        case .array(let items):
            var texts: [String] = []
            for item in items { texts.append(try text(of: item, column) ?? "") }
            return texts.joined(separator: "; ")
        case .object: throw DocumentFailure(.refused, "the column '\(column)' holds an object, which is no text")
        }
    }

    /// Quotes a text where CSV needs it; an empty one too, since nothing at all means null.
    private func append(_ text: String, to bytes: inout [UInt8]) {
        let isPlain =
            !text.isEmpty && text.first != " " && text.last != " "
            && text.utf8.allSatisfy { $0 != delimiter && $0 != 0x22 && $0 != 0x0A && $0 != 0x0D }
        if isPlain {
            bytes += text.utf8
            return
        }
        bytes.append(0x22)
        for byte in text.utf8 {
            if byte == 0x22 { bytes.append(0x22) }
            bytes.append(byte)
        }
        bytes.append(0x22)
    }
}
