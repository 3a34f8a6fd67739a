// SPDX-License-Identifier: Apache-2.0

import WarraqCore

/// Writes the same batches in all the ways in which an engine may.
struct SinkTrial<S: Sink, Output: Equatable> {
    private let contract: SinkContract<S, Output>
    private let batches: [[Document]]

    /// Where writing is interrupted.
    private struct Interruption {
        /// After so many batches.
        var batches: Int
        /// Whether one more batch was written by then, and not committed.
        var hasUncommitted: Bool
    }

    init(_ contract: SinkContract<S, Output>) {
        self.contract = contract
        var random = SeededGenerator(seed: contract.seed)
        var rest = (RecordDocuments.all + contract.documents)[...]
        var batches: [[Document]] = []
        while !rest.isEmpty {
            let count = Int.random(in: 1...6, using: &random)
            batches.append(Array(rest.prefix(count)))
            rest = rest.dropFirst(count)
        }
        // An empty batch and one of a refused document only can come about, too.
        self.batches = batches + [[], [RecordDocuments.mistyped]]
    }

    func verify(_ findings: inout Findings) throws {
        try checkCheck(&findings)
        let output = try write(batches, &findings)
        try checkEncoding(output, &findings)
        _ = try write([], &findings)
        try checkReplacing(&findings)
        let delivery = try inFolder { try contract.make($0).delivery }
        guard delivery == .exactlyOnce else { return }
        for cut in 0...batches.count {
            for hasUncommitted in [false, true] where !hasUncommitted || cut < batches.count {
                let interruption = Interruption(batches: cut, hasUncommitted: hasUncommitted)
                let resumed = try write(batches, interruptions: [interruption], &findings)
                findings.require(
                    resumed == output,
                    "writes other output when it is suspended after \(cut) of \(batches.count) commits"
                        + (hasUncommitted ? " with a batch written since" : ""))
            }
        }
        let all = batches.indices.map { Interruption(batches: $0, hasUncommitted: $0 % 2 == 0) }
        let resumed = try write(batches, interruptions: all, &findings)
        findings.require(resumed == output, "writes other output when it is suspended after every commit")
    }

    private func inFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
        let folder = try TemporaryFolder()
        return try body(folder.path)
    }

    private func checkCheck(_ findings: inout Findings) throws {
        try inFolder { folder in
            let sink = try contract.make(folder)
            let before = TemporaryFolder.names(in: folder)
            try sink.check()
            try sink.check()
            findings.require(TemporaryFolder.names(in: folder) == before, "changes the output's folder in its check")
        }
    }

    /// Leaves out what cannot be encoded, and takes a new encoder for each document: the output must be the same.
    private func checkEncoding(_ output: Output, _ findings: inout Findings) throws {
        let accepted = try inFolder { folder in
            let sink = try contract.make(folder)
            return batches.map { $0.filter { isAccepted($0, by: sink) } }
        }
        let withoutRefused = try write(accepted, &findings)
        findings.require(withoutRefused == output, "writes something of a document that it could not encode")
        let encodedAlone = try write(accepted, reusesEncoder: false, &findings)
        findings.require(encodedAlone == output, "writes other output when each document has an encoder of its own")
    }

    private func isAccepted(_ document: Document, by sink: S) -> Bool {
        var (batch, encoder) = (sink.makeBatch(), sink.makeEncoder(contract.layout))
        do throws(DocumentFailure) {
            try sink.encode(document, into: &batch, encoder: &encoder)
            return true
        } catch {
            return false
        }
    }

    /// Writes batches, each committed, into a folder of its own and reads the output.
    private func write(
        _ batches: [[Document]], interruptions: [Interruption] = [], reusesEncoder: Bool = true,
        _ findings: inout Findings
    ) throws -> Output {
        try inFolder { folder in
            var sink = try contract.make(folder)
            var encoder = sink.makeEncoder(contract.layout)
            var writer = try sink.open(contract.layout, at: nil)
            var token = try writer.commit()
            for index in 0...batches.count {
                checkNothingShown(folder, &findings)
                if let interruption = interruptions.first(where: { $0.batches == index }) {
                    if interruption.hasUncommitted { try put(batches[index], sink, &encoder, writer) }
                    writer.suspend()
                    checkNothingShown(folder, &findings)
                    sink = try contract.make(folder)
                    encoder = sink.makeEncoder(contract.layout)
                    writer = try sink.open(contract.layout, at: token)
                }
                if index == batches.count { break }
                try put(batches[index], sink, &encoder, writer, reusesEncoder: reusesEncoder)
                token = try writer.commit()
            }
            try writer.finish()
            checkFinished(sink, token, folder, &findings)
            return try contract.read(folder)
        }
    }

    /// Writes over a finished output of the same documents in another order, which must not be taken for the new one.
    private func checkReplacing(_ findings: inout Findings) throws {
        if contract.finalPath("") == nil { return }
        let reversed: [[Document]] = batches.reversed().map { $0.reversed() }
        let alone = try inFolder { folder in
            try finish(reversed, in: folder) { _, _ in }
            return try contract.read(folder)
        }
        let replaced = try inFolder { folder in
            try finish(batches, in: folder) { _, _ in }
            try finish(reversed, in: folder) { sink, token in
                findings.require(
                    !sink.holds(token), "takes an older output of the same size for the one that is not finished yet")
            }
            return try contract.read(folder)
        }
        findings.require(replaced == alone, "writes other output where an older one stands")
    }

    /// Writes batches with one cut point at the end.
    private func finish(_ batches: [[Document]], in folder: String, _ beforeEnd: (S, SinkToken) -> Void) throws {
        let sink = try contract.make(folder)
        var encoder = sink.makeEncoder(contract.layout)
        let writer = try sink.open(contract.layout, at: nil)
        for batch in batches { try put(batch, sink, &encoder, writer) }
        beforeEnd(sink, try writer.commit())
        try writer.finish()
    }

    private func put(
        _ documents: [Document], _ sink: S, _ encoder: inout S.Encoder, _ writer: S.Writer, reusesEncoder: Bool = true
    ) throws {
        var batch = sink.makeBatch()
        for document in documents {
            if !reusesEncoder { encoder = sink.makeEncoder(contract.layout) }
            do throws(DocumentFailure) {
                try sink.encode(document, into: &batch, encoder: &encoder)
            } catch {
                // The engine rejects the document; the batch goes on.
                continue
            }
        }
        _ = try writer.write(batch)
    }

    private func checkNothingShown(_ folder: String, _ findings: inout Findings) {
        guard let path = contract.finalPath(folder), TemporaryFolder.exists(path) else { return }
        findings.add("shows output under its final name before it is finished")
    }

    private func checkFinished(_ sink: S, _ token: SinkToken, _ folder: String, _ findings: inout Findings) {
        if let path = contract.finalPath(folder) {
            findings.require(TemporaryFolder.exists(path), "has no output under its final name when it is finished")
        }
        findings.require(sink.holds(token), "does not know its finished output by its last token")
    }
}
