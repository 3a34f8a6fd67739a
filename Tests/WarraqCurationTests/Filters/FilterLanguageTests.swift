// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqCuration
import WarraqTesting

@Suite("FilterLanguage")
struct FilterLanguageTests {
    private func stage(_ configure: (inout FilterLanguage.Options) -> Void = { _ in }) throws -> FilterLanguage {
        var options = FilterLanguage.Options()
        configure(&options)
        return try FilterLanguage(options: options)
    }

    private func verdict(
        _ language: Value?, _ score: Value? = 0.9, script: String? = nil,
        _ configure: (inout FilterLanguage.Options) -> Void = { _ in }
    ) throws -> Verdict {
        var document = Document(id: "a", text: "نص")
        document.fields["language"] = language
        document.fields["language_score"] = score
        document.fields["script"] = script.map(Value.string)
        return try stage(configure).process(&document)
    }

    @Test(
        "keeps the languages that are listed",
        arguments: [
            ("ar", nil, ["ar", "en"], true), ("fr", nil, ["ar", "en"], false), ("fr", nil, [], true),
            ("ar-EG", nil, ["ar"], true), ("arz", nil, ["ar"], false), ("AR", nil, ["ar"], true),
            ("ar", nil, ["AR-eg"], false),
            ("sr", "Latn", ["sr-Latn"], true), ("sr", "Cyrl", ["sr-Latn"], false), ("sr", nil, ["sr-Latn"], false),
            ("sr-Latn", "Cyrl", ["sr-Latn"], true), ("sr-Cyrl-RS", nil, ["sr-RS"], true),
            ("pt-BR", "Latn", ["pt-BR"], true),
            ("pt", "Latn", ["pt-BR"], false), ("zh-Hant", nil, ["zh-Hans", "zh-Hant"], true),
        ] as [(String, String?, [String], Bool)])
    func languages(language: String, script: String?, listed: [String], isKept: Bool) throws {
        let found = try verdict(.string(language), script: script) { $0.languages = listed }
        let detail = "\(language), not \(listed.joined(separator: ", "))"
        #expect(found == (isKept ? .keep : .drop("language", detail: detail)))
    }

    @Test(
        "drops scores below the threshold of the language, and says both",
        arguments: [
            ("ar", 0.71, nil), ("ar", 0.7, nil), ("ar", 0.699, "0.699 < 0.7"), ("fa", 0.5, nil),
            ("fa", 0.25, "0.25 < 0.5"),
            ("sr", 0.1, "0.1 < 0.2"), ("en", 0.0, nil),
        ] as [(String, Double, String?)])
    func scores(language: String, score: Double, detail: String?) throws {
        let found = try verdict(.string(language), .double(score), script: "Latn") {
            $0.minScore = 0.5
            $0.minScores = ["ar": 0.7, "en": 0, "sr": 0.9, "sr-Latn": 0.2]
        }
        #expect(found == detail.map { .drop("language_score", detail: $0) } ?? .keep)
    }

    @Test("has FineWeb-2's thresholds on request, for language and script")
    func fineweb() throws {
        func verdict(_ language: String, _ score: Double, script: String) throws -> Verdict {
            try self.verdict(.string(language), .double(score), script: script) {
                ($0.thresholds, $0.minScore, $0.minScores) = (.fineweb2, 0.65, ["fa": 0.1])
            }
        }
        #expect(try verdict("ar", 0.72, script: "Arab") == .keep)
        #expect(try verdict("ar", 0.7, script: "Arab") == .drop("language_score", detail: "0.7 < 0.711"))
        #expect(try verdict("ar", 0.31, script: "Latn") == .keep)
        #expect(try verdict("fa", 0.2, script: "Arab") == .keep)
        #expect(try verdict("en", 0.6, script: "Latn") == .drop("language_score", detail: "0.6 < 0.65"))
    }

