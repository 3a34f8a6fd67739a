// SPDX-License-Identifier: Apache-2.0

import Foundation
import WarraqCore
import WarraqUnicode
import WarraqTagging

/// Gazetteers over running text, on one core.
enum TermCases {
    static let all = [
        Benchmark(name: "terms", summary: "tag.terms with 10,000 terms over texts of many scripts", goal: "150 MB/s") {
            settings in
            let folder = try ScratchFolder(in: settings.folder)
            try gazetteer(terms: 10_000).write(toFile: folder.path + "/terms.tsv", atomically: true, encoding: .utf8)
            var options = TagTerms.Options()
            options.gazetteer = StagePath("terms.tsv", base: folder.path)
            var stage = try TagTerms(options: options)
            try stage.prepare()
            var scratch = stage.makeScratch()
            var texts = SampleTexts(seed: 4)
            let documents = (0..<2000).map {
                Document(id: DocumentID("\($0)"), text: Text(texts.document(bytes: 4000)))
            }
            try check(documents, stage, &scratch)
            let bytes = documents.reduce(0) { $0 + $1.text.utf8Count }
            return [
                try measure("terms, 10,000", amount: Double(bytes) / 1e6, unit: "MB", runs: settings.runs) {
                    for document in documents {
                        var copy = document
                        _ = try stage.process(&copy, scratch: &scratch)
                    }
                }
            ]
        }
    ]

    /// Terms of which few occur: most words of running text are in no gazetteer.
    private static let present = [
        "البلدية", "الميناء", "المعرض", "هيئة الأرصاد", "harbour", "Monday", "市政府", "библиотека", "неделю",
    ]

    private static func gazetteer(terms: Int) -> String {
        var texts = SampleTexts(seed: 5)
        var lines = ["term\tid\tlabel"] + present.enumerated().map { "\($1)\tp\($0)\tplace" }
        let syllables = ["با", "غدا", "مرا", "ليس", "ton", "berg", "сков", "град", "نور", "حصن", "ville", "دير"]
        while lines.count <= terms {
            let words = (0...texts.number(below: 3)).map { _ in
                (0...(1 + texts.number(below: 3))).map { _ in syllables[texts.number(below: syllables.count)] }.joined()
            }
            lines.append("\(words.joined(separator: " "))\tt\(lines.count)\tplace")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func check(_ documents: [Document], _ stage: TagTerms, _ scratch: inout TagTerms.Scratch) throws {
        for document in documents.prefix(50) {
            var tagged = document
            _ = try stage.process(&tagged, scratch: &scratch)
            let expected = document.text.string.components(separatedBy: "هيئة الأرصاد").count - 1
            let found = tagged.tags.filter { tagged.text.string(in: $0.utf8Range) == "هيئة الأرصاد" }.count
            guard found == expected else { throw WrongAnswer(name: "terms", detail: "\(found) hits of \(expected)") }
        }
    }
}
