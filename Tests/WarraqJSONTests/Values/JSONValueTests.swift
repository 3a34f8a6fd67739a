// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqJSON

@Suite("JSONValue")
struct JSONValueTests {
    static let all: [JSONValue] = [
        .null, true, false, 1, .number(JSONNumber(text: "1.0") ?? JSONNumber(0)), "", "\u{E9}", "e\u{301}", [], [[]],
        [1, 2], [2, 1], [:], ["a": 1], ["a": 1, "b": 2], ["b": 2, "a": 1], ["a": 1, "a": 1], ["\u{E9}": 1],
        ["e\u{301}": 1],
    ]

    @Test("is equal to itself only, and hashes so: order, repetition, notation and composition count")
    func equality() throws {
        for (index, one) in Self.all.enumerated() {
            for (otherIndex, other) in Self.all.enumerated() {
                #expect((one == other) == (index == otherIndex), "\(one) and \(other)")
            }
            #expect(try Set(Self.all).contains(JSONParser.parse(one.text())))
        }
        #expect(Set(Self.all).count == Self.all.count)
    }

    @Test("answers for its own kind and with nil for the others", arguments: all)
    func accessors(value: JSONValue) {
        let answers = [
            value.boolValue != nil, value.numberValue != nil, value.stringValue != nil, value.arrayValue != nil,
            value.objectValue != nil, value.isNull,
        ]
        #expect(answers.count { $0 } == 1, "\(value)")
        #expect((value[0] != nil) == (value.arrayValue?.isEmpty == false))
        #expect(value[-1] == nil && value[7] == nil)
        #expect((value["a"] != nil) == (value.objectValue?.contains { $0.key == "a" } ?? false))
        #expect((value.doubleValue != nil) == (value.numberValue != nil))
    }

    @Test("tells numbers by their text, integers where they are written so")
    func numbers() {
        #expect(JSONValue.number(JSONNumber(7)).int64Value == 7)
        #expect(JSONNumber(7).isInteger)
        for text in ["1.0", "1e2", "1E2", "-0.5"] {
            #expect(JSONNumber(text: text)?.isInteger == false)
            #expect(JSONNumber(text: text)?.int64 == nil)
        }
        #expect(JSONNumber(0.1)?.text == "0.1")
        #expect(JSONNumber(1e300)?.description == "1e+300")
    }
}
