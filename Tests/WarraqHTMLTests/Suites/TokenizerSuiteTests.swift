// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import WarraqHTML

@Suite("html5lib tokenizer suite")
struct TokenizerSuiteTests {
    private static let modes: [String: Tokenizer.Mode] = [
        "Data state": .data, "RCDATA state": .rcdata, "RAWTEXT state": .rawtext, "Script data state": .script,
        "PLAINTEXT state": .plaintext, "CDATA section state": .cdata,
    ]

    @Test("every case gives the expected tokens")
    func suite() throws {
        var (cases, failures) = (0, [String]())
        for file in try SharedSuites.files(in: "tokenizer", extension: "test") {
            let root = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
            for case let test as [String: Any] in (root?["tests"] as? [Any]) ?? [] {
                for state in test["initialStates"] as? [String] ?? ["Data state"] {
                    cases += 1
                    let (got, wanted) = try run(test, state)
                    if got != wanted {
                        let name = "\(file.lastPathComponent): \(test["description"] ?? "") [\(state)]"
                        failures.append("\(name)\n    got    \(got)\n    wanted \(wanted)")
                    }
                }
            }
        }
        SharedSuites.report("tokenizer", cases: cases, failures: failures)
    }

    private func run(_ test: [String: Any], _ state: String) throws -> (got: [String], wanted: [String]) {
        let isEscaped = test["doubleEscaped"] as? Bool ?? false
        let input = bytes(test["input"] as? String ?? "", isEscaped)
        let mode = try #require(TokenizerSuiteTests.modes[state])
        let got = TokenDump.dump(input, mode: mode, lastStartTag: test["lastStartTag"] as? String)
        var wanted: [String] = []
        for case let token as [Any] in test["output"] as? [Any] ?? [] { wanted.append(describe(token, isEscaped)) }
        return (got, TokenDump.joiningText(wanted))
    }

    private func describe(_ token: [Any], _ isEscaped: Bool) -> String {
        let strings = token.map { ($0 as? String).map { TokenDump.text(bytes($0, isEscaped)) } }
        switch token[0] as? String {
        case "StartTag":
            let attributes = (token[2] as? [String: String] ?? [:]).map {
                (TokenDump.text(bytes($0.key, isEscaped)), TokenDump.text(bytes($0.value, isEscaped)))
            }
            return TokenDump.startTag(strings[1] ?? "", attributes, isSelfClosing: token.count > 3)
        case "EndTag": return "</\(strings[1] ?? "")>"
        case "Comment": return "<!--\(strings[1] ?? "")-->"
        case "Character": return "\"" + (strings[1] ?? "")
        default:
            return TokenDump.doctype(strings[1], strings[2], strings[3], forcesQuirks: token[4] as? Bool != true)
        }
    }

    /// The bytes of a text; in doubly escaped ones `\uHHHH` is a UTF-16 unit, which may be a surrogate without its half.
    private func bytes(_ text: String, _ isEscaped: Bool) -> [UInt8] {
        guard isEscaped else { return Array(text.utf8) }
        var output: [UInt8] = []
        var high: UInt32?
        var rest = Substring(text)
        while let first = rest.unicodeScalars.first {
            var value = first.value
            if rest.hasPrefix("\\u"), let unit = UInt32(rest.dropFirst(2).prefix(4), radix: 16) {
                value = unit
                rest = rest.dropFirst(6)
            } else {
                rest = Substring(rest.unicodeScalars.dropFirst())
            }
            if let lead = high {
                high = nil
                if (0xDC00...0xDFFF).contains(value) {
                    value = 0x10000 + (lead - 0xD800) << 10 + (value - 0xDC00)
                } else {
                    UTF8Encoding.append(lead, to: &output)
                }
            }
            if (0xD800...0xDBFF).contains(value) { high = value } else { UTF8Encoding.append(value, to: &output) }
        }
        if let high { UTF8Encoding.append(high, to: &output) }
        return output
    }
}
