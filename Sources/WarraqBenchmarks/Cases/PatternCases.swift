// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqTagging

/// Regular expressions over running text, on one core.
enum PatternCases {
    static let all = [
        Benchmark(
            name: "patterns", summary: "tag.patterns with 1, 10 and 100 patterns over texts of many scripts",
            goal: "100 MB/s with 100 patterns of which few occur"
        ) { settings in
            var texts = SampleTexts(seed: 6)
            let documents = (0..<2000).map { index in
                let mark = index % 10 == 0 ? " (order 2024-\(index) of a.b\(index)@example.org) " : ""
                return Document(id: DocumentID("\(index)"), text: Text(mark + texts.document(bytes: 4000)))
            }
            let bytes = Double(documents.reduce(0) { $0 + $1.text.utf8Count }) / 1e6
            var measurements: [Measurement] = []
            for (name, patterns) in [
                ("1, rare", [rare(0)]), ("1, each number of the text", [#"\d+"#]), ("10, rare", (0..<10).map(rare)),
                ("100, rare", (0..<100).map(rare)), ("100, one in each text", (0..<99).map(rare) + [#"\d+"#]),
            ] {
                let stage = try stage(patterns)
                var scratch = stage.makeScratch()
                try check(documents, stage, &scratch, patterns)
                measurements.append(
                    try measure("patterns, \(name)", amount: bytes, unit: "MB", runs: settings.runs) {
                        for document in documents {
                            var copy = document
                            _ = try stage.process(&copy, scratch: &scratch)
                        }
                    })
            }
            return measurements
        }
    ]

    /// A pattern of one of five kinds, of which the first two occur in a tenth of the documents.
    private static func rare(_ index: Int) -> String {
        if index == 0 { return #"order (?P<year>\d{4})-(?P<number>\d+)"# }
        if index == 1 { return #"[\w.+-]+@[\w-]+\.\w{2,}"# }
        let word = ["محافظ", "ministry", "директор", "市长", "شرکت"][index % 5] + "\(index)"
        return switch index % 5 {
        case 0: #"\#(word)\s*\d+"#
        case 1: #"(?i)\#(word)\s+\w+"#
        case 2: #"\d{4}-\#(index)-\d{2}x"#
        case 3: #"https?://\#(word)\S+"#
        default: #"\w+@\w+\.\#(word)"#
        }
    }

    private static func stage(_ patterns: [String]) throws -> TagPatterns {
        var options = TagPatterns.Options()
        options.patterns = patterns.map { text in
            var pattern = PatternOptions()
            (pattern.pattern, pattern.label) = (PatternText(text), text)
            return OptionObject(pattern)
        }
        var stage = try TagPatterns(options: options)
        try stage.prepare()
        return stage
    }

    /// The rare patterns of the first documents, counted by hand.
    private static func check(
        _ documents: [Document], _ stage: TagPatterns, _ scratch: inout TagPatterns.Scratch, _ patterns: [String]
    ) throws {
        for (index, document) in documents.prefix(100).enumerated() {
            var tagged = document
            _ = try stage.process(&tagged, scratch: &scratch)
            let found = tagged.tags.filter { $0.label != #"\d+"# }.map { tagged.text.string(in: $0.utf8Range) }
            let expected = index % 10 == 0 ? ["order 2024-\(index)", "a.b\(index)@example.org"] : []
            let wanted = [rare(0), rare(1)].enumerated().filter { patterns.contains($0.element) }.map(\.offset)
            guard found == (expected.isEmpty ? [] : wanted.map { expected[$0] }) else {
                throw WrongAnswer(name: "patterns", detail: "\(found) in document \(index)")
            }
        }
    }
}
