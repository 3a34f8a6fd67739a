// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import WarraqCore
import WarraqEngine
import WarraqFiles
import WarraqPipelines

/// `warraq run`.
struct RunCommand: ParsableCommand {
    /// How the accounts are printed.
    enum Output: String, ExpressibleByArgument, CaseIterable {
        /// For people, on standard error.
        case text
        /// For programs, on standard output.
        case json
    }

    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Runs a pipeline; goes on if an earlier run was interrupted.")

    @OptionGroup var arguments: PipelineArguments

    @Option(help: ArgumentHelp("Worker threads, 1 to 1024; as many as cores by default.", valueName: "count"))
    var workers: Int?

    @Option(help: ArgumentHelp("Read no more than so many records.", valueName: "count")) var limit: Int?

    @Flag(help: "Begin anew, even if an earlier run was interrupted, or finished and nothing has changed.")
    var restart = false

    @Option(
        help: ArgumentHelp(
            "The folder of the run's state; .warraq/NAME beside the pipeline file by default.", valueName: "folder"))
    var state: String?

    @Option(
        help: ArgumentHelp(
            "How the accounts are printed: text on standard error, or json on standard output.", valueName: "format"))
    var output = Output.text

    func validate() throws {
        if let workers, !(1...1024).contains(workers) {
            throw ValidationError("--workers is \(workers); allowed: 1 to 1024")
        }
        if let limit, limit < 0 { throw ValidationError("--limit is \(limit); it cannot be negative") }
        if state == "" { throw ValidationError("--state is empty; it must name a folder") }
    }

    mutating func run() throws {
        let check = try arguments.load()
        Terminal.error.write(Findings.text(check, for: .error))
        guard let plan = check.plan else { throw ExitStatus(check.findings) }
        if output == .json, let sink = (plan.sinks + plan.rejects).first(where: \.stage.effects.writesStandardOutput) {
            throw ValidationError("--output json and the sink \(sink.label) both write to standard output")
        }
        var options = RunOptions(stateDirectory: state ?? RunCommand.stateDirectory(check, plan.name))
        (options.workers, options.limit, options.restarts) = (workers, limit, restart)
        let report: RunReport
        do throws(PipelineError) {
            report = try execute(plan, options)
        } catch {
            if let stopped = error.cause as? StoppedRun { try show(stopped.report, plan, check) }
            throw error
        }
        try show(report, plan, check)
        let status = ExitStatus(report, signal: Interruption.status)
        if status != .success { throw status }
    }

    private func show(_ report: RunReport, _ plan: Plan, _ check: PipelineCheck) throws(PipelineError) {
        switch output {
        case .text:
            // What stands above a long table is easily overlooked.
            let reminder = Findings.reminder(check.findings)
            Terminal.error.write(Accounts.text(report, name: plan.name) + (reminder.map { "  \($0)\n" } ?? ""))
        case .json: try Terminal.output.print(Accounts.json(report, name: plan.name))
        }
    }

    private func execute(_ plan: Plan, _ options: RunOptions) throws(PipelineError) -> RunReport {
        Interruption.watch()
        let sharesScreen =
            Terminal.output.isInteractive && plan.sinks.contains(where: \.stage.effects.writesStandardOutput)
        var line = ProgressLine(Terminal.error, limit: options.limit, sharesScreen: sharesScreen)
        defer { line.clear() }
        return try PipelineRun(plan, options: options).run(
            progress: { line.show($0) },
            isCancelled: {
                if Interruption.status != nil { line.showStopping() }
                return Interruption.status != nil
            })
    }

    private static func stateDirectory(_ check: PipelineCheck, _ name: String) -> String {
        let folder = check.directory.isEmpty ? Path.current : Path(check.directory)
        return (folder / ".warraq" / Path(name)).text
    }
}
