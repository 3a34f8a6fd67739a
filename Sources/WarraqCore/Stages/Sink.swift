// SPDX-License-Identifier: Apache-2.0

/// A stage that takes documents out.
///
/// Encoding is pure and runs on the workers; writing happens in the order of the source, on one thread, between cut points at which
/// all that was written is made durable.
public protocol Sink: Stage {
    /// Encoded documents of one batch.
    associatedtype Encoded: Sendable
    /// What a worker keeps between documents; `Void` if nothing.
    associatedtype Encoder
    /// Writes encoded batches.
    associatedtype Writer: SinkWriter where Writer.Encoded == Encoded

    /// What the sink can promise when a run is killed.
    var delivery: Delivery { get }

    /// Makes what one worker needs to encode records of this layout.
    func makeEncoder(_ layout: RecordLayout) -> Encoder

    /// An empty batch.
    func makeBatch() -> Encoded

    /// Encodes one document at the end of the batch.
    ///
    /// - Throws: ``DocumentFailure`` if the sink cannot take the document; the batch is then as it was.
    func encode(_ document: borrowing Document, into batch: inout Encoded, encoder: inout Encoder)
        throws(DocumentFailure)

    /// Whether the store itself may refuse documents that could be encoded; the engine then keeps them until they are written.
    var mayRefuse: Bool { get }

    /// Says whether the outputs could be opened, without changing anything.
    func check() throws(PipelineError)

    /// Says whether the output stands complete under its final name, as it was when a run with this last token had finished.
    ///
    /// It decides whether an unchanged pipeline runs again, and, after a run was killed while its outputs were finished, which of them
    /// still are to be finished: so it must be false between the last ``SinkWriter/commit()`` and ``SinkWriter/finish()`` wherever
    /// `finish` does something.
    func holds(_ token: SinkToken) -> Bool

    /// Opens the outputs.
    ///
    /// - Parameters:
    ///   - layout: The fields and their types.
    ///   - token: What ``SinkWriter/commit()`` gave at the cut point at which the run goes on: the output is cut back to it. Nil
    ///     begins anew.
    /// - Throws: ``PipelineError`` with code `output-unusable`, `sink-unavailable` or `state-mismatch`.
    func open(_ layout: RecordLayout, at token: SinkToken?) throws(PipelineError) -> Writer
}

extension Sink {
    /// The store takes all that can be encoded.
    public var mayRefuse: Bool { false }

    /// Nothing to check.
    public func check() throws(PipelineError) {}
}

/// What a sink promises when a run is killed and started again.
public enum Delivery: Sendable {
    /// Each document is in the output once.
    case exactlyOnce
    /// A document may be there twice: the output cannot be cut back (standard output, a process).
    case atLeastOnce
}

/// What a sink needs to know to go on from a cut point: a short text of its own making, kept in the run's state.
public struct SinkToken: Sendable, Hashable {
    /// The text.
    public var text: String

    /// Makes a token.
    public init(_ text: String) { self.text = text }
}

/// Writes encoded batches in order.
///
/// The engine calls it from one thread at a time.
public protocol SinkWriter: AnyObject {
    /// Encoded documents of one batch.
    associatedtype Encoded: Sendable

    /// Writes a batch.
    ///
    /// - Returns: The documents that the store refused, by their position in the batch, ascending; mostly none.
    /// - Throws: ``PipelineError`` if the output cannot be written any more: the run ends and can go on from the last cut point.
    func write(_ batch: Encoded) throws(PipelineError) -> [SinkRefusal]

    /// Makes durable all that was written and says how to come back here.
    func commit() throws(PipelineError) -> SinkToken

    /// Makes durable all that was written and shows the output under its final name: the run is complete.
    func finish() throws(PipelineError)

    /// Closes the output; what lies after the last commit may be lost. Nothing appears under a final name.
    func suspend()
}

/// A document that a sink's store did not take.
public struct SinkRefusal: Sendable {
    /// The document's position in the encoded batch.
    public var position: Int
    /// Why.
    public var failure: DocumentFailure

    /// Makes a refusal.
    public init(position: Int, failure: DocumentFailure) { (self.position, self.failure) = (position, failure) }
}
