// SPDX-License-Identifier: Apache-2.0

import Foundation
import WarraqCore
import WarraqTagging
import WarraqUnicode

/// Gazetteers over running text, on one core: real text of many scripts where there is some, else sentences of the project's own.
enum TermCases {
    static let all = [
        Benchmark(name: "terms", summary: "tag.terms with 10,000 terms over texts of many scripts", goal: "150 MB/s") {
            [try throughput(terms: 10_000, $0)]
        },
        Benchmark(
            name: "terms-million", summary: "tag.terms with 1,000,000 terms over texts of many scripts", goal: "50 MB/s"
        ) { [try throughput(terms: 1_000_000, $0)] },
        Benchmark(name: "terms-load", summary: "reading a gazetteer of 1,000,000 terms", goal: "2 s, 150 MB") {
            settings in
            let folder = try ScratchFolder(in: settings.folder)
            try TermSamples.write(terms: 1_000_000, to: folder.path + "/terms.tsv")
            ProcessUsage.resetPeak()
            let before = ProcessUsage.peakBytes
            var measurement = try measure(
                "1,000,000 terms, memory above what was there", amount: 1, unit: "gazetteers", runs: settings.runs,
                tracksMemory: true
            ) { try load(folder) }
            measurement.peakBytes = measurement.peakBytes.map { $0 - before }
            return [measurement]
        },
    ]

    private static func load(_ folder: ScratchFolder) throws {
        let stage = try stage(folder)
        var document = Document(id: "a", text: Text("هيئة الأرصاد"))
        var scratch = stage.makeScratch()
        _ = try stage.process(&document, scratch: &scratch)
        guard document.tags.count == 1 else {
            throw WrongAnswer(name: "terms-load", detail: "\(document.tags.count) tags")
        }
    }

    private static func stage(_ folder: ScratchFolder) throws -> TagTerms {
        var options = TagTerms.Options()
        options.gazetteer = StagePath("terms.tsv", base: folder.path)
        var stage = try TagTerms(options: options)
        try stage.prepare()
        return stage
    }

    private static func throughput(terms: Int, _ settings: Settings) throws -> Measurement {
        let folder = try ScratchFolder(in: settings.folder)
        try TermSamples.write(terms: terms, to: folder.path + "/terms.tsv")
        let stage = try stage(folder)
        var scratch = stage.makeScratch()
        let documents = TermSamples.documents
        try check(documents, PlainMatcher(TermSamples.terms(terms)), stage, &scratch)
        let bytes = documents.reduce(0) { $0 + $1.text.utf8Count }
        return try measure("\(terms) terms", amount: Double(bytes) / 1e6, unit: "MB", runs: settings.runs) {
            for document in documents {
                var copy = document
                _ = try stage.process(&copy, scratch: &scratch)
            }
        }
    }

    private static func check(
        _ documents: [Document], _ matcher: PlainMatcher, _ stage: TagTerms, _ scratch: inout TagTerms.Scratch
    ) throws {
        var count = 0
        for document in documents {
            var tagged = document
            _ = try stage.process(&tagged, scratch: &scratch)
            let expected = matcher.matches(in: document.text)
            // Terms that differ in case only give a tag each.
            var found: [Range<Int>] = []
            for tag in tagged.tags where tag.utf8Range != found.last { found.append(tag.utf8Range) }
            guard found == expected else {
                let missed = expected.first { !found.contains($0) }.map { document.text.string(in: $0) }
                throw WrongAnswer(
                    name: "terms",
                    detail: "\(found.count) hits of \(expected.count) in \(document.id), missed \(missed ?? "none")")
            }
            count += expected.count
        }
        print("  \(count) hits in \(documents.count) documents, as a plain matcher finds them")
    }
}

/// Entities of running text, on one core.
enum EntityCases {
    static let all = [
        Benchmark(name: "entities", summary: "tag.entities over texts of many scripts", goal: "30 MB/s") { settings in
            var stage = try TagEntities(options: .init())
            try stage.prepare()
            var scratch = stage.makeScratch()
            var sample = Document(
                id: "a", text: "قال وزير الصحة أحمد العلي في بغداد، said Peter Novak of the University of Leeds")
            _ = try stage.process(&sample, scratch: &scratch)
            guard sample.tags.map(\.label) == ["person", "place", "person", "organisation"] else {
                throw WrongAnswer(name: "entities", detail: "\(sample.tags.map(\.label))")
            }
            let documents = TermSamples.documents
            let bytes = documents.reduce(0) { $0 + $1.text.utf8Count }
            return [
                try measure("texts", amount: Double(bytes) / 1e6, unit: "MB", runs: settings.runs) {
                    for document in documents {
                        var copy = document
                        _ = try stage.process(&copy, scratch: &scratch)
                    }
                }
            ]
        }
    ]
}
