// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqJSON
import WarraqReading
import WarraqTestSupport
import WarraqTesting

/// Compares with a plain implementation that parses whole lines into trees.
@Suite("Records, read in two ways")
struct PlainRecordTests {
    @Test("random records give what a plain parser makes of them")
    func random() throws {
        let seed = printedSeed()
        var random = SeededGenerator(seed: seed)
        let lines = (0..<400).map { _ in Self.line(&random) }
        let documents = try decode(lines.joined(separator: "\n")).documents
        #expect(documents.count == lines.count, "seed \(seed)")
        for (document, line) in zip(documents, lines) {
            let expected = try Self.plain(line)
            #expect(document.text.string == expected.text, "seed \(seed): \(line)")
            #expect(expected.id == nil || document.id.description == expected.id, "seed \(seed): \(line)")
            let found = document.fields.names.map { ($0.rawValue, document.fields[$0] ?? .null) }
            #expect(found.count == expected.fields.count, "seed \(seed): \(line)")
            for (name, value) in found { #expect(expected.fields[name] == value, "seed \(seed): \(name) in \(line)") }
        }
    }

    private static func plain(_ line: String) throws -> (id: String?, text: String, fields: [String: Value]) {
        let members = try JSONParser.parse(line).objectValue ?? []
        var (id, text, fields): (String?, String, [String: Value]) = (nil, "", [:])
        for member in members {
            switch member.key {
            case "id": id = member.value.stringValue
            case "text": text = member.value.stringValue ?? ""
            default:
                let moves = RecordLayout.reservedKeys.contains(member.key) || member.key.contains(".")
                fields[moves ? "input." + member.key : member.key] = plain(member.value)
            }
        }
        return (id, text, fields)
    }

    private static func plain(_ value: JSONValue) -> Value {
        switch value {
        case .null: return .null
        case .bool(let flag): return .bool(flag)
        case .string(let text): return .string(text)
        case .number(let number): return number.int64.map { .int(Int($0)) } ?? .double(number.double ?? .nan)
        case .array(let elements): return .array(elements.map(plain))
        case .object(let members):
            var fields: Fields = [:]
            for member in members { fields[FieldName(rawValue: member.key)] = plain(member.value) }
            return .object(fields)
        }
    }

    private static let keys = [
        "title", "عنوان", "k", "\\u006b", "tags", "source", "extra", "a.b", "", "a\\nb", "id", "text", "日本", "x1", "x2",
        "x3",
    ]
    private static let values = [
        "null", "true", "-12", "1.5e3", "9223372036854775808", "[]", "{}", "[1, [2,{\"a\":[]}]]",
        "{\"k\":1,\"k\":2,\"ن\":null}",
        "\"\"", "\"نص\"", "\"\\\"\\\\\\/\\ud83d\\ude00\"",
    ]

    private static func line(_ random: inout SeededGenerator) -> String {
        func space() -> String { ["", "", " ", "\t", "  "].randomElement(using: &random) ?? "" }
        var members = (0..<Int.random(in: 0...12, using: &random)).map { _ in
            let key = keys.randomElement(using: &random) ?? ""
            let isText = key == "id" || key == "text"
            let value = values.filter { !isText || $0.hasPrefix("\"") }.randomElement(using: &random) ?? ""
            return "\"\(key)\"\(space()):\(space())\(value)\(space())"
        }
        members.insert("\"text\":\"x\"", at: Int.random(in: 0...members.count, using: &random))
        return "\(space()){\(space())\(members.joined(separator: ",\(space())"))}\(space())"
    }
}
