// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqTesting

@testable import WarraqEngine

@Suite struct SchedulerTests {
    /// Plays a run without threads: work is taken and finished in random order.
    private struct Game {
        var scheduler: Scheduler
        var generator: SeededGenerator
        let kinds: [Scheduler.SegmentKind]
        let batches: Int
        var open: [Scheduler.Work] = []
        var orders: [[Int]]
        var written: [Int] = []
        var read = 0
        var maxInFlight = 0

        init(seed: UInt64, kinds: [Scheduler.SegmentKind], batches: Int, tokens: Int) {
            scheduler = Scheduler(segments: kinds, maxInFlight: tokens, firstSequence: 5)
            generator = SeededGenerator(seed: seed)
            (self.kinds, self.batches) = (kinds, batches)
            orders = Array(repeating: [], count: kinds.count)
        }

        mutating func play() {
            while !scheduler.isFinished {
                if Bool.random(using: &generator), open.count < 4, let work = scheduler.nextForWorker() {
                    open.append(work)
                } else if let work = scheduler.nextForWriter() {
                    open.append(work)
                } else if let index = open.indices.randomElement(using: &generator) {
                    finish(open.remove(at: index))
                }
                maxInFlight = max(maxInFlight, read - written.count)
            }
        }

        private mutating func finish(_ work: Scheduler.Work) {
            switch work {
            case .read(let sequence):
                if sequence - 5 == batches {
                    scheduler.inputEnded()
                } else {
                    #expect(sequence == 5 + read)
                    read += 1
                    scheduler.hasRead()
                }
            case .process(let sequence, let segment):
                orders[segment].append(sequence)
                scheduler.hasProcessed(sequence, segment: segment)
            case .write(let sequence):
                written.append(sequence)
                scheduler.hasWritten()
            }
        }
    }

    @Test(
        "takes every batch through every segment, ordered ones and writing in order, in bounded number",
        arguments: 0..<200)
    func order(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let kinds = (0..<Int.random(in: 1...5, using: &generator)).map {
            $0 % 2 == 0 ? Scheduler.SegmentKind.parallel : .ordered
        }
        let batches = Int.random(in: 0...30, using: &generator)
        let tokens = Int.random(in: 1...6, using: &generator)
        var game = Game(seed: UInt64(seed), kinds: kinds, batches: batches, tokens: tokens)
        game.play()
        let all = Array(5..<5 + batches)
        #expect(game.written == all, "seed \(seed)")
        #expect(game.maxInFlight <= tokens, "seed \(seed)")
        for (segment, order) in game.orders.enumerated() {
            #expect(
                kinds[segment] == .ordered ? order == all : order.sorted() == all, "seed \(seed), segment \(segment)")
        }
    }

    @Test("prefers what is nearest to the end")
    func preference() {
        var scheduler = Scheduler(segments: [.parallel, .parallel], maxInFlight: 3, firstSequence: 0)
        #expect(scheduler.nextForWorker() == .read(sequence: 0))
        #expect(scheduler.nextForWorker() == nil, "one reads at a time")
        scheduler.hasRead()
        #expect(scheduler.nextForWorker() == .process(sequence: 0, segment: 0))
        #expect(scheduler.nextForWorker() == .read(sequence: 1))
        scheduler.hasRead()
        scheduler.hasProcessed(0, segment: 0)
        #expect(scheduler.nextForWorker() == .process(sequence: 0, segment: 1))
        #expect(scheduler.nextForWorker() == .process(sequence: 1, segment: 0))
    }

    @Test("reads no more once told to stop, and finishes what is in flight")
    func stop() {
        var scheduler = Scheduler(segments: [.parallel], maxInFlight: 4, firstSequence: 0)
        _ = scheduler.nextForWorker()
        scheduler.hasRead()
        scheduler.stopReading()
        #expect(scheduler.nextForWorker() == .process(sequence: 0, segment: 0))
        #expect(scheduler.nextForWorker() == nil)
        #expect(!scheduler.isFinished)
        scheduler.hasProcessed(0, segment: 0)
        #expect(scheduler.nextForWriter() == .write(sequence: 0))
        scheduler.hasWritten()
        #expect(scheduler.isFinished)
    }
}
