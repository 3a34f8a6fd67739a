// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqUnicode

/// One note, taken apart.
struct ParsedNote {
    private(set) var fields: Fields = [:]
    /// The text after the first empty line, without white space around it; a slice of the note.
    private(set) var body: Bytes

    /// Reads a note.
    ///
    /// - Throws: ``DocumentFailure`` with the code `encoding`, `syntax` or `type`, and where in the file.
    init(_ note: Bytes) throws(DocumentFailure) {
        if let offset = UTF8Validation.firstInvalidOffset(in: note.span) {
            throw DocumentFailure(.encoding, "the note is no valid UTF-8", byteOffset: note.startIndex + offset)
        }
        body = note.starts(with: [0xEF, 0xBB, 0xBF]) ? note.dropFirst(3) : note
        // Empty lines before the first key are allowed.
        body = body.drop { $0 <= 0x20 }
        while !body.isEmpty {
            let line = body.prefix { $0 != 0x0A }
            body = body[line.endIndex...].dropFirst()
            let isEmpty = line.allSatisfy { $0 <= 0x20 }
            if isEmpty { break }
            try add(line)
        }
        body = body.drop { $0 <= 0x20 }
        while let last = body.last, last <= 0x20 { body.removeLast() }
    }

    private mutating func add(_ line: Bytes) throws(DocumentFailure) {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else {
            throw DocumentFailure(.syntax, "a line before the body has no 'key:'", byteOffset: line.startIndex)
        }
        let (key, value) = (ParsedNote.text(line[..<colon]), ParsedNote.text(line[(colon + 1)...]))
        if key != "date" {
            fields[FieldName(rawValue: key)] = .string(value)
        } else if let date = DateTime(value) {
            fields["published"] = .dateTime(date)
        } else {
            throw DocumentFailure(.type, "the date is not ISO 8601, such as 2024-04-13", byteOffset: line.startIndex)
        }
    }

    /// The text of some bytes without white space around it.
    private static func text(_ bytes: Bytes) -> String {
        let trimmed = bytes.drop { $0 <= 0x20 }
        let length = trimmed.reversed().drop { $0 <= 0x20 }.count
        return String(decoding: trimmed.prefix(length), as: UTF8.self)
    }
}
