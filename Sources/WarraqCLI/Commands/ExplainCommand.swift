// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import WarraqCore

/// `warraq explain`.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Explains a stage with all its options, the run section, or the code of a message.",
        discussion: """
            Examples: 'warraq explain filter.length', 'warraq explain run', 'warraq explain unknown-option'. Codes \
            stand in brackets at the end of a message, and in rejects as the reason of what failed. The words of accounts \
            (reasons such as 'too_short', counters such as 'tags_lost') are explained too.
            """)

    @Argument(help: "A stage (filter.length), 'run', a code (unknown-option), or a word of accounts.") var subject:
        String

    mutating func run() throws {
        let registry = try WarraqProgram.registry()
        let width = Terminal.output.isInteractive ? min(100, Terminal.output.width) : 80
        if let text = Reference.text(on: subject, registry, width: width) {
            return try Terminal.output.print(text)
        }
        let hint = Suggestion.closest(to: subject, in: Reference.subjects(registry)).map { "did you mean '\($0)'? " }
        let message = """
            error: there is no stage, code, reason or counter '\(subject)'
               = \(hint ?? "")'warraq list' shows all stages
            """
        Terminal.error.line(Terminal.error.highlighted(Terminal.escaped(message)))
        throw ExitStatus.usage
    }
}
