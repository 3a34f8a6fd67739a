// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqJSON

/// All keys that one worker has met, by the object they stand in, and the fields they name.
struct RecordKeys: Sendable {
    /// A field that records have had.
    struct Field: Sendable {
        let name: FieldName
        let type: ValueType
        /// The record that last had it.
        var record = 0
        /// Its place among the fields of that record.
        var place = 0
    }

    /// The table of the keys of a record itself.
    static let root = 0
    /// The table of the keys of `extra`.
    static let extra = 1
    /// Keys of a record at most, since fields are looked up one after the other.
    static let maxKeys = 16_384
    /// Keys kept from record to record at most; hostile input has new ones in each.
    private static let maxKept = 4_096

    /// The fields by number.
    var fields: [Field] = []
    private let shape: RecordShape
    private var tables: [KeyTable] = []
    /// For each table: what stands before its keys in field names, and the keys whose meaning is declared.
    private var levels: [(prefix: String, declared: [String: KeyMeaning])] = []
    private var numbers: [FieldName: Int] = [:]
    /// How many spellings of keys are kept.
    private var learned = 0
    /// Keys of this record that were passed over, because there are too many.
    private(set) var surplus = 0

    init(_ shape: RecordShape) {
        self.shape = shape
        reset()
    }

    /// Begins a record: forgets all keys if there are too many.
    mutating func beginRecord() {
        if learned > Self.maxKept { reset() }
        surplus = 0
        tables[Self.root].begin()
    }

    /// Begins an inner object.
    mutating func begin(_ table: Int) { tables[table].begin() }

    /// What stands before the keys of a table in the names of fields, without the last dot.
    func name(of table: Int) -> String { String(levels[table].prefix.dropLast()) }

    /// The meaning of a key.
    @inline(__always)
    mutating func meaning(of key: JSONRawString, _ table: Int, in bytes: Span<UInt8>) -> KeyMeaning {
        if let meaning = tables[table].meaning(of: key.body, in: bytes) { return meaning }
        return learn(key, table, bytes)
    }

    /// The number of a field.
    mutating func number(of name: FieldName, type: ValueType = .any) -> Int {
        if let number = numbers[name] { return number }
        // A copy of its own, so that workers do not count references to one string.
        let name = FieldName(rawValue: String(decoding: Array(name.rawValue.utf8), as: UTF8.self))
        numbers[name] = fields.count
        fields.append(Field(name: name, type: type))
        return fields.count - 1
    }

    private mutating func learn(_ key: JSONRawString, _ table: Int, _ bytes: Span<UInt8>) -> KeyMeaning {
        // A record within the limit never comes here: the others have left room for as many keys.
        guard learned < Self.maxKept + Self.maxKeys else {
            surplus += 1
            return .surplus
        }
        learned += 1
        let text = String(jsonBody: bytes.extracting(key.body))
        let meaning = levels[table].declared[text] ?? .field(number(of: fieldName(text, table)))
        tables[table].add(key.body, in: bytes, meaning)
        return meaning
    }

    /// The name of a field that is not declared.
    private func fieldName(_ key: String, _ table: Int) -> FieldName {
        let moves =
            table == Self.root && (RecordLayout.reservedKeys.contains(key) || key.utf8.contains(UInt8(ascii: ".")))
        return FieldName(rawValue: (moves ? "input." : levels[table].prefix) + key)
    }

    private mutating func reset() {
        learned = 0
        (fields, tables, levels, numbers) = ([], [KeyTable(), KeyTable()], [("", [:]), ("", [:])], [:])
        declare(shape.declared, prefix: "", in: Self.root)
        for key in ReservedKey.allCases { levels[Self.root].declared[key.name] = .reserved(key) }
        levels[Self.root].declared[shape.textKey] = .text
        guard shape.takesIDs else { return }
        // A key such as `url` that serves as id stays a field.
        let number = shape.idKey == "id" ? -1 : number(of: FieldName(rawValue: shape.idKey))
        levels[Self.root].declared[shape.idKey] = .id(number)
    }

    private mutating func declare(_ members: [(key: String, node: RecordShape.Node)], prefix: String, in table: Int) {
        for (key, node) in members {
            switch node {
            case .field(let type):
                let number = number(of: FieldName(rawValue: prefix + key), type: type)
                levels[table].declared[key] = .field(number)
            case .group(let inner):
                let group = tables.count
                tables.append(KeyTable())
                levels.append((prefix: prefix + key + ".", declared: [:]))
                levels[table].declared[key] = .group(group)
                declare(inner, prefix: prefix + key + ".", in: group)
            }
        }
    }
}

extension String {
    /// The text of a JSON string that has been validated, without its quotes.
    init(jsonBody body: Span<UInt8>) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(body.count)
        try? JSONString.unescape(body, into: &bytes)
        self.init(decoding: bytes, as: UTF8.self)
    }
}