    @Test("treats documents of unknown language as told", arguments: ["und", "", nil, 7] as [Value?])
    func undetermined(language: Value?) throws {
        let found = language == "und" ? "und" : "no 'language'"
        #expect(try verdict(language) == .drop("undetermined", detail: found))
        #expect(
            try verdict(language, nil) { ($0.undetermined, $0.minScore, $0.languages) = (.keep, 0.5, ["ar"]) } == .keep)
    }

    @Test(
        "a score that is not there is below every threshold but 0",
        arguments: [nil, .null, "0.9", .double(.nan)] as [Value?])
    func noScore(score: Value?) throws {
        #expect(try verdict("ar", score) { $0.minScore = 0.5 } == .drop("language_score", detail: "none < 0.5"))
        #expect(try verdict("ar", score) == .keep)
        #expect(try verdict("ar", 1) { $0.minScore = 0.5 } == .keep)
    }

    @Test("shows no long tags and lists")
    func details() throws {
        let long = String(repeating: "x", count: 10_000)
        let found = try verdict(.string(long)) {
            $0.languages = (0..<300).map { "a\(Unicode.Scalar(97 + UInt8($0 % 26)))" }
        }
        guard case .drop("language", let detail?) = found else {
            Issue.record("\(found)")
            return
        }
        #expect(detail.count < 100 && detail.hasSuffix(", …"))
    }

    @Test("reads other fields if told to, and declares what it reads and drops")
    func fields() throws {
        let stage = try stage { ($0.field, $0.scoreField, $0.minScore) = ("meta.lang", "meta.lang_score", 0.5) }
        #expect(stage.effects.reads == [.field("meta.lang", .string), .field("meta.lang_score", .double)])
        #expect(stage.effects.drops == ["undetermined", "language_score"])
        var document = Document(id: "a", text: "", fields: ["meta.lang": "ar", "meta.lang_score": 0.6])
        #expect(stage.process(&document) == .keep)
        #expect(try self.stage().effects.reads == [.field("language", .string)])
        let narrow = try self.stage { ($0.languages, $0.undetermined) = (["sr-Latn"], .keep) }
        #expect(narrow.effects.reads == [.field("language", .string), .field("script", .string)])
        #expect(narrow.effects.drops == ["language"])
    }

    @Test("refuses what is no language tag, and scores outside of 0 to 1")
    func refused() {
        for languages in [["arabic language"], [""], ["a"], ["ar_EG"], ["ar-"], ["العربية"], ["arabic"], ["english"]] {
            #expect(throws: PipelineError.self) { try stage { $0.languages = languages } }
        }
        #expect(throws: PipelineError.self) { try stage { $0.minScores = ["ar": 1.5] } }
        #expect(throws: PipelineError.self) { try stage { $0.minScores = ["": 0.5] } }
        #expect(throws: PipelineError.self) { try stage { $0.minScore = -1 } }
        #expect(throws: PipelineError.self) { try stage { $0.field = "" } }
    }

    @Test("names what is no language tag")
    func named() {
        let error = #expect(throws: PipelineError.self) {
            try stage { $0.languages = ["ar", "Arabic", "ar_EG"] }
        }
        #expect(error?.message == "option 'languages' has 'Arabic', which is no language tag")
        #expect(error?.hint == "two or three letters, then script or region: ar, en, sr-Latn, pt-BR")
        let other = #expect(throws: PipelineError.self) { try stage { $0.minScores = ["fa": 0.5, "farsi": 0.5] } }
        #expect(other?.message == "option 'min_scores' has 'farsi', which is no language tag")
    }

    @Test("keeps the contract of transforms")
    func contract() throws {
        var options = FilterLanguage.Options()
        (options.languages, options.minScore, options.thresholds) = (["ar", "sr-Latn"], 0.5, .fineweb2)
        let documents = ["ar", "en", "und", "sr"].map { language in
            Document(
                id: DocumentID(language), text: "نص", fields: ["language": .string(language), "language_score": 0.6])
        }
        try TransformContract(FilterLanguage.self, options: options, documents: documents).verify()
    }
}
