// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqJSON
import WarraqTestSupport
import WarraqTesting
import WarraqUnicode

@Suite("JSONScanner")
struct JSONScannerTests {
    @Test("walks an object of every script: raw keys, kinds, ranges")
    func walksObject() throws {
        let line = #" { "العنوان" : "قال \"نعم\"", "n":-1.5e3,"i":007}"#.replacing("007", with: "7")
        let bytes = Array(line.utf8)
        var scanner = JSONScanner()
        var found: [String] = []
        try scanner.beginObject(in: bytes.span)
        while let key = try scanner.nextKey(in: bytes.span) {
            let value = try scanner.skipValue(in: bytes.span)
            found.append("\(text(bytes, key.body)) \(value.kind) \(value.hasEscapes) \(text(bytes, value.range))")
            if value.kind == .string { #expect(text(bytes, value.body) == #"قال \"نعم\""#) }
        }
        try scanner.finish(in: bytes.span)
        #expect(scanner.position == bytes.count)
        #expect(
            found == [
                #"العنوان string true "قال \"نعم\"""#, "n decimal false -1.5e3", "i integer false 7",
            ])
    }

    @Test("walks into nested objects and arrays, empty ones too")
    func walksNested() throws {
        let bytes = Array(#"{"a":{},"b":[],"c":[{"d":[1,[2]]},"書"],"e":null}"#.utf8)
        var scanner = JSONScanner()
        var found: [String] = []
        try walk(&scanner, bytes, &found)
        try scanner.finish(in: bytes.span)
        #expect(
            found == [
                "{", "a", "{", "}", "b", "[", "]", "c", "[", "{", "d", "[", "1", "[", "2", "]", "]", "}", "\"書\"", "]",
                "e", "null", "}",
            ])
    }

