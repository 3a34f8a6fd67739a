// SPDX-License-Identifier: Apache-2.0

/// A checked pipeline, ready to run: what a pipeline file becomes and what the engine is given.
public struct Plan: Sendable {
    /// The pipeline's name; the run's state lies under it.
    public var name: String
    /// Where the documents come from.
    public var source: ConfiguredSource
    /// The transforms, in phases that run one after the other over all documents.
    ///
    /// Today there is one.
    public var phases: [Phase]
    /// Where documents go that come through.
    public var sinks: [PlannedSink]
    /// Where dropped and failed documents go.
    public var rejects: [PlannedSink]
    /// How it runs.
    public var settings: RunSettings
    /// A hash of all that decides about the output: an interrupted run goes on only with the same.
    public var fingerprint: String

    /// Some transforms that run over all documents before the next phase begins.
    public struct Phase: Sendable {
        /// The transforms in order.
        public var transforms: [PlannedTransform]

        /// Makes a phase.
        public init(_ transforms: [PlannedTransform]) { self.transforms = transforms }
    }

    /// Puts a plan together, with all transforms in one phase.
    public init(
        name: String, source: ConfiguredSource, transforms: [PlannedTransform] = [], sinks: [PlannedSink],
        rejects: [PlannedSink] = [], settings: RunSettings = RunSettings(), fingerprint: String = ""
    ) {
        (self.name, self.source, phases, self.sinks) = (name, source, [Phase(transforms)], sinks)
        (self.rejects, self.settings, self.fingerprint) = (rejects, settings, fingerprint)
    }

    /// All transforms in order.
    public var transforms: [PlannedTransform] { phases.flatMap(\.transforms) }
}

/// A transform at its place in a plan.
public struct PlannedTransform: Sendable {
    /// What happens to a document that the stage fails on.
    public enum FailurePolicy: String, OptionChoice {
        /// It goes to the rejects.
        case reject
        /// The run stops.
        case stop
    }

    /// The name in ledgers and rejects, unique in the plan.
    public var label: String
    /// The stage.
    public var stage: ConfiguredTransform
    /// The condition under which a document goes through the stage; others pass it by.
    public var condition: Expression?
    /// What happens to a document that the stage fails on.
    public var onError: FailurePolicy

    /// Places a transform.
    public init(
        _ label: String, _ stage: ConfiguredTransform, when condition: Expression? = nil,
        onError: FailurePolicy = .reject
    ) {
        (self.label, self.stage, self.condition, self.onError) = (label, stage, condition, onError)
    }
}

/// A sink at its place in a plan.
public struct PlannedSink: Sendable {
    /// The name in ledgers and in the state, unique in the plan.
    public var label: String
    /// The stage.
    public var stage: ConfiguredSink
    /// The condition under which a document is written there.
    public var condition: Expression?

    /// Places a sink.
    public init(_ label: String, _ stage: ConfiguredSink, when condition: Expression? = nil) {
        (self.label, self.stage, self.condition) = (label, stage, condition)
    }
}

/// How a plan runs: the `run` section of a pipeline file.
public struct RunSettings: Sendable {
    /// Worker threads; nil means as many as cores.
    public var workers: Int?
    /// How many failed documents end the run; nil means any number is borne.
    public var maxFailures: Int?
    /// Whether tags tell the source bytes of their text.
    public var origins = true
    /// Bytes of input in a batch: what one worker takes at a time.
    public var batchBytes = 1 << 20
    /// Blocks in a batch at most; how many documents they hold is known when they are decoded.
    public var batchBlocks = 4096
    /// Bytes of input between cut points, at which all is made durable.
    public var commitBytes = 64 << 20
    /// The bounds of one document.
    public var limits = Limits()

    /// The default settings.
    public init() {}
}
