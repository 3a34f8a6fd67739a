// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqPipelines
import WarraqTestSupport
import WarraqTesting

@Suite struct HostileFilesTests {
    private static let sound = """
        source: { pages: { paths: [a.txt] } }
        transforms: [parse.fake]
        sinks: [{ jsonl: { path: out } }]

        """

    private func messages(_ text: String) throws -> [String] { try Fakes.check(text).findings.map(\.message) }

    @Test("the frame of these tests is sound")
    func sound() throws { #expect(try messages(Self.sound) == []) }

    @Test("aliases are bounded in number and in what they stand for")
    func aliases() throws {
        let many = "x-a: &a b\nx-b: [" + Array(repeating: "*a", count: 101).joined(separator: ", ") + "]\n"
        #expect(try messages(Self.sound + many) == ["the file has more than 100 aliases"])
        var bomb = "x-a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...9 {
            let row = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
            bomb += "x-a\(level): &a\(level) [\(row)]\n"
        }
        #expect(try messages(Self.sound + bomb) == ["the file has more than 100000 values, aliases included"])
        var deep = "x-a0: &a0 [x]\n"
        for level in 1...80 { deep += "x-a\(level): &a\(level) [*a\(level - 1)]\n" }
        #expect(try messages(Self.sound + deep) == ["the file nests deeper than 64 levels, aliases included"])
    }

    @Test("variables are bounded too")
    func variables() throws {
        var bomb = "vars:\n  a0: \"xxxxxxxxxxxxxxxx\"\n"
        for level in 1...40 { bomb += "  a\(level): \"${vars.a\(level - 1)}${vars.a\(level - 1)}\"\n" }
        #expect(try messages(Self.sound + bomb).first == "the text is longer than 65536 bytes when filled in")
        var lists = "vars:\n  a0: [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...9 {
            let row = Array(repeating: "\"${vars.a\(level - 1)}\"", count: 10).joined(separator: ", ")
            lists += "  a\(level): [\(row)]\n"
        }
        #expect(try messages(Self.sound + lists).first == "variables make more than 100000 values")
    }

    @Test("nesting is bounded", arguments: [65, 1000, 300_000])
    func depth(levels: Int) throws {
        let flow = "x-a: " + String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
        #expect(try messages(Self.sound + flow) == ["the file nests deeper than 64 levels"])
        #expect(try messages(String(repeating: "- ", count: levels)) == ["the file nests deeper than 64 levels"])
        let maps = "x-a: " + String(repeating: "{a: ", count: min(levels, 200_000))
        #expect(try messages(Self.sound + maps) == ["the file nests deeper than 64 levels"])
    }

    @Test("the size is bounded")
    func size() throws {
        let text = Self.sound + "# " + String(repeating: "ا", count: 600_000)
        #expect(try messages(text) == ["'p.yaml' has more than 1048576 bytes and is no pipeline file"])
        let values = Self.sound + "x-a: [" + String(repeating: "a,", count: 120_000) + "]\n"
        #expect(try messages(values) == ["the file has more than 100000 values, aliases included"])
    }

    @Test("a long line without an end is shown in part")
    func longLine() throws {
        let text = Self.sound + "x-a: \"" + String(repeating: "قلم ", count: 100_000)
        let rendered = try Fakes.findings(text)
        #expect(rendered.utf8.count < 1000)
        #expect(rendered.contains("a quote is not closed"))
    }

    @Test("cut anywhere it is a plan or has findings")
    func cut() throws {
        let bytes = Array(PipelineFileTests.news.utf8)
        for count in 0..<bytes.count {
            let check = try Fakes.check(Array(bytes[..<count]))
            #expect((check.plan != nil) == check.findings.isEmpty)
        }
    }

    @Test("with bytes changed at random it is a plan or has findings that can be shown")
    func changed() throws {
        var random = SeededGenerator(printedFor: "random changes")
        let sound = Array(PipelineFileTests.news.utf8)
        let signs = Array("[]{}:,-#&*!|>'\"%@` \n\t${}".utf8)
        for _ in 0..<1500 {
            var bytes = sound
            for _ in 0...random.below(4) {
                let index = random.below(bytes.count)
                switch random.below(3) {
                case 0: bytes[index] = UInt8(random.below(256))
                case 1: bytes[index] = signs[random.below(signs.count)]
                default: bytes.remove(at: index)
                }
            }
            let check = try Fakes.check(bytes)
            #expect((check.plan != nil) == !check.hasErrors)
            #expect(check.findings.isEmpty == Diagnostics.render(check).isEmpty)
        }
    }

    @Test("Arabic keys and values keep their places")
    func arabic() throws {
        let check = try Fakes.check(Self.sound + "x-مفتاح: [قيمة]\nمفتاح: قيمة\n")
        #expect(check.findings.map(\.position) == [FilePosition(file: "p.yaml", line: 5, column: 1, length: 5)])
    }
}
