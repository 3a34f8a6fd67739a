// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqJSON

extension JSONRecordDecoder {
    func text(_ line: RecordLine, _ bytes: Span<UInt8>, isTracked: Bool) throws(DocumentFailure) -> Text {
        guard let value = text, value.kind != .null else {
            if shape.allowsMissingText { return Text() }
            throw DocumentFailure(
                .type,
                "the record has no '\(shape.textKey)'; 'text_field' names the text, 'missing_text: empty' does without",
                byteOffset: line.fileOffset(of: line.range.lowerBound))
        }
        let place = line.fileOffset(of: value.range.lowerBound)
        guard value.kind == .string else {
            throw DocumentFailure(.type, "'\(shape.textKey)' is \(value.kind.described), not text", byteOffset: place)
        }
        let text = texts.text(value, bytes, line, isTracked: isTracked)
        guard text.utf8Count <= needs.limits.textBytes else {
            let message = "the text has \(text.utf8Count) bytes, more than the limit of \(needs.limits.textBytes)"
            throw DocumentFailure(.limit, message, byteOffset: place)
        }
        return text
    }

    func id(_ line: RecordLine, _ bytes: Span<UInt8>) throws(DocumentFailure) -> DocumentID {
        guard let value = id, value.kind != .null else { return DocumentID(of: line.origin) }
        switch value.kind {
        case .string where !value.hasEscapes:
            let start = line.bytes.startIndex
            let body = start + value.body.lowerBound..<start + value.body.upperBound
            return DocumentID(String(decoding: line.bytes[body], as: UTF8.self))
        case .string, .integer: return DocumentID(String(jsonBody: bytes.extracting(value.body)))
        default:
            throw DocumentFailure(
                .type, "'\(shape.idKey)' is \(value.kind.described), neither text nor a whole number",
                byteOffset: line.fileOffset(of: value.range.lowerBound))
        }
    }
}
