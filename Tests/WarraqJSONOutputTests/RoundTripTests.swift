// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WarraqCore
import WarraqFiles
import WarraqJSON
import WarraqJSONOutput
import WarraqReading
import WarraqTestSupport
import WarraqTesting

@Suite("Records that are read and written")
struct RoundTripTests {
    @Test("a foreign record keeps its values byte for byte, under extra")
    func foreign() throws {
        let line = #"{"id": 7, "text":"a\nب\"","n": 1.50, "list": [1, {"k":"\u0646"}], "source":"x","a.b":null}"#
        #expect(
            try RoundTrip()(line + "\n")
                == #"{"id":"7","text":"a\nب\"","extra":{"n":1.50,"list":[1, {"k":"\u0646"}],"input.a.b":null,"input.source":"x"},"#
                + #""tags":[],"source":{"uri":"in.jsonl","start":0,"end":\#(line.utf8.count)}}"# + "\n")
    }

    @Test("what was written once is written the same ever after")
    func stable() throws {
        var trip = RoundTrip()
        trip.source.fields = [
            "title": .string, "q.words": .int, "score": .double, "q.marks": .array, "when": .dateTime,
        ]
        let once = try trip(Self.lines)
        #expect(once.utf8.count(where: { $0 == 0x0A }) == Self.lines.utf8.count(where: { $0 == 0x0A }))
        #expect(try trip(once) == once)
        var undeclared = RoundTrip()
        undeclared.sink = trip.sink
        let again = try undeclared(once)
        #expect(try undeclared(again) == again)
    }

    private static let lines = """
        {"id":"1","text":"قال: «نعم»","title":"عنوان","q":{"words":2,"x":[1]},"score":1,"when":"2024-04-13"}
        {"title":null,"text":"北京 \\u0001 \\" \\\\ \\/ \\ud83d\\ude00","tags":["foreign"],"deep":{"a":{"b":[[]]}}}
        {"text":"","score":-1.5e-7,"q":{"marks":[1,2]},"extra":5,"ids":"12"}
        {"text":"ภาษาไทย हिन्दी Привет ışık گفت‌وگو שלום","q":{},"rejected":{"stage":"x"}}

        """

    @Test("what was dropped comes back with its reason and detail")
    func dropped() throws {
        let rejected: Value = .object([
            "stage": "filter.quality", "kind": "dropped", "reason": "gopher.mean_word_length", "message": "2.1 < 3",
            "offset": nil,
        ])
        let document = Document(
            origin: Origin(uri: "a.txt", range: 0..<8), text: Text("نص قصير"), fields: ["rejected": rejected])
        let layout = RecordLayout(fields: [.init("rejected", .object)], hasExtra: true, hasOrigins: false)
        let back = try #require(RoundTrip().read(RoundTrip().write([document], layout)).first)
        #expect(back.fields["input.rejected"] == rejected)
    }

    @Test("random records come back: tags, attributes, nested values, hostile names")
    func random() throws {
        let seed = printedSeed()
        var random = SeededGenerator(seed: seed)
        let layout = RecordLayout(fields: [.init("title", .any), .init("q.n", .any)], hasExtra: true, hasOrigins: true)
        var trip = RoundTrip()
        trip.source.fields = ["title": .any, "q.n": .any]
        for unit in OffsetUnit.allCases {
            (trip.sink.offsets, trip.source.offsets) = (unit, unit)
            for _ in 0..<100 {
                let document = Self.document(&random)
                let line = try trip.write([document], layout)
                let back = try #require(trip.read(line).first, "seed \(seed): \(line)")
                #expect(
                    back.id == document.id && back.text == document.text && back.origin == document.origin,
                    "seed \(seed)")
                #expect(back.tags == document.tags, "seed \(seed): \(line)")
                for name in document.fields.names {
                    #expect(back.fields[name] == document.fields[name], "seed \(seed) \(name)")
                }
                #expect(try trip.write([back], layout) == line, "seed \(seed)")
            }
        }
    }

    private static let words = [
        "كتاب", "😀", "a\"b\\", "\u{1}\n", "東京", "x.y", "tags", "input.id", "", "ไทย", "e\u{301}",
    ]

    private static func document(_ random: inout SeededGenerator) -> Document {
        let words = (0..<Int.random(in: 1...8, using: &random)).map { _ in
            Self.words.randomElement(using: &random) ?? ""
        }
        let text = Text(words.joined(separator: " "))
        var fields: Fields = [:]
        for name in ["q.n", "title", "k", "source", "a.b"] where Bool.random(using: &random) {
            fields[FieldName(rawValue: name)] = value(3, &random)
        }
        var document = Document(
            origin: Origin(uri: words[0], range: 1..<5, layers: [.init(codec: "gzip", range: 0..<9)]), text: text,
            fields: fields)
        for _ in 0..<Int.random(in: 0...3, using: &random) {
            let ends = [0, text.utf8Count].map { _ in boundary(of: text, &random) }.sorted()
            document.tags.append(
                TextTag(
                    layer: "l", label: words[0], utf8Range: ends[0]..<ends[1],
                    score: Bool.random(using: &random) ? 0.25 : nil,
                    attributes: ["k": value(2, &random)], origin: 3..<4))
        }
        return document
    }

    private static func boundary(of text: Text, _ random: inout SeededGenerator) -> Int {
        var offset = Int.random(in: 0...text.utf8Count, using: &random)
        while !text.isScalarBoundary(offset) { offset -= 1 }
        return offset
    }

    private static func value(_ depth: Int, _ random: inout SeededGenerator) -> Value {
        switch Int.random(in: 0...(depth > 0 ? 6 : 4), using: &random) {
        case 0: .null
        case 1: .bool(Bool.random(using: &random))
        case 2: .int(Int.random(in: .min ... .max, using: &random))
        case 3: .double(Double.random(in: -1e10...1e10, using: &random))
        case 4: .string(words.randomElement(using: &random) ?? "")
        case 5: .array([value(depth - 1, &random), value(depth - 1, &random)])
        default: .object(["ك": value(depth - 1, &random), "": value(depth - 1, &random)])
        }
    }

    @Test("Python's json reads what is written, and finds tags by code points")
    func python() throws {
        guard FileManager.default.isExecutableFile(atPath: "/usr/bin/python3") else {
            print("left out: there is no /usr/bin/python3 to read the records with")
            return
        }
        let folder = try TemporaryFolder()
        var trip = RoundTrip()
        trip.sink.offsets = .codepoints
        var document = Document(id: "a\u{1}\"", text: "😀 القاهرة \u{2028}\n", fields: ["n": 1.5, "ك": ["x", nil]])
        document.tags = [TextTag(layer: "place", label: "city", utf8Range: 5..<19)]
        let lines = try trip.write([document, document])
        let path = folder.path.joined("a.jsonl").description
        try lines.write(toFile: path, atomically: true, encoding: .utf8)
        let script = """
            import json, sys
            records = [json.loads(l) for l in open(sys.argv[1], encoding="utf-8", newline="\\n")]
            for r in records:
                t = r["tags"][0]
                assert r["text"][t["start"]:t["end"]] == t["text"] == "القاهرة", t
                assert r["extra"] == {"n": 1.5, "ك": ["x", None]} and r["id"] == 'a\\x01"'
            print(len(records))
            """
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
        process.arguments = ["-c", script, path]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        #expect(String(decoding: output, as: UTF8.self) == "2\n")
    }
}
