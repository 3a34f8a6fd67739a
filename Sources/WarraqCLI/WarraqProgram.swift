// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Glibc
import Synchronization
public import WarraqCore

/// The `warraq` program, with the stages it is given: what an executable of one's own calls.
///
/// ```swift
/// import WarraqBuiltins
/// import WarraqCLI
/// import WarraqCore
///
/// WarraqProgram.main(stages: [StageList].builtins + [.notes])
/// ```
public enum WarraqProgram {
    private static let stages = Mutex<[StageList]>([])

    /// Reads the command line, does what it says and ends the process with an exit code.
    ///
    /// - Parameter stages: What pipeline files may name; the program knows no others.
    public static func main(stages: [StageList]) -> Never {
        // A reader that goes away is an error of the writing stage, not the end of the process.
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
        self.stages.withLock { $0 = stages }
        let status = status(of: Array(CommandLine.arguments.dropFirst()))
        Glibc.exit(status)
    }

    /// Does what a command line says.
    ///
    /// - Returns: The exit code.
    private static func status(of arguments: [String]) -> Int32 {
        do {
            var command = try WarraqCommand.parseAsRoot(arguments)
            try command.run()
            return ExitStatus.success.rawValue
        } catch let status as ExitStatus {
            return status.rawValue
        } catch let error as PipelineError {
            Terminal.error.report(error)
            return ExitStatus(error.code).rawValue
        } catch {
            return UsageMessage.show(error, arguments)
        }
    }

    /// The stages of this program.
    static func registry() throws(PipelineError) -> StageRegistry { try StageRegistry(stages.withLock { $0 }) }
}

/// The root of the command line.
struct WarraqCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "warraq", abstract: "Turns raw documents into clean, tagged, queryable records.",
        discussion: """
            A pipeline is a YAML file: a source, transforms, sinks. 'warraq list' shows all stages, 'warraq explain \
            STAGE' describes one with all its options.

            Exit codes: 0 complete, 3 complete with failed documents, 64 usage, 65 input unusable, 70 defect of the \
            program, 74 output cannot be written, 75 state or store held by another (run again), 78 configuration, \
            130 and 143 interrupted (run again to go on).
            """,
        version: "warraq \(WarraqVersion.current)",
        subcommands: [RunCommand.self, CheckCommand.self, ListCommand.self, ExplainCommand.self, SchemaCommand.self])
}
