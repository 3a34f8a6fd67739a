// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import WarraqCLI

@Suite struct ColumnWidthTests {
    @Test(
        "counts the columns of every script",
        arguments: [
            ("", 0), ("abc", 3), ("قال", 3), ("قَالَ", 3), ("שלום", 4), ("שָׁלוֹם", 4), ("日本語", 6), ("中文a", 5), ("ไทย", 3),
            ("กำ", 2),
            ("हिन्दी", 5), ("Привет", 6), ("İstanbul", 8), ("e\u{301}", 1), ("한국", 4), ("😀", 2), ("a\u{200B}b", 2),
            ("ｆｕｌｌ", 8),
        ])
    func columns(text: String, columns: Int) { #expect(text.columns == columns, "\(text)") }

    @Test("cuts at columns, never in the middle of a wide character")
    func prefix() {
        #expect("日本語".prefix(columns: 5) == "日本")
        #expect("abc".prefix(columns: 0) == "")
        #expect("قَالَ".prefix(columns: 2) == "قَا")
        #expect("abc".prefix(columns: 10) == "abc")
    }
}
