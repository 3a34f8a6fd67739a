// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import WarraqHTML

/// A case of a `.dat` file: the sections by name.
struct SuiteCase {
    var sections: [String: [UInt8]] = [:]
    let name: String

    func text(_ section: String) -> String? {
        sections[section].map { String(decoding: $0, as: UTF8.self) }
    }

    /// The cases of a file, whose sections start with `#` and a known word.
    static func read(_ file: URL) throws -> [SuiteCase] {
        let known = Set(
            "data errors new-errors document-fragment script-off script-on document encoding".split(separator: " ").map(
                String.init))
        var cases: [SuiteCase] = []
        var section = ""
        var lines = try Data(contentsOf: file).split(separator: 0x0A, omittingEmptySubsequences: false).map {
            [UInt8]($0)
        }
        if lines.last == [] { lines.removeLast() }
        for line in lines {
            let word = line.first == 0x23 ? String(decoding: line.dropFirst(), as: UTF8.self) : ""
            if known.contains(word) {
                if word == "data" {
                    cases.append(SuiteCase(name: "\(file.lastPathComponent) #\(cases.count + 1)"))
                }
                section = word
                cases[cases.count - 1].sections[word] = []
            } else if !cases.isEmpty {
                cases[cases.count - 1].sections[section, default: []] += line + [0x0A]
            }
        }
        return cases
    }
}

@Suite("html5lib tree construction suite")
struct TreeSuiteTests {
    @Test("every case gives the expected tree")
    func suite() throws {
        var (cases, leftOut, failures) = (0, 0, [String]())
        for file in try SharedSuites.files(in: "tree-construction", extension: "dat") {
            for test in try SuiteCase.read(file) {
                if test.sections["script-on"] != nil {
                    leftOut += 1
                    continue
                }
                cases += 1
                let (got, wanted) = try run(test)
                if got != wanted {
                    let input = test.text("data") ?? ""
                    failures.append("\(test.name): \(input)    got:\n\(got)\n    wanted:\n\(wanted)")
                }
            }
        }
        for file in try SharedSuites.files(in: "tree-construction/scripted", extension: "dat") {
            leftOut += try SuiteCase.read(file).count
        }
        SharedSuites.report("tree construction", cases: cases, failures: failures, leftOut: leftOut)
    }

    private func run(_ test: SuiteCase) throws -> (got: String, wanted: String) {
        var input = try #require(test.sections["data"])
        if !input.isEmpty { input.removeLast() }
        var wanted = test.text("document") ?? ""
        while wanted.hasSuffix("\n") { wanted.removeLast() }
        guard let context = test.text("document-fragment") else {
            return (TreeDump.dump(try HTMLParser.parse(utf8: input)), wanted)
        }
        let words = context.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
        let namespace: HTMLNamespace = words.count < 2 ? .html : words[0] == "svg" ? .svg : .math
        let document = try HTMLParser.parseFragment(utf8: input, context: words.last ?? "div", namespace: namespace)
        return (TreeDump.dump(document, isFragment: true), wanted)
    }
}
