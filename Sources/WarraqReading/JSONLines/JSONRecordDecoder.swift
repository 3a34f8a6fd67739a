// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqJSON

/// Makes documents of records, one after the other, and keeps what it has learned about their keys.
///
/// A record is passed once. Text and id are taken out, everything else stays where it is: a field is a name and a range.
struct JSONRecordDecoder {
    let shape: RecordShape
    let needs: PlanNeeds
    var keys: RecordKeys
    var texts: RecordTexts
    /// Counts records, so that the fields of this one are told from those of earlier ones.
    private var number = 0
    /// How many fields the last record had.
    private var expectedFields = 0
    var text: JSONSkimmed?
    var id: JSONSkimmed?
    var reserved: [JSONSkimmed?] = ReservedKey.allCases.map { _ in nil }
    private var hasReserved = false
    /// The first field of a wrong type; a mistake of syntax behind it is told instead.
    private var wrongType: (message: String, offset: Int)?

    /// The record that was rejected as `type`, as far as it could be read: for the rejects.
    private(set) var partial: Document?

    var maxDepth = 0
    private var isTooDeep = false
    var isOwn = false

    /// Levels by which Warraq's own records may pass the limit.
    private static let ownDepth = 8

    init(_ shape: RecordShape, needs: PlanNeeds) {
        (self.shape, self.needs, keys) = (shape, needs, RecordKeys(shape))
        texts = RecordTexts(needs)
    }

    /// Makes a document.
    ///
    /// - Parameter bytes: Those of `line.bytes`; the line is valid UTF-8.
    /// - Throws: ``DocumentFailure`` with code `syntax`, `limit` or `type` and the byte of the file.
    mutating func decode(_ line: RecordLine, _ bytes: Span<UInt8>) throws(DocumentFailure) -> Document {
        do throws(DocumentFailure) {
            return try decode(line, bytes, maxDepth: needs.limits.nesting)
        } catch {
            // Warraq's own records may be deeper than what they were made of: by `extra`, and by dotted names.
            guard isTooDeep else { throw error }
            let document = try? decode(line, bytes, maxDepth: needs.limits.nesting + Self.ownDepth)
            guard let document, isOwn else { throw error }
            return document
        }
    }

    private mutating func decode(
        _ line: RecordLine, _ bytes: Span<UInt8>, maxDepth: Int
    ) throws(DocumentFailure) -> Document {
        begin(maxDepth)
        var fields = Fields(record: line.record, codec: JSONFieldCodec(), capacity: expectedFields)
        do throws(JSONError) {
            try scan(line.range, bytes.extracting(0..<line.range.upperBound), line.bytes.startIndex, into: &fields)
        } catch {
            isTooDeep = error.code == .tooDeep
            throw DocumentFailure(error, line, bytes)
        }
        var own = OwnRecord()
        if hasReserved { own = takeReserved(line, bytes, into: &fields) }
        let count = fields.count + keys.surplus
        if count > RecordKeys.maxKeys {
            throw DocumentFailure(.limit, "the record has \(count) fields, more than \(RecordKeys.maxKeys)")
        }
        expectedFields = fields.count
        let (text, id): (Text, DocumentID)
        do throws(DocumentFailure) {
            if let wrongType {
                throw DocumentFailure(.type, wrongType.message, byteOffset: line.fileOffset(of: wrongType.offset))
            }
            text = try self.text(line, bytes, isTracked: needs.origins && own.origin == nil)
            id = try self.id(line, bytes)
        } catch {
            if error.code == .type { partial = partialDocument(line, bytes, fields, own) }
            throw error
        }
        return document(line, bytes, id, text, consume fields, own)
    }

    private mutating func begin(_ maxDepth: Int) {
        (text, id, wrongType, partial) = (nil, nil, nil, nil)
        (self.maxDepth, isTooDeep, isOwn) = (maxDepth, false, false)
        number += 1
        keys.beginRecord()
        guard hasReserved else { return }
        hasReserved = false
        for index in reserved.indices { reserved[index] = nil }
    }

    /// What there is of a record that does not fit; a text or an id that is none stands under `input.`.
    private func partialDocument(
        _ line: RecordLine, _ bytes: Span<UInt8>, _ fields: consuming Fields, _ own: OwnRecord
    ) -> Document {
        let start = line.bytes.startIndex
        let (text, id) = (try? text(line, bytes, isTracked: needs.origins && own.origin == nil), try? id(line, bytes))
        if text == nil, let value = self.text, value.kind != .null { fields.appendMoved(shape.textKey, value, start) }
        if id == nil, let value = self.id { fields.appendMoved(shape.idKey, value, start) }
        let tags = own.tags.flatMap { TagReader.tags($0, bytes, text ?? Text(), offsets: shape.offsets) }
        return Document(
            id: id, origin: own.origin ?? line.origin, text: text ?? Text(), fields: fields, tags: tags ?? [])
    }

