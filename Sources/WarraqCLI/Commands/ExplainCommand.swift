// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import WarraqCore

/// `warraq explain`.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Explains a stage with all its options, or the code of a message.")

    @Argument(help: "A stage (filter.length) or a code (unknown-option).") var subject: String

    mutating func run() throws {
        let registry = try WarraqProgram.registry()
        let stages = StageKind.allCases.compactMap { registry.stage(subject, kind: $0) }
        if !stages.isEmpty {
            Terminal.output.write(stages.map(StageReference.page).joined(separator: "\n"))
        } else if let text = CodeReference.text(of: subject) {
            Terminal.output.line("\(subject)\n\n\(text)")
        } else {
            let names = StageKind.allCases.flatMap { registry.names(of: $0) }
            let hint =
                Suggestion.closest(to: subject, in: names + CodeReference.codes).map { ", did you mean '\($0)'?" } ?? ""
            Terminal.error.line(
                "error: there is no stage and no code '\(Terminal.escaped(subject))'\(hint) 'warraq list' has all stages"
            )
            throw ExitStatus.usage
        }
    }
}
