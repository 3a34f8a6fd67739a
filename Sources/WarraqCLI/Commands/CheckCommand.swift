// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import WarraqCore
import WarraqPipelines

/// `warraq check`.
struct CheckCommand: ParsableCommand {
    /// How findings are printed.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        /// For people.
        case text
        /// For programs.
        case json
    }

    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Says all that is wrong with a pipeline file, without opening a document.",
        discussion: "The findings stand on standard output; the exit code is 0 if there are none but warnings.")

    @OptionGroup var arguments: PipelineArguments

    @Option(help: ArgumentHelp("How findings are printed: text or json.", valueName: "format"))
    var format = Format.text

    mutating func run() throws {
        let check = try arguments.load()
        switch format {
        case .text:
            let name = Terminal.escaped(arguments.pipeline)
            try Terminal.output.print(
                Findings.text(check, for: .output) + "\(name): \(Findings.summary(check.findings))\n")
        case .json: try Terminal.output.print(Diagnostics.json(check.findings) + "\n")
        }
        let status = ExitStatus(check.findings)
        if status != .success { throw status }
    }
}
