// SPDX-License-Identifier: Apache-2.0

public import WarraqCore

/// What came of a pipeline file: a plan, or the reasons why there is none.
public struct PipelineCheck: Sendable {
    /// The plan; nil if there are errors.
    public let plan: Plan?
    /// All mistakes and warnings: those of the file in its order, then those of `--set`, then those without a place.
    public let findings: [PipelineError]
    /// The texts that positions point into.
    public let sources: [SourceText]
    /// The folder of the file, which its relative paths and the state are relative to; empty for the working directory.
    public let directory: String

    /// Whether any finding is an error.
    public var hasErrors: Bool { findings.contains { !$0.isWarning } }
}
