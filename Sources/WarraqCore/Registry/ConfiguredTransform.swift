// SPDX-License-Identifier: Apache-2.0

/// A transform that is ready to run, its type erased.
public struct ConfiguredTransform: Sendable {
    /// How documents may influence one another in it.
    public enum Kind: Sendable {
        /// Not at all: any document on any worker.
        case independent(@Sendable () -> any TransformWorker)
        /// In the order of the source, through a memory.
        case ordered(@Sendable () -> any OrderedMemory, observe: @Sendable (borrowing Document) -> any Sendable)
    }

    /// The stage's name.
    public let name: StageName
    /// The effects of the stage as configured.
    public let effects: Effects
    /// How it runs.
    public let kind: Kind

    /// Erases an independent transform.
    public init(_ stage: some Transform) {
        self.init(stage, .independent { PlainWorker(stage) })
    }

    /// Erases an independent transform with scratch.
    public init(_ stage: some ScratchTransform) {
        self.init(stage, .independent { ScratchWorker(stage) })
    }

    /// Erases an ordered transform.
    public init(_ stage: some OrderedTransform) {
        self.init(stage, .ordered({ MemoryBox(stage) }, observe: { stage.observe($0) }))
    }

    private init<S: Stage>(_ stage: S, _ kind: Kind) { (name, effects, self.kind) = (S.name, stage.effects, kind) }
}

/// An independent transform on one worker.
public protocol TransformWorker: AnyObject {
    /// Processes one document.
    func process(_ document: inout Document) throws(DocumentFailure) -> Verdict
}

/// An ordered transform with its memory.
public protocol OrderedMemory: AnyObject {
    /// Decides about the next document.
    func decide(_ document: inout Document, _ observation: any Sendable, log: inout [UInt8]) throws(DocumentFailure)
        -> Verdict

    /// Brings back what was learned up to a cut point.
    func restore(from log: Span<UInt8>)
}

private final class PlainWorker<T: Transform>: TransformWorker {
    private let stage: T

    init(_ stage: T) { self.stage = stage }

    func process(_ document: inout Document) throws(DocumentFailure) -> Verdict { try stage.process(&document) }
}

private final class ScratchWorker<T: ScratchTransform>: TransformWorker {
    private let stage: T
    private var scratch: T.Scratch

    init(_ stage: T) { (self.stage, scratch) = (stage, stage.makeScratch()) }

    func process(_ document: inout Document) throws(DocumentFailure) -> Verdict {
        try stage.process(&document, scratch: &scratch)
    }
}

private final class MemoryBox<T: OrderedTransform>: OrderedMemory {
    private let stage: T
    private var memory: T.Memory

    init(_ stage: T) { (self.stage, memory) = (stage, stage.makeMemory()) }

    func decide(_ document: inout Document, _ observation: any Sendable, log: inout [UInt8]) throws(DocumentFailure)
        -> Verdict
    {
        guard let observation = observation as? T.Observation else {
            preconditionFailure("an observation of another stage")
        }
        return try stage.decide(&document, observation, memory: &memory, log: &log)
    }

    func restore(from log: Span<UInt8>) { stage.restore(&memory, from: log) }
}
