// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqJSONOutput

@Suite("Records as they are written")
struct RecordEncoderTests {
    private func line(_ document: Document, _ fields: [RecordLayout.Field], extra: Bool = false, origins: Bool = false)
        throws
        -> String
    {
        let layout = RecordLayout(fields: fields, hasExtra: extra, hasOrigins: origins)
        let line = try RoundTrip().write([document], layout)
        #expect(line.hasSuffix("}\n"))
        return String(line.dropLast())
    }

    private let end = #","tags":[],"source":{"uri":"a","start":0,"end":1}}"#

    @Test("declared fields come in the order of the layout, nested by their dots, null where absent")
    func layout() throws {
        let document = Document(id: "a", text: "x", fields: ["q.b": 2, "title": "t", "other": 1, "q.a.y": true])
        let fields: [RecordLayout.Field] = [
            .init("q.a.x", .int), .init("title", .string), .init("q.b", .int), .init("q.a.y", .bool),
            .init("z", .double),
        ]
        #expect(
            try line(document, fields)
                == #"{"id":"a","text":"x","q":{"a":{"x":null,"y":true},"b":2},"title":"t","z":null"# + end)
    }

    @Test("undeclared fields stand under extra by their names, in order, where the source may have them")
    func extra() throws {
        let document = Document(id: "a", text: "x", fields: ["z": 1, "t": "ت", "a.b": nil])
        #expect(
            try line(document, [.init("t", .string)], extra: true)
                == #"{"id":"a","text":"x","t":"ت","extra":{"z":1,"a.b":null}"# + end)
        #expect(
            try line(Document(id: "a", text: "x"), [], extra: true) == #"{"id":"a","text":"x","extra":{}"# + end)
    }

    @Test("a name and one below it do not get in each other's way")
    func clash() throws {
        let document = Document(id: "a", text: "x", fields: ["q": 1, "q.b": 2])
        #expect(
            try line(document, [.init("q", .int), .init("q.b", .int)]) == #"{"id":"a","text":"x","q":1,"q.b":2"# + end)
    }

