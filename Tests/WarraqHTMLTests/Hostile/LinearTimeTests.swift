// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import WarraqHTML

/// Input that is made to be slow.
///
/// Time is counted in steps, which no busy machine changes.
@Suite("Linear time")
struct LinearTimeTests {
    private static let shapes: [(name: String, make: @Sendable (Int) -> String)] = [
        ("unclosed b", { String(repeating: "<b>", count: $0) }),
        ("unclosed b, then closed", { String(repeating: "<b>", count: $0) + String(repeating: "</b>", count: $0) }),
        ("different b", { (0..<$0).map { "<b a=\($0)>" }.joined() }),
        ("nested tables", { String(repeating: "<table><tr><td>", count: $0) }),
        ("fostered text", { String(repeating: "<table>x", count: $0) }),
        ("misnested", { String(repeating: "<b><p>x</b>y</p>", count: $0) }),
        ("misnested links", { String(repeating: "<a href=1><div>", count: $0) }),
        ("block in b", { "<b>" + String(repeating: "<div>", count: $0) + String(repeating: "</b>", count: $0) }),
        (
            "reopened",
            { n in (0..<(n / 20)).map { "<b a=\($0)>" }.joined() + String(repeating: "<div>x</div>", count: n) }
        ),
        ("unknown end tags", { String(repeating: "</x><span>", count: $0) }),
        (
            "end tag behind a block",
            { "<x><div>" + String(repeating: "<span>", count: $0) + String(repeating: "</x>", count: $0) }
        ),
        ("tables in spans", { String(repeating: "<span><table></table>", count: $0) }),
        ("nested lists", { String(repeating: "<ul><li>", count: $0) }),
        ("definitions", { String(repeating: "<dd><span>", count: $0) }),
        ("templates", { String(repeating: "<template>", count: $0) }),
        ("attributes", { "<p" + (0..<$0).map { " a\($0)=x" }.joined() + ">" }),
        ("bodies", { (0..<$0).map { "<body a\($0)>" }.joined() }),
        ("one comment", { "<!--" + String(repeating: "x", count: $0) }),
        ("svg", { String(repeating: "<svg><g>", count: $0) + String(repeating: "</x>", count: $0) }),
        ("fonts", { String(repeating: "<font a><p>x", count: $0) }),
        (
            "selected contents",
            { "<select><button>" + String(repeating: "<selectedcontent>", count: $0) + "<option>x" }
        ),
    ]

    @Test("double input takes at most about double the steps", arguments: 0..<21)
    func linear(shape: Int) throws {
        let (name, make) = LinearTimeTests.shapes[shape]
        let input = Array(make(10_000).utf8)
        let (small, large) = (try ParseWork(of: input), try ParseWork(of: Array(make(20_000).utf8)))
        // What stands before the budget is spent is a constant.
        #expect(10 * large.steps <= 21 * max(small.steps, 200_000), "\(name): \(small) \(large)")
        #expect(large.nodes <= 2 * small.nodes + 20_000, "\(name): \(small) \(large)")
        #expect(small.steps <= 1_000_000 + 20 * input.count, "\(name): \(small)")
    }

    @Test("100,000 levels are flattened")
    func deep() throws {
        for unit in ["<div>", "<b>", "<table><tr><td>", "<svg>", "<template>", "<ul><li>"] {
            let input = Array((String(repeating: unit, count: 100_000) + "end").utf8)
            let document = try HTMLParser.parse(utf8: input)
            var deepest = 0
            var depths = [Int](repeating: 0, count: document.nodeCount)
            for node in document.descendants(of: document.root) {
                let depth = depths[document.parent(of: node)?.index ?? 0] + 1
                depths[node.index] = depth
                deepest = max(deepest, depth)
            }
            #expect(deepest <= 520, "\(unit)")
            #expect(document.text(of: document.root).hasSuffix("end"))
        }
    }

    @Test("bounds are errors or cuts")
    func bounds() throws {
        var options = HTMLParserOptions()
        options.maxNodes = 100
        #expect(throws: HTMLError.tooManyNodes(100)) {
            try HTMLParser.parse(utf8: Array(String(repeating: "<p>", count: 200).utf8), options: options)
        }
        options.maxBytes = 10
        #expect(throws: HTMLError.tooLarge(11, 10)) {
            try HTMLParser.parse(utf8: Array("12345678901".utf8), options: options)
        }
        options = HTMLParserOptions()
        options.maxAttributes = 2
        let document = try HTMLParser.parse(utf8: Array("<p a b c d>".utf8), options: options)
        let paragraph = try #require(document.elements(named: "p").first)
        #expect(document.attributes(of: paragraph).map(\.name) == ["a", "b"])
    }

    @Test("a large binary gives a tree")
    func binary() throws {
        var generator = SeededGenerator(seed: 7)
        let bytes = (0..<300_000).map { _ in UInt8.random(in: 0...255, using: &generator) }
        let document = try HTMLParser.parse(utf8: bytes)
        #expect(document.body != nil)
    }

    @Test("a page cut anywhere gives a tree")
    func cuts() throws {
        let page = Array(
            """
            <!DOCTYPE html><html lang="ar"><head><meta charset=utf-8><title>خبر &amp; رأي</title><script>a<!--b</script>
            <style>p{}</style></head><body class='x y'><!-- c --><p>שלום <b>世界<p>नमस्ते</b> สวัสดี<table><tr><td>Привет
            <svg viewBox="0 0 1 1"><![CDATA[ x ]]></svg></table><textarea>\nç</textarea>こんにちは&hellip;</body></html>
            """.utf8)
        for end in 0...page.count {
            let document = try HTMLParser.parse(utf8: Array(page[..<end]))
            #expect(TreeInvariants.violation(in: document) == nil)
        }
    }
}
