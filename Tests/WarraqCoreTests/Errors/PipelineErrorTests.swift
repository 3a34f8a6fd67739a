// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore

@Suite("PipelineError")
struct PipelineErrorTests {
    @Test("is one line with its code, and a second one with its hint")
    func description() {
        let place = FilePosition(file: "news.yaml", line: 3, column: 7, length: 0)
        let error = PipelineError(.outOfRange, "option 'a' is 5", hint: "allowed: 0 to 4", at: place)
        #expect(error.description == "news.yaml:3:7: error: option 'a' is 5 [out-of-range]\n   = allowed: 0 to 4")
        let warning = PipelineError(.unknownField, "no stage writes 'x'", isWarning: true)
        #expect(warning.description == "warning: no stage writes 'x' [unknown-field]")
        #expect(place.length == 1)
    }

    @Test("gets the stage's name and a position where it has none")
    func placed() {
        let (here, there) = (
            FilePosition(file: "a.yaml", line: 1, column: 1), FilePosition(file: "b.tsv", line: 9, column: 2)
        )
        let error = PipelineError(.conflict, "option 'a' is empty")
        let placed = error.placed(at: here, stage: "filter.length")
        #expect(placed.description == "a.yaml:1:1: error: filter.length: option 'a' is empty [conflict]")
        #expect(placed.placed(at: there, stage: "filter.length").description == placed.description)
    }
}