    @Test(
        "values are written by their type",
        arguments: [
            (.int(5), .int, "5"), (.int(5), .double, "5.0"), (.double(0.1), .double, "0.1"),
            (.double(.nan), .any, "null"),
            (.double(-.infinity), .double, "null"), (.int(.min), .int, "-9223372036854775808"),
            (.dateTime(DateTime(year: 2024, month: 4, day: 13)!), .dateTime, #""2024-04-13""#),
            (.string("2024"), .dateTime, #""2024""#),
            (.array([1, "ب", nil, [false]]), .array, #"[1,"ب",null,[false]]"#), (.array([]), .any, "[]"),
            (.object(["k": ["n", nil]]), .any, #"{"k":["n",null]}"#),
            (.string("\u{7}\"\\\u{7F}"), .string, #""\u0007\"\\"# + "\u{7F}\""),
        ] as [(Value, ValueType, String)])
    func values(value: Value, type: ValueType, json: String) throws {
        let document = Document(id: "a", text: "x", fields: ["v": value])
        #expect(try line(document, [.init("v", type)]) == "{\"id\":\"a\",\"text\":\"x\",\"v\":\(json)" + end)
    }

    @Test(
        "a value of another type is a failure, and the batch stays as it was",
        arguments: [
            (.int(5), .string, "a whole number"), (.string("x"), .int, "text"), (.double(1), .int, "a number"),
            (.string("soon"), .dateTime, "text"), (.array([]), .object, "a list"),
            (.bool(true), .double, "a truth value"),
        ] as [(Value, ValueType, String)])
    func wrongType(value: Value, type: ValueType, described: String) throws {
        try refused(Document(id: "a", text: "x", fields: ["v": value]), type, described)
    }

    @Test(
        "so is one that was never decoded",
        arguments: [
            ("5", .string, "a whole number"), (#""x""#, .int, "text"), ("1.0", .int, "a number"),
            ("1e400", .double, "a number"),
            ("9223372036854775808", .int, "a whole number"), (#""soon""#, .dateTime, "text"),
            ("{}", .array, "an object"),
        ] as [(String, ValueType, String)])
    func wrongEncoded(json: String, type: ValueType, described: String) throws {
        try refused(try #require(RoundTrip().read("{\"id\":\"a\",\"text\":\"\",\"v\":\(json)}").first), type, described)
    }

    private func refused(_ document: Document, _ type: ValueType, _ described: String) throws {
        let sink = try JSONLinesSink(options: RoundTrip().sink)
        let layout = RecordLayout(fields: [.init("v", type)], hasExtra: false, hasOrigins: false)
        var encoder = sink.makeEncoder(layout)
        var batch: [UInt8] = Array("before".utf8)
        let failure = #expect(throws: DocumentFailure.self) {
            try sink.encode(document, into: &batch, encoder: &encoder)
        }
        #expect(failure == DocumentFailure(.type, "field 'v' holds \(described) and is declared as \(type.rawValue)"))
        #expect(batch == Array("before".utf8))
    }

    @Test("undecoded values keep their spelling; whole numbers in a field of doubles get a fraction")
    func verbatim() throws {
        let document = try #require(
            RoundTrip().read(#"{"text":"","a":1.50,"b":"\u0041","c":7,"d":"2024-01-01"}"#).first)
        let fields: [RecordLayout.Field] = [
            .init("a", .double), .init("b", .string), .init("c", .double), .init("d", .dateTime),
        ]
        #expect(try line(document, fields).contains(#","a":1.50,"b":"\u0041","c":7.0,"d":"2024-01-01","#))
    }

    @Test("tags tell their text, score, source bytes and attributes")
    func tags() throws {
        var document = Document(
            origin: Origin(uri: "f", range: 10..<40), text: Text(validUTF8: Array("في القاهرة".utf8)[...], base: 10))
        document.tags = [
            TextTag(
                layer: "place", label: "city", utf8Range: 5..<19, score: 0.5, attributes: ["country": "EG", "text": 1]),
            TextTag(layer: "x", label: "", utf8Range: 0..<0, origin: 1..<2),
        ]
        let tags =
            #""tags":[{"layer":"place","label":"city","start":5,"end":19,"text":"القاهرة","score":0.5,"origin":[15,29],"#
            + #""country":"EG","attribute.text":1},{"layer":"x","label":"","start":0,"end":0,"text":"","score":null,"origin":[1,2]}]"#
        #expect(try line(document, [], origins: true).contains(tags))
    }

    @Test("tags count in the unit asked for", arguments: [("utf8", 5, 9), ("utf16", 3, 7), ("codepoints", 2, 6)])
    func offsets(unit: String, start: Int, end: Int) throws {
        var trip = RoundTrip()
        trip.sink.offsets = try #require(OffsetUnit(rawValue: unit))
        var document = Document(id: "a", text: "😀 Rome")
        document.tags = [TextTag(layer: "l", label: "x", utf8Range: 5..<9)]
        #expect(try trip.write([document]).contains(#""start":\#(start),"end":\#(end),"text":"Rome""#))
    }

    @Test("documents with other fields than the one before find their places")
    func changingShapes() throws {
        let documents = try RoundTrip().read(
            #"{"id":"1","text":"","a":1,"b":2}"# + "\n" + #"{"id":"2","text":"","b":2,"a":1}"# + "\n"
                + #"{"id":"3","text":"","c":0}"#)
        let layout = RecordLayout(fields: [.init("a", .int)], hasExtra: true, hasOrigins: false)
        let lines = try RoundTrip().write(documents, layout).split(separator: "\n")
        #expect(lines[0].contains(#""a":1,"extra":{"b":2}"#))
        #expect(lines[1].contains(#""a":1,"extra":{"b":2}"#))
        #expect(lines[2].contains(#""a":null,"extra":{"c":0}"#))
    }
}
