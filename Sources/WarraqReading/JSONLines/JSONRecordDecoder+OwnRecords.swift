// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqJSON

extension JSONRecordDecoder {
    /// What the reserved keys gave, in a record of Warraq's own; nothing in others.
    struct OwnRecord {
        var origin: Origin?
        /// The tags, not yet read.
        var tags: JSONSkimmed?
    }

    /// Reads the reserved keys of one of Warraq's own records; what is none moves under `input.`.
    mutating func takeReserved(
        _ line: RecordLine, _ bytes: Span<UInt8>, into fields: inout Fields
    ) -> OwnRecord {
        var own = OwnRecord()
        if let source = reserved[ReservedKey.source.rawValue] { own.origin = OriginReader.origin(source, bytes) }
        isOwn = own.origin != nil
        let start = line.bytes.startIndex
        for key in ReservedKey.allCases {
            guard let value = reserved[key.rawValue] else { continue }
            switch key {
            case .source where own.origin != nil: break
            case .tags where own.origin != nil && value.kind == .array: own.tags = value
            case .extra where own.origin != nil && value.kind == .object: merge(value, bytes, start, into: &fields)
            default: move(key, value, bytes, start, into: &fields)
            }
        }
        return own
    }

    /// Brings the undeclared fields back to their places.
    private mutating func merge(_ extra: JSONSkimmed, _ bytes: Span<UInt8>, _ start: Int, into fields: inout Fields) {
        var scanner = JSONScanner(at: extra.range.lowerBound, maxDepth: maxDepth)
        keys.begin(RecordKeys.extra)
        // It has been passed already, so nothing is thrown.
        guard (try? scanner.beginObject(in: bytes)) != nil else { return }
        while let key = try? scanner.nextKey(in: bytes) {
            let meaning = keys.meaning(of: key, RecordKeys.extra, in: bytes)
            guard let value = try? scanner.skipValue(in: bytes) else { return }
            if case .field(let field) = meaning { add(field, value, bytes, start, to: &fields) }
        }
    }

    private mutating func move(
        _ key: ReservedKey, _ value: JSONSkimmed, _ bytes: Span<UInt8>, _ start: Int, into fields: inout Fields
    ) {
        add(keys.number(of: FieldName(rawValue: "input." + key.name)), value, bytes, start, to: &fields)
    }
}

extension Fields {
    /// Adds the value of a reserved key under `input.`, in the place of one that may be there.
    mutating func appendMoved(_ key: String, _ value: JSONSkimmed, _ start: Int) {
        let name = FieldName(rawValue: "input." + key)
        let range = start + value.range.lowerBound..<start + value.range.upperBound
        if let index = index(of: name) {
            setEncoded(at: index, range: range)
        } else {
            appendEncoded(name, range: range)
        }
    }
}
