// SPDX-License-Identifier: Apache-2.0

import Synchronization
public import WarraqCore

/// A sink that keeps what it is given, for a test to look at.
///
/// ```swift
/// let sink = MemorySink()
/// // … run a plan with ConfiguredSink(sink) …
/// #expect(sink.store.finished?.map(\.text.string) == ["كتاب", "a book"])
/// ```
public struct MemorySink: Sink {
    /// It is made for a store, not from options.
    public typealias Options = NoOptions
    /// A batch is its documents.
    public typealias Encoded = [Document]
    /// Nothing is kept between documents.
    public typealias Encoder = Void

    /// `memory`.
    public static let name: StageName = "memory"
    /// What the stage does.
    public static let summary = "Keeps documents in memory for a test."

    /// Where the documents go.
    public let store: MemoryStore
    /// Documents that cannot be encoded: nil takes all.
    public var refuse: (@Sendable (borrowing Document) -> DocumentFailure?)?
    /// Each document is kept once.
    public var delivery: Delivery { .exactlyOnce }

    /// A sink with a store of its own.
    public init(options: NoOptions = NoOptions()) { store = MemoryStore() }

    /// A sink for a store, which another sink may open again.
    public init(_ store: MemoryStore) { self.store = store }

    /// Nothing to make.
    public func makeEncoder(_ layout: RecordLayout) {}

    /// No documents.
    public func makeBatch() -> [Document] { [] }

    /// Copies the document unless it is refused.
    public func encode(
        _ document: borrowing Document, into batch: inout [Document], encoder: inout Void
    ) throws(DocumentFailure) {
        if let failure = refuse?(document) { throw failure }
        batch.append(copy document)
    }

    /// Whether as many documents are finished as the token says.
    public func holds(_ token: SinkToken) -> Bool { store.finished.map { "\($0.count)" == token.text } ?? false }

    /// Begins anew, or cuts the store back to the token.
    public func open(_ layout: RecordLayout, at token: SinkToken?) throws(PipelineError) -> Writer {
        let count = token.map { Int($0.text) } ?? 0
        guard let count, store.cut(to: count) else {
            throw PipelineError(.stateMismatch, "the store does not hold what the token '\(token?.text ?? "")' tells")
        }
        return Writer(store)
    }

    /// Writes to a store.
    public final class Writer: SinkWriter {
        private let store: MemoryStore

        init(_ store: MemoryStore) { self.store = store }

        /// Keeps a batch.
        public func write(_ batch: [Document]) -> [SinkRefusal] {
            store.append(batch)
            return []
        }

        /// Tells how many documents there are.
        public func commit() -> SinkToken { SinkToken("\(store.commit())") }

        /// Shows what was written as finished.
        public func finish() { store.finish() }

        /// Forgets what was not committed.
        public func suspend() { store.rollBack() }
    }
}

/// What ``MemorySink`` was given.
public final class MemoryStore: Sendable {
    private struct State {
        var documents: [Document] = []
        var committed = 0
        var isFinished = false
    }

    private let state = Mutex(State())

    /// An empty store.
    public init() {}

    /// The documents of a complete run, in order; nil as long as it is not complete.
    public var finished: [Document]? { state.withLock { $0.isFinished ? $0.documents : nil } }

    /// The documents that are durable, in order.
    public var committed: [Document] { state.withLock { Array($0.documents.prefix($0.committed)) } }

    fileprivate func append(_ batch: [Document]) { state.withLock { $0.documents += batch } }

    fileprivate func commit() -> Int {
        state.withLock {
            $0.committed = $0.documents.count
            return $0.committed
        }
    }

    fileprivate func finish() { state.withLock { ($0.committed, $0.isFinished) = ($0.documents.count, true) } }

    fileprivate func rollBack() { state.withLock { $0.documents.removeSubrange($0.committed...) } }

    /// Keeps so many documents; false if there are not so many.
    fileprivate func cut(to count: Int) -> Bool {
        state.withLock {
            guard (0...$0.committed).contains(count) else { return false }
            $0.documents.removeSubrange(count...)
            ($0.committed, $0.isFinished) = (count, false)
            return true
        }
    }
}
