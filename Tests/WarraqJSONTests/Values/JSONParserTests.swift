// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqJSON
import WarraqTestSupport
import WarraqTesting

@Suite("JSONParser")
struct JSONParserTests {
    @Test("builds values of every kind, with members in order and equal keys kept")
    func builds() throws {
        let text = #"{"ب":[1,-2.50,true,false,null,[],{}],"ا":"\u0639\n","ب":"last"}"#
        let value = try JSONParser.parse(text)
        #expect(
            value
                == .object([
                    JSONMember(
                        "ب",
                        [1, .number(try #require(JSONNumber(text: "-2.50"))), true, false, .null, [], [:]]),
                    JSONMember("ا", "ع\n"), JSONMember("ب", "last"),
                ]))
        #expect(value["ب"]?.stringValue == "last")
        #expect(value["ا"]?.stringValue == "ع\n")
        #expect(value["ت"] == nil)
        #expect(value.objectValue?[0].value[1]?.doubleValue == -2.5)
        #expect(value.objectValue?[0].value[7] == nil)
        #expect(value.objectValue?[0].value[4]?.isNull == true)
    }

    @Test("tells composed from decomposed letters, in keys and values")
    func exactKeys() throws {
        let value = try JSONParser.parse("{\"\u{E9}\":1,\"e\u{301}\":2}")
        #expect(value["\u{E9}"]?.int64Value == 1)
        #expect(value["e\u{301}"]?.int64Value == 2)
        #expect(JSONValue.string("\u{E9}") != .string("e\u{301}"))
    }

    @Test("names the first byte that is not UTF-8")
    func invalidUTF8() {
        let bytes: [UInt8] = Array("[\"ع".utf8) + [0xC3] + Array("\"]".utf8)
        let error = #expect(throws: JSONError.self) { try JSONParser.parse(bytes.span) }
        #expect(error?.description == "byte 4: byte 0xC3 is not UTF-8 here [invalid-utf8]")
    }

    @Test("holds its limits")
    func limits() throws {
        #expect(JSONLimits(maxDepth: 1_000_000).maxDepth == 1024)
        #expect(try JSONParser.parse("[[]]", limits: JSONLimits(maxDepth: 2)) == [[]])
        var error = #expect(throws: JSONError.self) {
            try JSONParser.parse("[[]]", limits: JSONLimits(maxDepth: 1))
        }
        #expect(
            error?.description == "byte 1: arrays and objects are nested deeper than the limit of 1 [too-deep]")
        #expect(try JSONParser.parse("[1,2]", limits: JSONLimits(maxValues: 3)) == [1, 2])
        error = #expect(throws: JSONError.self) { try JSONParser.parse("[1,2]", limits: JSONLimits(maxValues: 2)) }
        #expect(error?.description == "byte 3: there are more values than the limit of 2 [too-many-values]")
    }

    @Test("reads, compares and writes trees of the greatest depth")
    func deepest() throws {
        let text = String(repeating: "[", count: 1024) + String(repeating: "]", count: 1024)
        let value = try JSONParser.parse(text, limits: JSONLimits(maxDepth: 1024))
        #expect(value.text() == text)
        #expect(try value == JSONParser.parse(text, limits: JSONLimits(maxDepth: 1024)))
    }

    @Test("reads what it wrote: random values in all scripts, compact and pretty")
    func roundTrip() throws {
        var random = SeededGenerator(printedFor: "JSONParser round trip")
        for _ in 0..<2_000 {
            let value = random.value(depth: 5)
            #expect(try JSONParser.parse(value.text()) == value)
            #expect(try JSONParser.parse(value.text(pretty: true)) == value)
            #expect(PlainParser.parse(value.text()) == value)
        }
    }

    @Test("agrees with a plain parser on damaged texts")
    func agreesWithPlainParser() throws {
        var random = SeededGenerator(printedFor: "JSONParser against a plain parser")
        let inserts = Array("{}[]\",:\\u0dD8/bfnrt-1.eE \n\t\u{1}عé📚".unicodeScalars)
        var accepted = 0
        for _ in 0..<20_000 {
            var scalars = Array(random.value(depth: 2).text(pretty: random.below(4) == 0).unicodeScalars.prefix(60))
            for _ in 0..<random.below(4) {
                let place = random.below(scalars.count + 1)
                if random.below(2) == 0, place < scalars.count { scalars.remove(at: place) }
                scalars.insert(inserts[random.below(inserts.count)], at: min(place, scalars.count))
            }
            let text = String(String.UnicodeScalarView(scalars))
            let value = try? JSONParser.parse(text)
            #expect(value == PlainParser.parse(text), "\(text)")
            accepted += value == nil ? 0 : 1
        }
        #expect(accepted > 1_000)
    }
}
