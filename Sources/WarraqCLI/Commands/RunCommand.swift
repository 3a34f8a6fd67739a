// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import WarraqCore
import WarraqEngine
import WarraqFiles
import WarraqJSON
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

    @Option(help: "Worker threads; as many as cores by default.") var workers: Int?

    @Option(help: "Read no more than so many records.") var limit: Int?

    @Flag(help: "Begin anew, even if an earlier run was interrupted.") var restart = false

    @Option(help: "The folder of the run's state; .warraq/NAME beside the pipeline file by default.") var state: String?

    @Option(help: "How the accounts are printed: text (on standard error) or json (on standard output).") var output = Output.text

    func validate() throws {
        if let workers, !(1...1024).contains(workers) { throw ValidationError("--workers is \(workers); allowed: 1 to 1024") }
        if let limit, limit < 0 { throw ValidationError("--limit is \(limit); it cannot be negative") }
    }

    mutating func run() throws {
        let check = try arguments.load()
        Findings.print(check, to: .error)
        guard let plan = check.plan else { throw ExitStatus(check.findings) }
        var options = RunOptions(stateDirectory: state ?? RunCommand.stateDirectory(arguments.pipeline, plan.name))
        (options.workers, options.limit, options.restarts) = (workers, limit, restart)
        let report = try execute(plan, options)
        switch output {
        case .text: Terminal.error.write(Accounts.text(report, name: plan.name))
        case .json: Terminal.output.line(RunCommand.json(report, name: plan.name).text(pretty: true))
        }
        if report.outcome == .interrupted { throw Interruption.status ?? ExitStatus.interrupted }
        if report.ledger.failed > 0 { throw ExitStatus.completeWithFailures }
    }

    private func execute(_ plan: Plan, _ options: RunOptions) throws(PipelineError) -> RunReport {
        Interruption.watch()
        var line = ProgressLine(Terminal.error)
        defer { line.clear() }
        return try PipelineRun(plan, options: options).run(
            progress: { line.show($0) }, isCancelled: { Interruption.status != nil })
    }

    private static func stateDirectory(_ pipeline: String, _ name: String) -> String {
        (Path(pipeline).parent / ".warraq" / Path(name)).text
    }

    private static func json(_ report: RunReport, name: String) -> JSONValue {
        let outcome =
            switch report.outcome {
            case .completed: "completed"
            case .upToDate: "up_to_date"
            case .interrupted: "interrupted"
            }
        return .object([
            JSONMember("pipeline", .string(name)), JSONMember("outcome", .string(outcome)),
            JSONMember("seconds", JSONNumber(report.seconds).map(JSONValue.number) ?? .null),
            JSONMember("resumed_from", .number(JSONNumber(Int64(report.resumedFrom)))), JSONMember("ledger", report.ledger.json),
        ])
    }
}
