// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import WarraqCLI

@Suite struct TerminalTests {
    @Test(
        "what a terminal would obey is shown, all else stays",
        arguments: [
            ("", ""), ("قَالَ: 日本語 😀\n\tx", "قَالَ: 日本語 😀\n\tx"), ("\u{1B}[2J", "\\u{1B}[2J"), ("a\rb", "a\\u{D}b"),
            ("\u{202E}abc\u{2066}", "\\u{202E}abc\\u{2066}"), ("\u{0}\u{7F}\u{9B}", "\\u{0}\\u{7F}\\u{9B}"),
            ("a\u{200F}b\u{200D}", "a\u{200F}b\u{200D}"),
        ])
    func escaped(text: String, shown: String) { #expect(Terminal.escaped(text) == shown) }

    @Test(
        "the severity is coloured, not the same word in what is quoted",
        arguments: [
            ("a.yaml:1:2: error: no 'warning:' here", "a.yaml:1:2: \u{1B}[1;31merror:\u{1B}[0m no 'warning:' here"),
            ("warning: 'error: x'", "\u{1B}[1;33mwarning:\u{1B}[0m 'error: x'"), ("nothing", "nothing"),
        ])
    func colored(message: String, shown: String) { #expect(Terminal.colored(message) == shown) }
}
