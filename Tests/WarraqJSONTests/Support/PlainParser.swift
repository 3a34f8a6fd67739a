// SPDX-License-Identifier: Apache-2.0

import WarraqJSON

/// A second JSON parser, as plain as can be, to compare with: recursive, over an array of Unicode scalars.
struct PlainParser {
    struct Refused: Error {}

    private let scalars: [Unicode.Scalar]
    private var index = 0

    /// Parses a text; `nil` when it is refused.
    static func parse(_ text: String) -> JSONValue? {
        var parser = PlainParser(scalars: Array(text.unicodeScalars))
        guard let value = try? parser.value(depth: 128) else { return nil }
        parser.space()
        return parser.index == parser.scalars.count ? value : nil
    }

    private init(scalars: [Unicode.Scalar]) {
        self.scalars = scalars
    }

    private var here: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

    private mutating func space() {
        while let scalar = here, [" ", "\t", "\n", "\r"].contains(scalar) { index += 1 }
    }

    private mutating func take(_ word: String) throws {
        for scalar in word.unicodeScalars {
            guard here == scalar else { throw Refused() }
            index += 1
        }
    }

    private mutating func value(depth: Int) throws -> JSONValue {
        space()
        switch here {
        case "n": try take("null")
        case "t":
            try take("true")
            return true
        case "f":
            try take("false")
            return false
        case "\"": return .string(try string())
        case "[": return .array(try list("[", "]", depth: depth) { parser in try parser.value(depth: depth - 1) })
        case "{":
            return .object(
                try list("{", "}", depth: depth) { parser in
                    parser.space()
                    let key = try parser.string()
                    parser.space()
                    try parser.take(":")
                    return JSONMember(key, try parser.value(depth: depth - 1))
                })
        default: return .number(try number())
        }
        return .null
    }

    private mutating func list<Element>(
        _ open: String, _ close: Unicode.Scalar, depth: Int, element: (inout PlainParser) throws -> Element
    ) throws -> [Element] {
        try take(open)
        guard depth > 0 else { throw Refused() }
        space()
        var elements: [Element] = []
        while here != close {
            if !elements.isEmpty { try take(",") }
            elements.append(try element(&self))
            space()
        }
        index += 1
        return elements
    }

    private mutating func number() throws -> JSONNumber {
        let start = index
        while let scalar = here, "+-.0123456789Ee".unicodeScalars.contains(scalar) { index += 1 }
        let text = String(String.UnicodeScalarView(scalars[start..<index]))
        let pattern = /-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/
        guard text.wholeMatch(of: pattern) != nil, let number = JSONNumber(text: text) else { throw Refused() }
        return number
    }

    private mutating func string() throws -> String {
        try take("\"")
        var units: [UInt16] = []
        while let scalar = here, scalar != "\"" {
            guard scalar.value >= 0x20 else { throw Refused() }
            index += 1
            if scalar == "\\" { units.append(try escape()) } else { units += Array(String(scalar).utf16) }
        }
        try take("\"")
        // The standard library repairs lone surrogates, so a repaired text shows one.
        let text = String(decoding: units, as: UTF16.self)
        guard Array(text.utf16) == units else { throw Refused() }
        return text
    }

    private mutating func escape() throws -> UInt16 {
        guard let letter = here else { throw Refused() }
        index += 1
        switch letter {
        case "\"", "\\", "/": return UInt16(letter.value)
        case "b": return 8
        case "f": return 12
        case "n": return 10
        case "r": return 13
        case "t": return 9
        case "u":
            let digits = scalars[index..<min(index + 4, scalars.count)]
            guard digits.count == 4, digits.allSatisfy({ $0.properties.isASCIIHexDigit }) else { throw Refused() }
            index += 4
            return UInt16(String(String.UnicodeScalarView(digits)), radix: 16) ?? 0
        default: throw Refused()
        }
    }
}