    @Test(
        "tells code, offset and words of a mistake",
        arguments: [
            ("", "byte 0: the text ends where a value should be [unexpected-end]"),
            ("  ", "byte 2: the text ends where a value should be [unexpected-end]"),
            ("[1,]", "byte 3: found ']' where a value should be [unexpected-byte]"),
            ("[1 2]", "byte 3: found '2' where ',' or ']' should be [unexpected-byte]"),
            ("[1}", "byte 2: found '}' where ',' or ']' should be [unexpected-byte]"),
            ("[[1]", "byte 4: the text ends where ',' or ']' should be [unexpected-end]"),
            (#"{"a":1,}"#, "byte 7: found '}' where a key should be [unexpected-byte]"),
            (#"{"a" 1}"#, "byte 5: found '1' where ':' should be [unexpected-byte]"),
            (#"{a:1}"#, "byte 1: found 'a' where a key should be [unexpected-byte]"),
            (#"{"a":1"#, "byte 6: the text ends where ',' or '}' should be [unexpected-end]"),
            ("trux", "byte 3: found 'x' where 'true' should be [unexpected-byte]"),
            ("nul", "byte 3: the text ends where 'null' should be [unexpected-end]"),
            ("01", "byte 0: a number starts with a superfluous 0 [invalid-number]"),
            ("1.", "byte 2: found the end in a number where a digit should be [invalid-number]"),
            ("-x", "byte 1: found 'x' in a number where a digit should be [invalid-number]"),
            ("1e+ ", "byte 3: found byte 0x20 in a number where a digit should be [invalid-number]"),
            ("1 2", "byte 2: found '2' behind the end of the value [trailing-content]"),
            ("\"a\nb\"", "byte 2: a string holds the control character byte 0x0A unescaped [control-character]"),
            ("\"abc", "byte 4: the text ends inside the string from byte 0 on [unexpected-end]"),
            (#""a\"#, "byte 3: the text ends inside an escape [unexpected-end]"),
            (#""a\x""#, "byte 2: a backslash is followed by 'x' [invalid-escape]"),
            (#""\u12G4""#, "byte 1: '\\u' is followed by 'G' in the place of a hexadecimal digit [invalid-escape]"),
            (#""\uD83D""#, "byte 1: '\\uD83D' is one half of a surrogate pair without the other [lone-surrogate]"),
            ("\u{FEFF}{}", "byte 0: found a byte order mark where a value should be [unexpected-byte]"),
            ("ع", "byte 0: found byte 0xD8 where a value should be [unexpected-byte]"),
        ]
    )
    func explains(text: String, message: String) {
        let error = #expect(throws: JSONError.self) {
            var scanner = JSONScanner()
            _ = try scanner.skipValue(in: text.utf8.span)
            try scanner.finish(in: text.utf8.span)
        }
        #expect(error?.description == message)
    }

    @Test(
        "refuses the same where the object is walked and not passed over",
        arguments: [
            #"{"a":1,}"#, #"{,"a":1}"#, #"{"a":1 "b":2}"#, #"{"a"}"#, #"{"a":}"#, #"{"a":1]"#, #"["a"]"#, "{", "",
            "{}x",
            #"{"a":[}"#, #"{"a":[1,]}"#, #"{"a":[1 2]}"#, #"{"a":[,1]}"#,
        ])
    func refusesWalking(text: String) {
        let bytes = Array(text.utf8)
        #expect(throws: JSONError.self) {
            var scanner = JSONScanner()
            var found: [String] = []
            try scanner.beginObject(in: bytes.span)
            while try scanner.nextKey(in: bytes.span) != nil { try walk(&scanner, bytes, &found) }
            try scanner.finish(in: bytes.span)
        }
    }

    @Test(
        "holds the depth limit, counting what is open around the value",
        arguments: [1, 2, 63, 64, 65, 127, 128, 129, 1000])
    func depth(limit: Int) throws {
        for (opened, closed) in [("[", "]"), (#"{"k":"#, "}")] {
            let around = String(repeating: opened, count: limit)
            let fits = Array("\(around)1\(String(repeating: closed, count: limit))".utf8)
            var scanner = JSONScanner(maxDepth: limit)
            #expect(try scanner.skipValue(in: fits.span).range == 0..<fits.count)
            let nested = Array("[".utf8) + fits + Array("]".utf8)
            scanner = JSONScanner(maxDepth: limit)
            let error = try #require(throws: JSONError.self) { try scanner.skipValue(in: nested.span) }
            #expect(error.code == .tooDeep)
            #expect(error.offset == 1 + (limit - 1) * opened.utf8.count)
            scanner = JSONScanner(maxDepth: limit)
            try scanner.beginArray(in: nested.span)
            #expect(throws: error) { try scanner.skipValue(in: nested.span) }
        }
    }

    @Test("passes a million open brackets without recursion")
    func hostileDepth() {
        let bytes = Array(repeating: UInt8(ascii: "["), count: 1_000_000)
        let error = #expect(throws: JSONError.self) {
            var scanner = JSONScanner(maxDepth: .max)
            _ = try scanner.skipValue(in: bytes.span)
        }
        #expect(error?.code == .unexpectedEnd)
    }

    @Test("stays within bounds on any bytes, at any cut")
    func hostileBytes() {
        var random = SeededGenerator(printedFor: "JSONScanner")
        let alphabet = Array("{}[]\",:\\u0dD8truefalsn-1.eE \n".utf8) + [0x00, 0x1F, 0x80, 0xC3, 0xFF]
        for _ in 0..<20_000 {
            let bytes = (0..<random.below(40)).map { _ in alphabet[random.below(alphabet.count)] }
            var scanner = JSONScanner(at: 0)
            if let value = try? scanner.skipValue(in: bytes.span) {
                #expect(value.range.upperBound <= bytes.count && value.range.lowerBound < value.range.upperBound)
                #expect(value.range.contains(value.body.lowerBound) || value.body.isEmpty)
            }
        }
    }

    @Test("moves an error to its place in the file")
    func shifts() {
        let error = #expect(throws: JSONError.self) {
            var scanner = JSONScanner()
            try scanner.beginObject(in: "[]".utf8.span)
        }
        #expect(error?.shifted(by: 100).description == "byte 100: found '[' where '{' should be [unexpected-byte]")
    }

    /// Opens everything that can be opened.
    private func walk(_ scanner: inout JSONScanner, _ bytes: [UInt8], _ found: inout [String]) throws {
        switch try scanner.peekKind(in: bytes.span) {
        case .object:
            try scanner.beginObject(in: bytes.span)
            found.append("{")
            while let key = try scanner.nextKey(in: bytes.span) {
                found.append(text(bytes, key.body))
                try walk(&scanner, bytes, &found)
            }
            found.append("}")
        case .array:
            try scanner.beginArray(in: bytes.span)
            found.append("[")
            while try scanner.nextElement(in: bytes.span) { try walk(&scanner, bytes, &found) }
            found.append("]")
        default: found.append(text(bytes, try scanner.skipValue(in: bytes.span).range))
        }
    }

    private func text(_ bytes: [UInt8], _ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }
}
