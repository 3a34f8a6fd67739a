// SPDX-License-Identifier: Apache-2.0

/// A sink that is ready to run, its type erased.
public struct ConfiguredSink: Sendable {
    /// The stage's name.
    public let name: StageName
    /// The effects of the stage as configured.
    public let effects: Effects
    /// What it promises when a run is killed.
    public let delivery: Delivery
    /// Whether its store may refuse documents that could be encoded.
    public let mayRefuse: Bool
    private let look: @Sendable () throws(PipelineError) -> Void
    private let contains: @Sendable (SinkToken) -> Bool
    private let begin: @Sendable (RecordLayout, SinkToken?) throws(PipelineError) -> any ErasedSinkWriter
    private let encoder: @Sendable (RecordLayout) -> any SinkEncoder

    /// Erases a sink.
    public init<S: Sink>(_ stage: S) {
        (name, effects, delivery, mayRefuse) = (S.name, stage.effects, stage.delivery, stage.mayRefuse)
        look = { () throws(PipelineError) in try stage.check() }
        contains = { stage.holds($0) }
        begin = { (layout, token) throws(PipelineError) in WriterBox(try stage.open(layout, at: token)) }
        encoder = { EncoderBox(stage, $0) }
    }

    /// Says whether the outputs could be opened.
    public func check() throws(PipelineError) { try look() }

    /// Says whether the output stands complete under its final name.
    public func holds(_ token: SinkToken) -> Bool { contains(token) }

    /// Opens the outputs, cut back to `token`, or anew.
    public func open(_ layout: RecordLayout, at token: SinkToken?) throws(PipelineError) -> any ErasedSinkWriter {
        try begin(layout, token)
    }

    /// Makes what one worker needs to encode.
    public func makeEncoder(_ layout: RecordLayout) -> any SinkEncoder { encoder(layout) }
}

/// A sink's encoder on one worker, with the batch it fills.
public protocol SinkEncoder: AnyObject {
    /// Encodes one document at the end of the batch; if it throws, the batch is as it was.
    func encode(_ document: borrowing Document) throws(DocumentFailure)

    /// Hands the batch over and begins an empty one.
    func takeBatch() -> any Sendable
}

/// A sink's writer, the type of its batches erased.
public protocol ErasedSinkWriter: AnyObject {
    /// Writes a batch of this sink's encoder.
    func write(_ batch: any Sendable) throws(PipelineError) -> [SinkRefusal]
    /// Makes durable what was written.
    func commit() throws(PipelineError) -> SinkToken
    /// Completes the output.
    func finish() throws(PipelineError)
    /// Closes the output without completing it.
    func suspend()
}

private final class EncoderBox<S: Sink>: SinkEncoder {
    private let stage: S
    private var encoder: S.Encoder
    private var batch: S.Encoded

    init(_ stage: S, _ layout: RecordLayout) {
        (self.stage, encoder, batch) = (stage, stage.makeEncoder(layout), stage.makeBatch())
    }

    func encode(_ document: borrowing Document) throws(DocumentFailure) {
        try stage.encode(document, into: &batch, encoder: &encoder)
    }

    func takeBatch() -> any Sendable {
        let full = batch
        batch = stage.makeBatch()
        return full
    }
}

private final class WriterBox<W: SinkWriter>: ErasedSinkWriter {
    private let writer: W

    init(_ writer: W) { self.writer = writer }

    func write(_ batch: any Sendable) throws(PipelineError) -> [SinkRefusal] {
        guard let batch = batch as? W.Encoded else { preconditionFailure("a batch of another sink") }
        return try writer.write(batch)
    }

    func commit() throws(PipelineError) -> SinkToken { try writer.commit() }
    func finish() throws(PipelineError) { try writer.finish() }
    func suspend() { writer.suspend() }
}
