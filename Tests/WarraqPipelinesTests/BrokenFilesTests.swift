// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import Testing
import WarraqPipelines

/// Every file of `Fixtures/broken` gives exactly the findings that stand beside it.
///
/// A line `# set: NAME.option=value` at the beginning is an argument of `--set`.
@Suite struct BrokenFilesTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/broken")

    static var names: [String] {
        let all = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
        return all.filter { $0.hasSuffix(".yaml") }.sorted()
    }

    @Test("says exactly what is wrong", arguments: names)
    func broken(name: String) throws {
        let bytes = [UInt8](try Data(contentsOf: Self.folder.appending(path: name)))
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        let overrides = lines.prefix { $0.hasPrefix("# set: ") }.map { String($0.dropFirst(7)) }
        let check = try Fakes.check(bytes, file: name, set: overrides)
        let found = Diagnostics.render(check)
        let file = Self.folder.appending(path: name.replacing(".yaml", with: ".expected"))
        if ProcessInfo.processInfo.environment["WARRAQ_RECORD"] == "1" {
            try Data(found.utf8).write(to: file)
        }
        let expected = (try? Data(contentsOf: file)).map { String(decoding: $0, as: UTF8.self) }
        #expect(found == expected)
        #expect(check.hasErrors == (check.plan == nil))
        #expect(!check.findings.isEmpty)
        #expect(!found.contains("hunter2"))
    }

    @Test(
        "what is sound has no findings",
        arguments: ["minimal", "written-as-json", "arabic", "aliases-and-blocks"])
    func valid(name: String) throws {
        let file = Self.folder.deletingLastPathComponent().appending(path: "valid/\(name).yaml")
        let check = try Fakes.check([UInt8](try Data(contentsOf: file)), file: "\(name).yaml")
        #expect(Diagnostics.render(check) == "")
        #expect(check.plan != nil)
    }

    @Test("there are enough of them")
    func count() { #expect(Self.names.count >= 30) }
}
