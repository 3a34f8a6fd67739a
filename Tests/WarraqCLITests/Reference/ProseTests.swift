// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import WarraqCLI

@Suite struct ProseTests {
    @Test("fills paragraphs and items, leaves code and tables alone")
    func blocks() {
        let markdown = """
            One two three
            four five.

            - item one two three
            - 日本語 日本語 日本語
              goes on

            ```sql
            SELECT a very long line that stays as it is FROM x;

            ```
            | a | table that is much wider than the width |
            """
        #expect(
            Prose.wrapped(markdown, width: 20) == """
                One two three four
                five.

                - item one two three
                - 日本語 日本語
                  日本語 goes on

                ```sql
                SELECT a very long line that stays as it is FROM x;

                ```
                | a | table that is much wider than the width |

                """)
    }

    @Test("words longer than a line stand alone, in any script")
    func long() {
        let word = String(repeating: "سلام", count: 10)
        #expect(Prose.wrapped("a \(word) b", width: 20, indent: 2) == "  a\n  \(word)\n  b\n")
        #expect(
            Prose.wrapped("key: one two three four five", width: 20, hanging: 4)
                == "key: one two three\n    four five\n")
        #expect(Prose.wrapped("", width: 20) == "\n")
    }
}
