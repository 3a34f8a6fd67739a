// SPDX-License-Identifier: Apache-2.0

import Foundation
import WarraqCore
import WarraqTagging

/// Measuring quality, on one core.
///
/// `WARRAQ_SHARED` names a folder with real texts; without it texts are made.
enum QualityCases {
    static let all = [
        Benchmark(
            name: "tag-quality", summary: "tag.quality on documents in many languages", goal: "60 MB/s for all signals"
        ) { settings in
            let shared = ProcessInfo.processInfo.environment["WARRAQ_SHARED"].map { URL(filePath: $0) }
            var results: [Measurement] = []
            if let shared {
                results += try tag("72 languages", languages(in: shared), settings)
                results += try tag("web pages, mostly English", pages(in: shared), settings)
            }
            var texts = SampleTexts(seed: 7)
            let made = (0..<2000).map { _ in document(texts.document(bytes: 4000), "ar") }
            return try results + tag("made texts", made, settings)
        }
    ]

    private static func tag(_ label: String, _ documents: [Document], _ settings: Settings) throws -> [Measurement] {
        try [
            measure(label + ", all signals", documents, settings, TagQuality.Signals.allCases),
            measure(label + ", defaults", documents, settings, TagQuality.Options().signals),
        ] + TagQuality.Signals.allCases.map { try measure(label + ", " + $0.rawValue, documents, settings, [$0]) }
    }

    private static func measure(
        _ label: String, _ documents: [Document], _ settings: Settings, _ signals: [TagQuality.Signals]
    ) throws -> Measurement {
        var options = TagQuality.Options()
        options.signals = signals
        let stage = try TagQuality(options: options)
        try check(label)
        var scratch = stage.makeScratch()
        let bytes = documents.reduce(0) { $0 + $1.text.utf8Count }
        let rounds = max(1, 8_000_000 / max(1, bytes))
        return WarraqBenchmarks.measure(label, amount: Double(bytes * rounds) / 1e6, unit: "MB", runs: settings.runs) {
            for _ in 0..<rounds {
                for document in documents {
                    var copy = document
                    _ = stage.process(&copy, scratch: &scratch)
                }
            }
        }
    }

    /// A small text whose signals are known must have them.
    private static func check(_ label: String) throws {
        var options = TagQuality.Options()
        options.signals = TagQuality.Signals.allCases
        let stage = try TagQuality(options: options)
        var scratch = stage.makeScratch()
        var document = document("قال الرجل: هل من ماء؟\nقال الرجل: هل من ماء؟\n- لا…", "ar")
        _ = stage.process(&document, scratch: &scratch)
        let known: [(FieldName, Value)] = [
            ("quality.gopher.words", 11), ("quality.gopher.stop_words", 1),
            ("quality.repetition.duplicate_lines", 0.333333), ("quality.c4.lines", 2),
            ("quality.fineweb.terminal_lines", 1.0),
            ("quality.redpajama.unique_words", 0.545455),
        ]
        for (name, value) in known where document.fields[name] != value {
            let found = document.fields[name].map { "\($0)" } ?? "nothing"
            throw WrongAnswer(name: label, detail: "\(name.rawValue) is \(found), not \(value)")
        }
    }

    private static func document(_ text: String, _ language: String) -> Document {
        Document(
            origin: Origin(uri: "a", range: 0..<text.utf8.count),
            text: Text(validUTF8: Array(text.utf8)[...], base: nil),
            fields: ["language": .string(language)])
    }

    /// One text in 72 languages, in documents of about 4 KB.
    private static func languages(in shared: URL) throws -> [Document] {
        let folder = shared.appending(path: "corpus/texts")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        return try names.filter { $0.hasSuffix(".txt") && $0 != "README.txt" }.flatMap { name in
            let text = String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
            var (parts, part): ([String], String) = ([], "")
            for line in text.split(separator: "\n") {
                part += line + "\n"
                if part.utf8.count > 3500 {
                    parts.append(part)
                    part = ""
                }
            }
            return (part.isEmpty ? parts : parts + [part]).map { document($0, String(name.prefix(3))) }
        }
    }

    /// The main text of pages.
    private static func pages(in shared: URL) throws -> [Document] {
        let lines = String(
            decoding: try Data(contentsOf: shared.appending(path: "corpus/pages/truth.jsonl")), as: UTF8.self)
        return try lines.split(separator: "\n").compactMap { line in
            let record = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            guard let body = record?["body"] as? String, !body.isEmpty else { return nil }
            return document(body, record?["lang"] as? String ?? "en")
        }
    }
}