    private func document(
        _ line: RecordLine, _ bytes: Span<UInt8>, _ id: DocumentID, _ text: consuming Text,
        _ fields: consuming Fields, _ own: OwnRecord
    ) -> Document {
        let tags = own.tags.flatMap { TagReader.tags($0, bytes, text, offsets: shape.offsets) }
        if tags == nil, let range = own.tags {
            fields.appendMoved(ReservedKey.tags.name, range, line.bytes.startIndex)
        }
        return Document(
            id: id, origin: own.origin ?? line.origin, text: consume text, fields: consume fields, tags: tags ?? [])
    }
}

// MARK: - Keys and fields

extension JSONRecordDecoder {
    /// Passes the whole record and notes where everything is; `start` is the index at which `bytes` begin.
    private mutating func scan(
        _ range: Range<Int>, _ bytes: Span<UInt8>, _ start: Int, into fields: inout Fields
    ) throws(JSONError) {
        var scanner = JSONScanner(at: range.lowerBound, maxDepth: maxDepth)
        try scanner.beginObject(in: bytes)
        while let key = try scanner.nextKey(in: bytes) {
            let meaning = keys.meaning(of: key, RecordKeys.root, in: bytes)
            if case .group(let table) = meaning {
                try scanGroup(table, &scanner, bytes, start, into: &fields)
                continue
            }
            let value = try scanner.skipValue(in: bytes)
            switch meaning {
            case .field(let field): add(field, value, bytes, start, to: &fields)
            case .text: text = value
            case .id(let field):
                id = value
                if field >= 0 { add(field, value, bytes, start, to: &fields) }
            case .reserved(let key):
                reserved[key.rawValue] = value
                hasReserved = true
            case .group, .surplus: break
            }
        }
        try scanner.finish(in: bytes)
    }

    /// Passes an object that holds declared fields.
    private mutating func scanGroup(
        _ table: Int, _ scanner: inout JSONScanner, _ bytes: Span<UInt8>, _ start: Int, into fields: inout Fields
    ) throws(JSONError) {
        guard try scanner.peekKind(in: bytes) == .object else {
            let value = try scanner.skipValue(in: bytes)
            if value.kind != .null {
                note("field '\(keys.name(of: table))' is \(value.kind.described), not an object", value)
            }
            return
        }
        try scanner.beginObject(in: bytes)
        keys.begin(table)
        while let key = try scanner.nextKey(in: bytes) {
            let meaning = keys.meaning(of: key, table, in: bytes)
            if case .group(let inner) = meaning {
                try scanGroup(inner, &scanner, bytes, start, into: &fields)
            } else {
                let value = try scanner.skipValue(in: bytes)
                if case .field(let field) = meaning { add(field, value, bytes, start, to: &fields) }
            }
        }
    }

    /// Adds a field; of two values the later one counts, at the place of the first.
    @inline(__always)
    mutating func add(
        _ field: Int, _ value: JSONSkimmed, _ bytes: Span<UInt8>, _ start: Int, to fields: inout Fields
    ) {
        let range = start &+ value.range.lowerBound..<start &+ value.range.upperBound
        if keys.fields[field].record == number {
            fields.setEncoded(at: keys.fields[field].place, range: range)
        } else {
            keys.fields[field].record = number
            keys.fields[field].place = fields.count
            fields.appendEncoded(keys.fields[field].name, range: range)
        }
        if keys.fields[field].type != .any { check(field, value, bytes) }
    }

    private mutating func check(_ field: Int, _ value: JSONSkimmed, _ bytes: Span<UInt8>) {
        let field = keys.fields[field]
        guard !field.type.accepts(value, in: bytes) else { return }
        note("field '\(field.name)' is \(value.kind.described) and does not fit the type \(field.type.rawValue)", value)
    }

    private mutating func note(_ message: String, _ value: JSONSkimmed) {
        if wrongType == nil { wrongType = (message, value.range.lowerBound) }
    }
}

extension DocumentFailure {
    /// A mistake in a record, with the byte of the file.
    init(_ error: JSONError, _ line: RecordLine, _ bytes: Span<UInt8>) {
        let code: Code = error.code == .tooDeep || error.code == .tooManyValues ? .limit : .syntax
        var message = error.message
        if error.code == .unexpectedEnd {
            // The parser counts from the start of what it was given, and knows nothing of lines.
            message =
                line.openString(in: bytes).map {
                    "the line ends inside the string that begins at byte \(line.fileOffset(of: $0))"
                } ?? message.replacing("the text ends", with: "the line ends", maxReplacements: 1)
        }
        self.init(code, message, byteOffset: line.fileOffset(of: error.offset))
    }
}
