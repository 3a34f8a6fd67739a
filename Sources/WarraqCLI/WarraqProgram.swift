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
    /// The version of the program and of the package.
    public static let version = "0.1.0"

    private static let stages = Mutex<[StageList]>([])

    /// Reads the command line, does what it says and ends the process with an exit code.
    ///
    /// - Parameter stages: What pipeline files may name; the program knows no others.
    public static func main(stages: [StageList]) -> Never {
        // A reader that goes away is an error of the writing stage, not the end of the process.
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
        self.stages.withLock { $0 = stages }
        do {
            var command = try WarraqCommand.parseAsRoot()
            try command.run()
            Glibc.exit(ExitStatus.success.rawValue)
        } catch let status as ExitStatus {
            Glibc.exit(status.rawValue)
        } catch let error as PipelineError {
            Terminal.error.report(error)
            Glibc.exit(ExitStatus(error.code).rawValue)
        } catch {
            WarraqCommand.exit(withError: error)
        }
    }

    /// The stages of this program.
    static func registry() throws(PipelineError) -> StageRegistry { try StageRegistry(stages.withLock { $0 }) }
}

/// The root of the command line.
struct WarraqCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "warraq", abstract: "Turns raw documents into clean, tagged, queryable records.",
        discussion:
            "A pipeline is a YAML file: a source, transforms, sinks. 'warraq explain STAGE' describes each of them.",
        version: "warraq \(WarraqProgram.version)",
        subcommands: [RunCommand.self, CheckCommand.self, ListCommand.self, ExplainCommand.self, SchemaCommand.self])
}
