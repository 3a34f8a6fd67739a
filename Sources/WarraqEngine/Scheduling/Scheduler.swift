// SPDX-License-Identifier: Apache-2.0

/// Decides who does what next in a token pipeline: a state machine without threads.
///
/// A bounded number of batches is in flight. Each is read, goes through the segments in order and is written. Parallel segments take
/// any batch at any time; reading, ordered segments and writing take one batch at a time, in the order of sequence numbers. The
/// threads ask for work and say when it is done; all state is here.
struct Scheduler {
    /// How a segment may run.
    enum SegmentKind: Sendable {
        /// Any batch, any number at a time.
        case parallel
        /// One batch at a time, in order.
        case ordered
    }

    /// Something to do.
    enum Work: Equatable, Sendable {
        /// Read the batch with this number.
        case read(sequence: Int)
        /// Take a batch through a segment.
        case process(sequence: Int, segment: Int)
        /// Write a batch.
        case write(sequence: Int)
    }

    private let kinds: [SegmentKind]
    private let maxInFlight: Int
    /// The number of the next batch to be read.
    private var nextSequence: Int
    private var isReading = false
    private var inputHasEnded = false
    private var inFlight = 0
    /// By segment, the batches that wait there; the last place is for writing.
    private var waiting: [[Int]]
    /// By segment, the next number that an ordered segment (or writing) takes.
    private var expected: [Int]
    private var isBusy: [Bool]

    /// Begins with nothing in flight.
    ///
    /// - Parameters:
    ///   - segments: The segments between reading and writing.
    ///   - maxInFlight: How many batches may be between reading and written, at least 1.
    ///   - firstSequence: The number of the first batch.
    init(segments: [SegmentKind], maxInFlight: Int, firstSequence: Int) {
        kinds = segments
        self.maxInFlight = max(1, maxInFlight)
        nextSequence = firstSequence
        waiting = Array(repeating: [], count: segments.count + 1)
        expected = Array(repeating: firstSequence, count: segments.count + 1)
        isBusy = Array(repeating: false, count: segments.count + 1)
    }

    /// Whether all that was read is written and nothing more will be read.
    var isFinished: Bool { inputHasEnded && !isReading && inFlight == 0 }

    /// The next thing for a worker, nil if there is nothing at the moment.
    ///
    /// What is nearest to the end comes first, so that memory is freed before more is taken in.
    mutating func nextForWorker() -> Work? {
        for segment in kinds.indices.reversed() {
            if let sequence = take(from: segment) { return .process(sequence: sequence, segment: segment) }
        }
        guard !isReading, !inputHasEnded, inFlight < maxInFlight else { return nil }
        isReading = true
        inFlight += 1
        return .read(sequence: nextSequence)
    }

    /// The next batch for the writing thread, nil if it is not there yet.
    mutating func nextForWriter() -> Work? { take(from: kinds.count).map { .write(sequence: $0) } }

    /// Says that a batch was read.
    mutating func hasRead() {
        isReading = false
        enter(nextSequence, segment: 0)
        nextSequence += 1
    }

    /// Says that there was nothing more to read.
    mutating func inputEnded() {
        isReading = false
        inputHasEnded = true
        inFlight -= 1
    }

    /// Says that no further batch is wanted, though there is input left.
    mutating func stopReading() { inputHasEnded = true }

    /// Says that a batch went through a segment.
    mutating func hasProcessed(_ sequence: Int, segment: Int) {
        isBusy[segment] = false
        enter(sequence, segment: segment + 1)
    }

    /// Says that a batch was written.
    mutating func hasWritten() {
        isBusy[kinds.count] = false
        inFlight -= 1
    }

    private mutating func enter(_ sequence: Int, segment: Int) {
        let place = waiting[segment].firstIndex { $0 > sequence } ?? waiting[segment].count
        waiting[segment].insert(sequence, at: place)
    }

    private mutating func take(from segment: Int) -> Int? {
        guard let first = waiting[segment].first else { return nil }
        if segment == kinds.count || kinds[segment] == .ordered {
            guard !isBusy[segment], first == expected[segment] else { return nil }
            isBusy[segment] = true
            expected[segment] += 1
        }
        return waiting[segment].removeFirst()
    }
}
