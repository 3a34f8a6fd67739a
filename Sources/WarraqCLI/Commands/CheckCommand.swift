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
        commandName: "check", abstract: "Says all that is wrong with a pipeline file, without opening a document.")

    @OptionGroup var arguments: PipelineArguments

    @Option(help: "How findings are printed: text or json.") var format = Format.text

    mutating func run() throws {
        let check = try arguments.load()
        switch format {
        case .text:
            Findings.print(check, to: .output)
            if check.plan != nil { Terminal.output.line("\(arguments.pipeline): no errors") }
        case .json: Terminal.output.line(Diagnostics.json(check.findings))
        }
        let status = ExitStatus(check.findings)
        if status != .success { throw status }
    }
}
