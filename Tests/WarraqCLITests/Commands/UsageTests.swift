// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Testing

@testable import WarraqCLI

@Suite struct UsageTests {
    @Test(
        "mistakes are usage errors, help is not",
        arguments: [
            (["frob"], 64), (["run"], 64), (["run", "a.yaml", "--frob"], 64),
            (["run", "a.yaml", "--workers", "0"], 64),
            (["run", "a.yaml", "--workers", "x"], 64), (["run", "a.yaml", "--limit", "-1"], 64),
            (["run", "a.yaml", "--state="], 64), (["run", "a.yaml", "b.yaml"], 64),
            (["run", "a.yaml", "--output", "xml"], 64),
            (["check", "a.yaml", "--format", "xml"], 64), (["explain"], 64), (["list", "x"], 64), (["--version"], 0),
            (["--help"], 0), (["run", "--help"], 0), (["help", "check"], 0),
        ] as [([String], Int32)])
    func codes(arguments: [String], code: Int32) throws {
        let error = #expect(throws: (any Error).self) {
            var command = try WarraqCommand.parseAsRoot(arguments)
            try command.run()
        }
        let status = WarraqCommand.exitCode(for: try #require(error))
        #expect(status.rawValue == code)
    }

    @Test("a first word that is no command gets a suggestion")
    func suggestion() {
        let message = "Error: Unexpected argument 'chek'\nUsage: warraq <subcommand>"
        #expect(
            UsageMessage.text(message, ["chek", "a.yaml"])
                == """
                error: there is no command 'chek'
                   = did you mean 'check'? commands: check, explain, help, list, run, schema
                Usage: warraq <subcommand>
                """)
        #expect(UsageMessage.text(message, ["news.yaml"]).contains("did you mean 'warraq run news.yaml'?"))
        #expect(UsageMessage.text("Error: Missing '\u{1B}'", ["run"]) == "error: Missing '\\u{1B}'")
    }

    @Test("options reach the command")
    func options() throws {
        let command = try WarraqCommand.parseAsRoot([
            "run", "a.yaml", "--set", "source.paths=x", "--workers", "3", "--set", "run.origins=false", "--limit", "7",
            "--restart", "--state", "s", "--output", "json",
        ])
        let run = try #require(command as? RunCommand)
        #expect(run.arguments.overrides == ["source.paths=x", "run.origins=false"])
        #expect((run.workers, run.limit, run.restart, run.state, run.output) == (3, 7, true, "s", .json))
    }
}
