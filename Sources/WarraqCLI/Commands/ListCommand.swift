// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import WarraqCore

/// `warraq list`.
struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "Lists all stages.")

    @Flag(help: "Print a Markdown table, as the README has it.") var markdown = false

    mutating func run() throws {
        let registry = try WarraqProgram.registry()
        try Terminal.output.print(
            markdown ? StageReference.markdownTable(registry) : StageReference.overview(registry))
    }
}
