// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore

@Suite("OptionDescription")
struct OptionDescriptionTests {
    @Test("tells key, type, default and range of each option in the order of declaration")
    func descriptions() {
        let lines = EveryOption.schema.descriptions.map {
            "\($0.key): \($0.type.name), \($0.defaultText ?? "none"), \($0.range ?? "-") \($0.unit ?? "")"
        }
        #expect(
            lines == [
                "count: whole number, 5, 0 to 10 words", "limit: whole number, none, 1 to 5 ",
                "share: number, 0.5, 0 to 1 ",
                "fast: true or false, false, - ", "word: text, نص, - ", "note: text, none, - ",
                "words: list of text, [a, \"b c\"], - ", "color: one of red, green, red, - ", "input: path, in.txt, - ",
                "outputs: list of path, [], - ", "sizes: map of whole number, {x: 1}, - ",
                "columns: list of map, [], - ",
                "condition: expression, none, - ", "anything: any value, 1, - ",
            ])
    }

    @Test("tells the role of a path and the options of a nested map")
    func nested() {
        let types = Dictionary(uniqueKeysWithValues: EveryOption.schema.descriptions.map { ($0.key, $0.type) })
        #expect(types["input"] == .path(.configuration))
        #expect(types["outputs"] == .list(.path(.output)))
        guard case .list(.object(let columns)) = types["columns"] else {
            Issue.record("columns is \(String(describing: types["columns"]))")
            return
        }
        #expect(columns.map(\.key) == ["name", "width"])
        #expect(columns.map(\.isRequired) == [true, false])
        #expect(columns[0].defaultText == nil)
    }

    @Test(
        "shows a text as YAML that is read back as the same text",
        arguments: [
            ("نص", "نص"), ("a/b-c.d_e1", "a/b-c.d_e1"), ("", "\"\""), ("5", "\"5\""), ("true", "\"true\""),
            ("~", "\"~\""), ("a b", "\"a b\""), ("a: b", "\"a: b\""), ("\"q\" \\", "\"\\\"q\\\" \\\\\""),
            ("\t", "\"\\t\""), ("a\r\nb", "\"a\\r\\nb\""), ("no", "no"),
        ])
    func texts(text: String, yaml: String) {
        #expect(text.optionText == yaml)
    }

    @Test(
        "a path is relative to the folder of its file",
        arguments: [
            ("a.txt", "/p", "/p/a.txt"), ("a.txt", "/p/", "/p/a.txt"), ("/a.txt", "/p", "/a.txt"),
            ("a.txt", "", "a.txt"),
            ("-", "/p", "-"), ("../كتب/*.txt", "p", "p/../كتب/*.txt"),
        ])
    func paths(written: String, base: String, resolved: String) {
        #expect(StagePath(written, base: base).resolved == resolved)
        #expect(StagePath(written, base: base).description == written)
    }
}
