// SPDX-License-Identifier: Apache-2.0

import WarraqCore

/// Tries whether the log of an ordered transform brings its memory back after an interruption at any document.
struct OrderedTrial {
    let makeMemory: @Sendable () -> any OrderedMemory
    let observe: @Sendable (borrowing Document) -> any Sendable

    /// What an unbroken run over some documents gave.
    private struct Run {
        var outcomes: [Outcome] = []
        /// The log.
        var log: [UInt8] = []
        /// The length of the log before each document, and at the end.
        var lengths = [0]
    }

    func verify(_ documents: [Document], _ findings: inout Findings, using random: inout SeededGenerator) {
        let documents = documents.shuffled(using: &random)
        let unbroken = run(documents, from: makeMemory())
        for cut in documents.indices {
            let memory = makeMemory()
            memory.restore(from: Array(unbroken.log.prefix(unbroken.lengths[cut])).span)
            let rest = run(Array(documents[cut...]), from: memory)
            compare(rest.outcomes, Array(unbroken.outcomes[cut...]), documents[cut...], after: cut, &findings)
        }
        verifyManyRestarts(documents, unbroken, &findings)
    }

    /// A run that is interrupted after every document.
    private func verifyManyRestarts(_ documents: [Document], _ unbroken: Run, _ findings: inout Findings) {
        var log: [UInt8] = []
        for (index, document) in documents.enumerated() {
            let memory = makeMemory()
            memory.restore(from: log.span)
            let step = run([document], from: memory)
            log += step.log
            compare(step.outcomes, [unbroken.outcomes[index]], documents[index...index], after: index, &findings)
        }
    }

    private func run(_ documents: [Document], from memory: any OrderedMemory) -> Run {
        var run = Run()
        for original in documents {
            var (document, log) = (original, run.log)
            let outcome = Outcome(&document) { (document) throws(DocumentFailure) in
                let observation = observe(document)
                return try memory.decide(&document, observation, log: &log)
            }
            run.log = log
            run.outcomes.append(outcome)
            run.lengths.append(log.count)
        }
        return run
    }

    private func compare(
        _ resumed: [Outcome], _ unbroken: [Outcome], _ documents: ArraySlice<Document>, after cut: Int,
        _ findings: inout Findings
    ) {
        for ((one, other), document) in zip(zip(resumed, unbroken), documents) {
            guard let difference = one.difference(from: other) else { continue }
            findings.add(
                "decides differently when it goes on from its log after \(cut) documents: \(difference)",
                at: document.id.description)
            return
        }
    }
}
