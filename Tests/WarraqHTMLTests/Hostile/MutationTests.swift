// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import WarraqHTML

/// Seeded mutations of the suites' cases, and of own ones where the suites are not there.
///
/// `WARRAQ_FUZZ_SECONDS` makes
/// the search longer, `WARRAQ_FUZZ_SEED` repeats one.
@Suite("Mutations")
struct MutationTests {
    private let marks = Array("<>/&!-= \0\r\n'\"[]".utf8)
    private static let own = [
        "<p><b>a<table>b<td><i></b>c</table>d", "<svg><title><p></svg><math><mi><b>x</math>", "<!--<!-->--!><?x?></x>",
        "<script><!--<script></script>--></script>", "<template><tr><td></template><frameset>",
        "<a href='?x=1&copy=2&amp;'>&notin;&#x80;\r\n</a>", "<select><option><hr><optgroup></select>",
    ]

    @Test("no mutation breaks a rule")
    func mutations() throws {
        let environment = ProcessInfo.processInfo.environment
        let seconds = environment["WARRAQ_FUZZ_SECONDS"].flatMap(Double.init) ?? 4
        let seed = environment["WARRAQ_FUZZ_SEED"].flatMap(UInt64.init) ?? UInt64(Date().timeIntervalSince1970)
        var generator = SeededGenerator(seed: seed)
        let seeds = try inputs()
        let end = ContinuousClock.now + .milliseconds(Int64(seconds * 1000))
        var runs = 0
        while ContinuousClock.now < end {
            runs += 1
            let input = mutated(seeds, &generator)
            if let problem = try problem(with: input) {
                Issue.record("seed \(seed), run \(runs): \(problem), input \(input)")
                return
            }
        }
        print("mutations: \(runs) inputs, seed \(seed), no rule broken")
    }

    private func inputs() throws -> [[UInt8]] {
        var seeds = MutationTests.own.map { Array($0.utf8) }
        for file in try SharedSuites.files(in: "tree-construction", extension: "dat") {
            seeds += try SuiteCase.read(file).compactMap { $0.sections["data"] }
        }
        return seeds
    }

    private func mutated(_ seeds: [[UInt8]], _ generator: inout SeededGenerator) -> [UInt8] {
        func any(_ limit: Int) -> Int { Int.random(in: 0..<max(1, limit), using: &generator) }
        var input = seeds[any(seeds.count)]
        for _ in 0...any(6) {
            let other = seeds[any(seeds.count)]
            let at = any(input.count + 1)
            switch any(5) {
            case 0: input.insert(UInt8(any(256)), at: at)
            case 1: if !input.isEmpty { input.remove(at: any(input.count)) }
            case 2: input.insert(contentsOf: other.prefix(400), at: at)
            case 3: input.removeSubrange(min(at, input.count)..<min(input.count, at + any(20)))
            default: if !input.isEmpty { input[any(input.count)] = marks[any(marks.count)] }
            }
            if input.count > 4000 { input.removeLast(input.count - 4000) }
        }
        return input
    }

    private func problem(with input: [UInt8]) throws -> String? {
        let document = try HTMLParser.parse(utf8: input)
        if let problem = TreeInvariants.violation(in: document) { return problem }
        let sniffed = HTMLEncodingSniffer.sniff(input.span)
        if ["utf-8", "windows-1252"].contains(sniffed.name) {
            if let problem = TreeInvariants.violation(in: try HTMLParser.parse(input)) { return problem }
        }
        for context in ["td", "select", "template", "script"] {
            let fragment = try HTMLParser.parseFragment(utf8: input, context: context)
            if let problem = TreeInvariants.violation(in: fragment) { return "in \(context): \(problem)" }
        }
        let statistics = HTMLTextStatistics(of: document)
        let density = statistics.linkDensity(of: document.root)
        return (0...1).contains(density) ? nil : "link density \(density)"
    }
}
