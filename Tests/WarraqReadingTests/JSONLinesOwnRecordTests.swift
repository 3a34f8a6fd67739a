// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqReading

@Suite("Warraq's own records, read back")
struct JSONLinesOwnRecordTests {
    private let source = #""source":{"uri":"news/ا.txt","start":3,"end":99}"#

    @Test("source becomes the origin, extra becomes fields, tags come back with all they knew")
    func own() throws {
        let line =
            #"{"id":"a","text":"in Kairo","title":"T","extra":{"n":1,"input.tags":2},"tags":[{"layer":"place","label":"city","#
            + #""start":3,"end":8,"text":"Kairo","score":0.5,"origin":[7,12],"country":"EG","ids":[1]}],\#(source)}"#
        let document = try #require(decode(line).documents.first)
        #expect(document.origin == Origin(uri: "news/ا.txt", range: 3..<99))
        #expect(document.fields == ["title": "T", "n": 1, "input.tags": 2])
        #expect(
            document.tags == [
                TextTag(
                    layer: "place", label: "city", utf8Range: 3..<8, score: 0.5,
                    attributes: ["country": "EG", "ids": [1]],
                    origin: 7..<12)
            ])
        #expect(!document.text.isTracked)
    }

    @Test("layers of the origin come back")
    func layers() throws {
        let line =
            #"{"text":"","source":{"uri":"a.gz","start":1,"end":2,"layers":[{"codec":"gzip","start":0,"end":9}]}}"#
        let origin = try decode(line).documents.first?.origin
        #expect(origin == Origin(uri: "a.gz", range: 1..<2, layers: [.init(codec: "gzip", range: 0..<9)]))
    }

    @Test("what was rejected stands under input.rejected")
    func rejected() throws {
        let line = #"{"text":"t","rejected":{"stage":"filter.length"},"extra":{},"tags":[],\#(source)}"#
        let document = try #require(decode(line).documents.first)
        #expect(document.fields == ["input.rejected": .object(["stage": "filter.length"])])
    }

    @Test("offsets in other units are translated", arguments: [("utf8", 5, 9), ("codepoints", 2, 6), ("utf16", 3, 7)])
    func offsets(unit: String, start: Int, end: Int) throws {
        var options = JSONLinesSource.Options()
        options.offsets = try #require(OffsetUnit(rawValue: unit))
        let tag = #"{"layer":"l","label":"x","start":\#(start),"end":\#(end),"text":"Rome"}"#
        let document = try #require(decode(#"{"text":"😀 Rome","tags":[\#(tag)],\#(source)}"#, options).documents.first)
        #expect(document.tags == [TextTag(layer: "l", label: "x", utf8Range: 5..<9)])
    }

    @Test(
        "tags that do not fit the text move aside",
        arguments: [
            #"{"layer":"l","label":"x","start":0,"end":99,"text":"a"}"#,
            #"{"layer":"l","label":"x","start":1,"end":2,"text":"a"}"#,
            #"{"layer":"l","label":"x","start":-1,"end":1,"text":""}"#,
            #"{"layer":"l","label":"x","start":2,"end":1,"text":""}"#,
            #"{"layer":"l","label":"x","start":0,"end":2,"text":"b"}"#, #"{"layer":"l","start":0,"end":2,"text":"ن"}"#,
            #"{"layer":"l","label":"x","start":0,"end":9223372036854775807,"text":"a"}"#, "5", "[]",
            #"{"layer":"l","label":"x","start":0,"end":2,"text":"ن","origin":[5]}"#,
            #"{"layer":"l","label":"x","start":0,"end":2,"text":"ن","score":"high"}"#,
        ])
    func misfits(tag: String) throws {
        let document = try #require(decode(#"{"text":"نعم","tags":[\#(tag)],\#(source)}"#).documents.first)
        #expect(document.tags.isEmpty)
        #expect(document.fields.names == ["input.tags"])
    }

    @Test(
        "a source of another shape makes the record foreign",
        arguments: [
            #"{"uri":"x"}"#, #"{"uri":"x","start":5,"end":4}"#, #"{"uri":"x","start":-1,"end":4}"#,
            #"{"uri":1,"start":0,"end":4}"#,
            #"{"uri":"x","start":0,"end":4,"layers":[1]}"#, "null", #""x""#,
        ])
    func foreign(value: String) throws {
        let document = try #require(decode(#"{"text":"","extra":{"k":1},"source":\#(value)}"#).documents.first)
        #expect(document.fields.names == ["input.source", "input.extra"])
        #expect(document.origin.uri == "in.jsonl")
    }

    @Test("own records may be deeper than the limit by what their form adds, others may not")
    func depth() throws {
        let value = String(repeating: "[", count: 127) + String(repeating: "]", count: 127)
        #expect(try decode("{\"text\":\"\",\"k\":\(value)}").documents.first?.fields.names == ["k"])
        #expect(
            try decode("{\"text\":\"\",\"extra\":{\"k\":\(value)},\(source)}").documents.first?.fields.names == ["k"])
        let failure = try decode("{\"text\":\"\",\"extra\":{\"k\":\(value)}}").rejected.first?.failure
        #expect(failure?.code == .limit)
    }
}
