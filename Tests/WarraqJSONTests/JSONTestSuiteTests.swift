// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqJSON
import WarraqTestSupport
import WarraqUnicode

/// The collection of hard cases by Nicolas Seriot (`nst/JSONTestSuite`), where it is at hand.
@Suite("JSONTestSuite")
struct JSONTestSuiteTests {
    static let files = Result { try SharedFolder.files(in: "suites/json/test_parsing") }

    @Test("accepts what must be accepted, and writes it again without loss")
    func accepted() throws {
        let files = try Self.files.get().filter { $0.name.hasPrefix("y_") }
        #expect(files.count == 95 || SharedFolder.url == nil)
        for (name, bytes) in files {
            let value = try JSONParser.parse(bytes.span)
            #expect(try JSONParser.parse(value.text()) == value, "\(name)")
            #expect(try JSONParser.parse(value.text(pretty: true)) == value, "\(name)")
            try scan(bytes.span)
        }
    }

    @Test("refuses what must be refused, in the parser and in the scanner alone")
    func refused() throws {
        let files = try Self.files.get().filter { $0.name.hasPrefix("n_") }
        #expect(files.count == 188 || SharedFolder.url == nil)
        for (name, bytes) in files {
            #expect(throws: JSONError.self, "\(name)") { try JSONParser.parse(bytes.span) }
            // Without the depth limit and without UTF-8 validation, only the grammar refuses.
            #expect(throws: JSONError.self, "\(name)") { try scan(bytes.span, maxDepth: .max) }
        }
    }

    @Test("decides the free cases as the table says")
    func free() throws {
        let files = try Self.files.get().filter { $0.name.hasPrefix("i_") }
        #expect(SharedFolder.url == nil || Set(files.map(\.name)) == Set(FreeCases.table.keys))
        for (name, bytes) in files {
            let found: String
            do throws(JSONError) {
                _ = try JSONParser.parse(bytes.span)
                found = "accepted"
            } catch {
                found = error.code.name
            }
            #expect(found == FreeCases.table[name]?.outcome, "\(name)")
        }
    }

    @Test("keeps what other parsers lose")
    func transformed() throws {
        for (name, bytes) in try SharedFolder.files(in: "suites/json/test_transform") {
            let found: String
            do throws(JSONError) {
                found = try JSONParser.parse(bytes.span).text()
            } catch {
                found = error.code.name
            }
            #expect(found.utf8.elementsEqual((FreeCases.transforms[name] ?? "").utf8), "\(name): \(found)")
        }
    }

    private func scan(_ bytes: Span<UInt8>, maxDepth: Int = 128) throws(JSONError) {
        var scanner = JSONScanner(maxDepth: maxDepth)
        _ = try scanner.skipValue(in: bytes)
        try scanner.finish(in: bytes)
    }
}
