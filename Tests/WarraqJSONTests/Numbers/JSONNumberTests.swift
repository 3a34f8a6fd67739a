// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqJSON
import WarraqTestSupport
import WarraqTesting

@Suite("JSONNumber")
struct JSONNumberTests {
    @Test(
        "keeps the text and tells the machine numbers it stands for",
        arguments: [
            ("0", 0, 0), ("-0", 0, -0.0), ("7", 7, 7), ("9223372036854775807", .max, 9.223372036854775807e18),
            ("-9223372036854775808", .min, -9.223372036854775808e18),
            ("9223372036854775808", nil, 9.223372036854775808e18),
            ("-9223372036854775809", nil, -9.223372036854775808e18), ("10000000000000000999", nil, 1e19),
            ("1.0", nil, 1),
            ("1e2", nil, 100), ("1E+2", nil, 100), ("1e-2", nil, 0.01), ("0.1", nil, 0.1), ("1e400", nil, nil),
            ("-1e400", nil, nil), ("1e-999", nil, 0), ("123456789012345678901234567890.5", nil, 1.2345678901234568e29),
            ("2.2250738585072011e-308", nil, Double.leastNormalMagnitude.nextDown),
            ("9007199254740993", 9_007_199_254_740_993, 9007199254740992),
            ("0.000001", nil, 1e-6), ("4.9e-324", nil, Double.leastNonzeroMagnitude),
            ("1.7976931348623157e308", nil, .greatestFiniteMagnitude),
        ] as [(String, Int64?, Double?)]
    )
    func reads(text: String, integer: Int64?, double: Double?) throws {
        let number = try #require(JSONNumber(text: text))
        #expect(number.text == text && number.description == text)
        #expect(number.int64 == integer)
        #expect(number.double == double)
        #expect(number.double?.sign == double?.sign)
    }

    @Test(
        "takes one number and nothing else",
        arguments: [
            "", "-", "+1", "01", "1.", ".1", "1e", " 1", "1 ", "0x1", "NaN", "Infinity", "١", "１", "1,0", "--1",
        ]
    )
    func refuses(text: String) {
        #expect(JSONNumber(text: text) == nil)
    }

    @Test("has no form for what is not finite", arguments: [Double.nan, .infinity, -.infinity])
    func nonFinite(value: Double) {
        #expect(JSONNumber(value) == nil)
        var output: [UInt8] = [1]
        #expect(throws: JSONError.self) { try JSONWriter.appendDouble(value, to: &output) }
        var writer = JSONWriter()
        writer.beginArray()
        #expect(throws: JSONError.self) { try writer.double(value) }
        writer.int(1)
        #expect(output == [1])
        #expect(writer.bytes == Array("[1".utf8))
    }

    @Test("reads doubles as the standard library does, in any notation")
    func agreesOnDoubles() throws {
        var random = SeededGenerator(printedFor: "JSONNumber")
        for round in 0..<50_000 {
            let text: String
            switch round % 3 {
            case 0: text = random.finiteDouble().description
            case 1:
                let digits = String(random.next() >> UInt64(random.below(64)))
                text = "\(digits).\(random.below(100_000))e\(random.below(60) - 30)"
            default: text = "\(Double(random.below(1_000_000)) / 1000)"
            }
            let number = try #require(JSONNumber(text: text), "\(text)")
            #expect(number.double?.bitPattern == Double(text)?.bitPattern, "\(text)")
        }
    }

    @Test("writes doubles so that they read back the same and are JSON")
    func doublesRoundTrip() throws {
        var random = SeededGenerator(printedFor: "JSONWriter doubles")
        var output: [UInt8] = []
        for _ in 0..<50_000 {
            let value = random.finiteDouble()
            output.removeAll(keepingCapacity: true)
            try JSONWriter.appendDouble(value, to: &output)
            #expect(output == Array(value.description.utf8))
            #expect(JSONNumber(text: String(decoding: output, as: UTF8.self)) == JSONNumber(value))
            #expect(JSONNumber.double(output.span)?.bitPattern == value.bitPattern)
        }
    }

    @Test("writes and reads integers exactly")
    func integersRoundTrip() {
        var random = SeededGenerator(printedFor: "JSONWriter integers")
        let edges: [Int64] = [0, 1, -1, 9, 10, -10, 99, 100, .max, .min, .max - 1, .min + 1]
        for round in 0..<20_000 {
            let value =
                round < edges.count ? edges[round] : Int64(bitPattern: random.next()) >> Int64(random.below(64))
            var output: [UInt8] = []
            JSONWriter.appendInt(value, to: &output)
            #expect(output == Array(String(value).utf8))
            #expect(JSONNumber.int64(output.span) == value)
        }
        var output: [UInt8] = []
        JSONWriter.appendUInt(.max, to: &output)
        #expect(output == Array(String(UInt64.max).utf8))
    }
}
