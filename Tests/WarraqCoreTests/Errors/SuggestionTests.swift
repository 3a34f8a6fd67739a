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
