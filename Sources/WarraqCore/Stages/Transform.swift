// SPDX-License-Identifier: Apache-2.0

/// A stage that is given one document at a time and keeps, drops or splits it, whatever the other documents are.
///
/// Any worker calls it for any document, so the result must depend on the document and the options only.
public protocol Transform: Stage {
    /// Changes the document in place and decides what becomes of it.
    ///
    /// - Throws: ``DocumentFailure`` if the document cannot be processed: it goes to the rejects, as far as the stage got with it,
    ///   and the run goes on.
    func process(_ document: inout Document) throws(DocumentFailure) -> Verdict
}

/// A transform that reuses buffers from document to document.
public protocol ScratchTransform: Stage {
    /// What a worker keeps between documents: buffers, never results.
    associatedtype Scratch

    /// Makes the scratch of one worker.
    func makeScratch() -> Scratch

    /// Changes the document in place and decides what becomes of it, as ``Transform/process(_:)`` does.
    func process(_ document: inout Document, scratch: inout Scratch) throws(DocumentFailure) -> Verdict
}

/// A transform that sees all documents in the order of the source, one at a time, and may remember what it saw.
///
/// The part that needs no memory is ``observe(_:)``: it runs on the workers. What ``decide(_:_:memory:log:)`` learned goes to `log`,
/// from which ``restore(_:from:)`` builds the same memory when an interrupted run goes on: the engine cuts the log back to the last
/// cut point.
public protocol OrderedTransform: Stage {
    /// What the stage remembers, for all documents of a run. One thread at a time uses it.
    associatedtype Memory
    /// What is found out about a document without the memory.
    associatedtype Observation: Sendable

    /// Makes an empty memory.
    func makeMemory() -> Memory

    /// Computes what needs no memory; called on any worker, in any order.
    func observe(_ document: borrowing Document) -> Observation

    /// Decides about the next document in order.
    ///
    /// - Parameter log: Takes what must be known after an interruption, in whole entries of the stage's own format.
    func decide(
        _ document: inout Document, _ observation: Observation, memory: inout Memory, log: inout [UInt8]
    ) throws(DocumentFailure) -> Verdict

    /// Brings back what was learned.
    ///
    /// - Parameter log: All that was logged up to a cut point, whole entries in order.
    func restore(_ memory: inout Memory, from log: Span<UInt8>)
}
