// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqCuration

@Suite("FilterLength")
struct FilterLengthTests {
    @Test(
        "keeps what lies in the range, ends included",
        arguments: [
            ("قال: نعم", 2...2, nil), ("one", 2...3, "too_short"), ("one two three", 1...2, "too_long"),
            ("", 0...0, nil), ("", 1...9, "too_short"), (" . \n", 0...0, nil), ("一本书", 3...3, nil),
            ("کتاب‌فروش آمد", 2...2, nil), ("x", 0...0, "too_long"),
        ] as [(String, ClosedRange<Int>, DropReason?)])
    func range(text: String, words: ClosedRange<Int>, reason: DropReason?) throws {
        var options = FilterLength.Options()
        (options.minWords, options.maxWords) = (words.lowerBound, words.upperBound)
        var document = Document(id: "a", text: Text(text))
        let verdict = try FilterLength(options: options).process(&document)
        #expect(verdict == (reason.map { .drop($0) } ?? .keep))
    }

    @Test("refuses a range that is upside down")
    func upsideDown() {
        var options = FilterLength.Options()
        (options.minWords, options.maxWords) = (5, 4)
        let error = #expect(throws: PipelineError.self) { try FilterLength(options: options) }
        #expect(error?.description == "error: option 'min_words' is above max_words [conflict]")
    }
}
