// SPDX-License-Identifier: Apache-2.0

/// How a plan is run this time: what the command line says beside the pipeline file.
public struct RunOptions: Sendable {
    /// Worker threads; nil takes the plan's, and without that as many as cores.
    public var workers: Int?
    /// How many records are read at most; nil for all.
    public var limit: Int?
    /// Whether an interrupted run is given up and all begins anew.
    public var restarts = false
    /// The folder of the run's state.
    public var stateDirectory: String

    /// Options for a run whose state lies in `stateDirectory`.
    public init(stateDirectory: String) { self.stateDirectory = stateDirectory }
}

/// How far a run is.
public struct RunProgress: Sendable {
    /// The accounts of all that is written.
    public var ledger: Ledger
    /// How much input there is in all, nil if that is unknown.
    public var totalBytes: Int?
    /// Bytes of input that were written before this run went on.
    public var resumedBytes: Int
    /// Seconds since this run began.
    public var seconds: Double
}

/// How a run ended.
public struct RunReport: Sendable {
    /// What became of it.
    public enum Outcome: Sendable, Hashable {
        /// All is written.
        case completed
        /// An earlier run had finished, and neither the pipeline nor the input has changed.
        case upToDate
        /// Somebody asked it to stop; the same command goes on.
        case interrupted
        /// An error ended it that documents are to blame for; the report is the cause of the error.
        case stopped
    }

    /// What became of it.
    public var outcome: Outcome
    /// The accounts, of earlier parts of the run too.
    public var ledger: Ledger
    /// How many records had been read when this run went on; 0 if it began anew.
    public var resumedFrom: Int
    /// Seconds of this run.
    public var seconds: Double
    /// How many records were to be read at most; nil for all.
    public var limit: Int?
}

/// The cause of an error that ended a run because of its documents: what had become of them until then.
public struct StoppedRun: Error, Sendable {
    /// The accounts of all that was written.
    public let report: RunReport
}
