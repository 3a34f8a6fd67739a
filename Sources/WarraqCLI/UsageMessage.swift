// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import WarraqCore

/// What the parser of the command line has to say: help and versions that were asked for, and mistakes.
enum UsageMessage {
    /// Prints it where it belongs.
    ///
    /// - Returns: The exit code: 0 for what was asked for, 64 for mistakes.
    static func show(_ error: any Error, _ arguments: [String]) -> Int32 {
        let message = WarraqCommand.fullMessage(for: error)
        guard WarraqCommand.exitCode(for: error) != .success else {
            do throws(PipelineError) {
                try Terminal.output.print(message.isEmpty ? "" : message + "\n")
                return ExitStatus.success.rawValue
            } catch {
                Terminal.error.report(error)
                return ExitStatus.output.rawValue
            }
        }
        Terminal.error.line(Terminal.error.highlighted(text(message, arguments)))
        return ExitStatus.usage.rawValue
    }

    /// The parser's message in our spelling; a first word that is no command gets a suggestion.
    static func text(_ message: String, _ arguments: [String]) -> String {
        let prefix = "Error: "
        guard message.hasPrefix(prefix) else { return Terminal.escaped(message) }
        var lines = message.dropFirst(prefix.count).split(separator: "\n", omittingEmptySubsequences: false).map(
            String.init)
        if let word = arguments.first, !word.hasPrefix("-"), !commands.contains(word) {
            lines[0] = "there is no command '\(word)'"
            lines.insert("   = \(hint(word))", at: 1)
        }
        return Terminal.escaped("error: " + lines.joined(separator: "\n"))
    }

    private static var commands: [String] {
        WarraqCommand.configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    }

    private static func hint(_ word: String) -> String {
        if word.hasSuffix(".yaml") || word.hasSuffix(".yml") { return "did you mean 'warraq run \(word)'?" }
        return Suggestion.hint(for: word, in: commands, called: "commands")
    }
}
