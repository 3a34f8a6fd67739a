// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore

@Suite("Suggestion")
struct SuggestionTests {
    @Test(
        "is the nearest of the candidates",
        arguments: [
            ("gazeteer", ["gazetteer", "layer"], "gazetteer"), ("min_word", ["max_words", "min_words"], "min_words"),
            ("fitler", ["filter", "folder"], "filter"), ("تاريح", ["تاريخ", "عنوان"], "تاريخ"),
            ("x", ["y", "z"], "y"), ("layer", ["layer"], "layer"), ("", ["a", "ab"], "a"),
        ])
    func nearest(word: String, candidates: [String], expected: String) {
        #expect(Suggestion.closest(to: word, in: candidates) == expected)
    }

    @Test(
        "is nil if none is near",
        arguments: [("gazetteer", ["fold", "label"]), ("abc", ["xyz"]), ("ab", ["abcd"]), ("one", [])])
    func none(word: String, candidates: [String]) {
        #expect(Suggestion.closest(to: word, in: candidates) == nil)
    }

    @Test(
        "is one that goes on after the word, or ends with it after a dot, if none is nearer",
        arguments: [
            ("dedup", ["dedup.near_text", "dedup.exact"], "dedup.exact"), ("date", ["datetime", "double"], "datetime"),
            ("length", ["filter.length", "field.set"], "filter.length"), ("exat", ["exact", "exatlong"], "exact"),
            ("نوع", ["نوع_المقال"], "نوع_المقال"),
        ])
    func longer(word: String, candidates: [String], expected: String) {
        #expect(Suggestion.closest(to: word, in: candidates) == expected)
    }

    @Test("takes a word for misspelt only if it is no shorter or longer form and not short")
    func misspelt() {
        #expect(Suggestion.misspelt("langauge", in: ["language", "title"]) == "language")
        #expect(Suggestion.misspelt("authors", in: ["author"]) == nil)
        #expect(Suggestion.misspelt("author", in: ["authors"]) == nil)
        #expect(Suggestion.misspelt("uri", in: ["url"]) == nil)
        #expect(Suggestion.misspelt("title", in: ["title", "titles"]) == nil)
    }

    @Test("for a missing file names what it is relative to and what is similar")
    func missing() {
        let path = StagePath("lists/places.tsv", base: "pipelines")
        let rule =
            "paths are relative to the pipeline file, those of --set to the working directory; "
            + "looked for pipelines/lists/places.tsv"
        #expect(path.hintIfMissing(among: ["place.tsv", "x"]) == "did you mean 'lists/place.tsv'? \(rule)")
        #expect(path.hintIfMissing(among: []) == rule)
        #expect(StagePath("/أماكن.tsv").hintIfMissing(among: ["اماكن.tsv"]) == "did you mean '/اماكن.tsv'?")
        #expect(StagePath("/x.tsv").hintIfMissing(among: ["abcdef"]) == nil)
    }

    @Test("of two equally near ones is the first by name")
    func ties() {
        #expect(Suggestion.closest(to: "cat", in: ["hat", "bat"]) == "bat")
    }

    @Test("as a hint lists everything in order")
    func hint() {
        #expect(
            Suggestion.hint(for: "lable", in: ["layer", "label", "fold"], called: "options")
                == "did you mean 'label'? options: fold, label, layer")
        #expect(Suggestion.hint(for: "quux", in: ["fold"], called: "options") == "options: fold")
        #expect(Suggestion.hint(for: "quux", in: [], called: "options") == "options: none")
    }
}
