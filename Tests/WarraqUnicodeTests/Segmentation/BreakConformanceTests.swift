// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqUnicode

@Suite("Unicode break tests")
struct BreakConformanceTests {
    @Test("all of WordBreakTest holds")
    func words() {
        check("suites/unicode/auxiliary/WordBreakTest.txt", atLeast: 1_800) { boundaries($0.wordSegments) }
    }

    @Test("all of WordBreakTest holds when single offsets are asked for")
    func wordBoundaryQueries() {
        check("suites/unicode/auxiliary/WordBreakTest.txt", atLeast: 1_800) { $0.wordBoundaries }
    }

    @Test("all of SentenceBreakTest holds")
    func sentences() {
        check("suites/unicode/auxiliary/SentenceBreakTest.txt", atLeast: 500) { boundaries($0.sentences) }
    }

    private func check(_ file: String, atLeast count: Int, _ found: (SegmentedBytes) -> [Int]?) {
        guard let lines = SharedFolder.lines(of: file) else { return }
        let cases = lines.compactMap(BreakTestCase.init)
        #expect(cases.count >= count)
        var failures = 0
        for (line, test) in zip(lines.filter { BreakTestCase(line: $0) != nil }, cases) {
            let offsets = found(SegmentedBytes(test.bytes))
            if offsets != test.boundaries {
                failures += 1
                #expect(offsets == test.boundaries, "\(line)")
            }
        }
        print("\(file): \(cases.count - failures) of \(cases.count) lines hold")
    }
}
