// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import WarraqLanguage

@Suite struct CitationsTests {
    @Test(
        "finds where a line ends before its marks",
        arguments: [
            ("a.[1]", "a."), ("a. [1] [12]", "a."), ("ب.[۳][ویرایش]", "ب."), ("中。[编辑]", "中。"), ("a.[b]", "a.[b]"),
            ("[1]", ""),
            ("a]", "a]"), ("]", "]"), ("[[1]]", "[[1]]"), ("a.[]", "a."),
            ("x[1234567890123456789012345678901234567890123456789]", nil),
        ] as [(String, String?)])
    func end(line: String, expected: String?) {
        let bytes = Array(line.utf8)
        let end = Citations.end(of: 0..<bytes.count, bytes.span)
        #expect(String(decoding: bytes[..<end], as: UTF8.self) == expected ?? line)
    }

    @Test("takes time in proportion to the line, for brackets without end")
    func hostile() {
        for piece in ["[", "]", "[1", "[]", "1]"] {
            var cleaner = LineCleaner()
            let bytes = Array(String(repeating: piece, count: 500_000).utf8)
            #expect(cleaner.cuts(bytes.span).count <= 1)
        }
    }
}
