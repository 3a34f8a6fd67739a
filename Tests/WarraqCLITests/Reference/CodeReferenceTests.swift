// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WarraqBuiltins
import WarraqCore

@testable import WarraqCLI

@Suite struct CodeReferenceTests {
    /// The codes that the sources declare or make, found as a reader would find them.
    private static let declared = Result { try declaredCodes() }

    private static func declaredCodes() throws -> Set<String> {
        let declaration = /static let \w+: Self = "([a-z_-]+)"/
        let literal = /(?:DocumentFailure|PipelineError)\(\s*(?:\.init\()?"([a-z_-]+)"/
        var codes: Set<String> = []
        for file in try swiftFiles() {
            let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
            for match in text.matches(of: literal) { codes.insert(String(match.1)) }
            for part in text.split(separator: "\nextension ")
            where part.hasPrefix("PipelineError.Code {") || part.hasPrefix("DocumentFailure.Code {") {
                for match in part.matches(of: declaration) { codes.insert(String(match.1)) }
            }
        }
        return codes
    }

    private static func swiftFiles() throws -> [URL] {
        let sources = Repository.root.appendingPathComponent("Sources").resolvingSymlinksInPath()
        return try FileManager.default.contentsOfDirectory(at: sources, includingPropertiesForKeys: nil).flatMap {
            module in
            FileManager.default.enumerator(at: module.resolvingSymlinksInPath(), includingPropertiesForKeys: nil)?
                .compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" } ?? []
        }
    }

    @Test("every code that the sources declare has a page")
    func complete() throws {
        let codes = try CodeReferenceTests.declared.get()
        #expect(codes.count > 25, "the declarations were not found: \(codes.sorted())")
        for code in codes.sorted() { #expect(CodeReference.text(of: code) != nil, "\(code)") }
    }

    @Test("every page is about a code that the sources have", arguments: CodeReference.codes)
    func current(code: String) throws {
        #expect(try CodeReferenceTests.declared.get().union(["unrouted"]).contains(code))
    }

    @Test("pages are whole sentences", arguments: CodeReference.codes)
    func sentences(code: String) throws {
        let text = try #require(CodeReference.text(of: code))
        #expect(text.hasSuffix("."))
        #expect(text.first?.isUppercase == true || text.hasPrefix("'"))
        #expect(!text.contains("  "))
    }

    @Test("a code that is in messages and in rejects is explained for both")
    func both() {
        for code in ["syntax", "unparsed"] {
            #expect(CodeReference.text(of: code)?.contains("\n\nIn ledgers and rejects: ") == true)
        }
        #expect(CodeReference.text(of: "frob") == nil)
    }
}
