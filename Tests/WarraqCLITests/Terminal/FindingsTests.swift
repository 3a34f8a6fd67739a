// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqBuiltins
import WarraqCore
import WarraqPipelines

@testable import WarraqCLI

@Suite struct FindingsTests {
    @Test("the caret stands under the right column in any script")
    func carets() throws {
        let text = """
            source: { jsonl: { paths: in.jsonl } }
            transforms:
              - field.set: { fields: { عُنوان: "قيمة" }, keep: true }
              - field.set: { fields: { 標題: "日本語" }, keep: true }
              - field.set: { fields: { כותרת: "ערך" }, keep: true }
              - field.set: { fields: { หัวเรื่อง: "ค่า" }, keep: true }
              - field.set: { fields: { शीर्षक: "मान" }, keep: true }
            sinks:
              - jsonl: { path: out.jsonl }

            """
        let check = PipelineFile.check(
            Array(text.utf8), file: "scripts.yaml", directory: "/", registry: try StageRegistry(.builtins))
        let lines = Findings.text(check, for: .error).split(separator: "\n").map(String.init)
        let places = lines.indices.filter { lines[$0].contains("| ") && lines[$0].contains("keep:") }
        #expect(places.count == 5)
        for index in places {
            let before = try #require(lines[index].firstRange(of: "keep:")).lowerBound
            let caret = try #require(lines[index + 1].firstIndex(of: "^"))
            #expect(String(lines[index][..<before]).columns == String(lines[index + 1][..<caret]).columns)
        }
    }

    @Test(
        "findings are counted",
        arguments: [
            (0, 0, "no errors"), (1, 0, "1 error"), (2, 1, "2 errors, 1 warning"), (0, 2, "no errors, 2 warnings"),
        ])
    func summary(errors: Int, warnings: Int, text: String) {
        let findings =
            (0..<errors).map { _ in PipelineError(.conflict, "") }
            + (0..<warnings).map { _ in PipelineError(.unknownField, "", isWarning: true) }
        #expect(Findings.summary(findings) == text)
    }

    @Test("long hints are folded between words, lines of the file are not")
    func hints() {
        let message =
            "a.yaml:1:1: error: x [y]\n    1 | a line that is long\n      | ^\n   = did you mean 'abc'? options: abc, def"
        #expect(Findings.foldingHints(message, width: 80) == message)
        #expect(
            Findings.foldingHints(message, width: 30) == """
                a.yaml:1:1: error: x [y]
                    1 | a line that is long
                      | ^
                   = did you mean 'abc'?
                     options: abc, def
                """)
    }
}
