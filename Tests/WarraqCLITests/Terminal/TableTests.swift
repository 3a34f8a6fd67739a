// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import WarraqCLI

@Suite struct TableTests {
    @Test("columns line up in any script, numbers at the right, nothing trails")
    func columns() {
        var table = Table(rightAligned: [1])
        table.add("stage", "in", "")
        table.add("فلتر", "1,000", "طويل 1")
        table.add("去重", "7", "")
        table.add("e\u{301}te\u{301}", "12", "x")
        #expect(
            table.text == """
                  stage     in
                  فلتر   1,000  طويل 1
                  去重       7
                  e\u{301}te\u{301}       12  x

                """)
    }

    @Test("rows may be shorter than others, and there may be none")
    func edges() {
        #expect(Table().text == "")
        var table = Table()
        table.add("a")
        table.add("bb", "c")
        #expect(table.text == "  a\n  bb  c\n")
    }
}
