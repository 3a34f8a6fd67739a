// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore

@testable import WarraqCLI
@testable import WarraqEngine

@Suite struct ExitStatusTests {
    @Test(
        "each code of an error has its exit code",
        arguments: [
            ("input-unusable", 65), ("too-many-failures", 65), ("output-unusable", 74), ("sink-unavailable", 75),
            ("state-locked", 75), ("internal", 70), ("state-mismatch", 78), ("unknown-option", 78), ("syntax", 78),
            ("pipeline-file", 78), ("somebody-elses", 78),
        ] as [(String, Int32)])
    func errors(code: String, status: Int32) {
        #expect(ExitStatus(PipelineError.Code(code)).rawValue == status)
    }

    @Test("several findings count as of one kind if they are, else as configuration; warnings do not count")
    func findings() {
        let (input, option) = (PipelineError(.inputUnusable, ""), PipelineError(.unknownOption, ""))
        #expect(ExitStatus([]) == .success)
        #expect(ExitStatus([PipelineError(.unknownField, "", isWarning: true)]) == .success)
        #expect(ExitStatus([input, input, PipelineError(.unknownField, "", isWarning: true)]) == .input)
        #expect(ExitStatus([input, option]) == .configuration)
    }

    @Test("a run ends by its outcome, then by its failures")
    func runs() {
        let fine = Ledger(stages: ["files"], sinks: ["jsonl"], rejects: [])
        #expect(ExitStatus(Ledgers.report(.completed, fine), signal: nil) == .success)
        #expect(ExitStatus(Ledgers.report(.completed), signal: .interrupted) == .completeWithFailures)
        #expect(ExitStatus(Ledgers.report(.upToDate), signal: nil) == .completeWithFailures)
        #expect(ExitStatus(Ledgers.report(.interrupted), signal: nil) == .interrupted)
        #expect(ExitStatus(Ledgers.report(.interrupted), signal: .terminated).rawValue == 143)
    }
}
