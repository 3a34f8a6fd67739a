// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqEngine

/// How the process ends, after sysexits.h.
enum ExitStatus: Int32, Error {
    /// All went well.
    case success = 0
    /// The run is complete, and some documents failed.
    case completeWithFailures = 3
    /// The command line is wrong.
    case usage = 64
    /// An input is unusable.
    case input = 65
    /// A defect of the program.
    case `internal` = 70
    /// An output cannot be written.
    case output = 74
    /// A sink or the state is not to be had now: run again.
    case unavailable = 75
    /// The pipeline file or another configuration is wrong.
    case configuration = 78
    /// Stopped by SIGINT; the state is saved.
    case interrupted = 130
    /// Stopped by SIGTERM; the state is saved.
    case terminated = 143

    /// The exit code for an error.
    init(_ code: PipelineError.Code) {
        self =
            switch code {
            case .inputUnusable, .tooManyFailures, .stageFailed: .input
            case .outputUnusable: .output
            case .sinkUnavailable, .stateLocked: .unavailable
            case .internalError: .internal
            default: .configuration
            }
    }

    /// The exit code for several findings: of one kind, if all are of that kind.
    init(_ findings: [PipelineError]) {
        let statuses = Set(findings.filter { !$0.isWarning }.map { ExitStatus($0.code) })
        self = statuses.isEmpty ? .success : statuses.count == 1 ? statuses.first ?? .configuration : .configuration
    }

    /// The exit code for a run that came to an end of some kind.
    ///
    /// - Parameter signal: The exit code for the signal that interrupted it, if one did.
    init(_ report: RunReport, signal: ExitStatus?) {
        if report.outcome == .interrupted {
            self = signal ?? .interrupted
        } else {
            self = report.ledger.failed > 0 ? .completeWithFailures : .success
        }
    }
}
