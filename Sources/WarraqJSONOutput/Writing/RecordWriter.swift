// SPDX-License-Identifier: Apache-2.0

public import WarraqCore
import WarraqFiles

/// Writes encoded records to a file or stream, in order.
public final class RecordWriter: SinkWriter {
    private let target: StagePath
    private let framing: RecordFraming
    private let file: OutputFile
    private var isEmpty: Bool

    init(_ target: StagePath, _ framing: RecordFraming, at token: SinkToken?) throws(PipelineError) {
        (self.target, self.framing) = (target, framing)
        let mark = try token.map { token throws(PipelineError) in try Self.mark(token, target) }
        do throws(FileError) {
            if let mark {
                file = try OutputFile(continuing: target, at: mark)
            } else {
                file = try OutputFile(creating: target)
            }
        } catch {
            throw Self.openError(target, error, isContinued: mark != nil)
        }
        isEmpty = (mark?.length ?? 0) <= framing.head.utf8CodeUnitCount
        if mark == nil { try append(framing.head) }
    }

    /// Writes a batch at the end of the file.
    ///
    /// - Throws: ``PipelineError`` with code `output-unusable`; the file then ends where it did.
    public func write(_ batch: [UInt8]) throws(PipelineError) -> [SinkRefusal] {
        if batch.isEmpty { return [] }
        try append(batch.span.extracting((isEmpty ? framing.skipped : 0)..<batch.count))
        isEmpty = false
        return []
    }

    /// Flushes the file and notes its length.
    public func commit() throws(PipelineError) -> SinkToken {
        try failing { () throws(FileError) in try file.sync() }
        return file.mark.token
    }

    /// Ends the file and shows it under its name.
    public func finish() throws(PipelineError) {
        try append(framing.tail)
        try failing { () throws(FileError) in try file.finish() }
    }

    /// Closes the file; the part that is there stays for the next run.
    public func suspend() { file.suspend() }

    private func append(_ text: StaticString) throws(PipelineError) {
        if text.utf8CodeUnitCount == 0 { return }
        var bytes: [UInt8] = []
        bytes.append(literal: text)
        try append(bytes.span)
    }

    private func append(_ bytes: Span<UInt8>) throws(PipelineError) {
        do throws(FileError) {
            try file.append(bytes)
        } catch {
            throw PipelineError(output: target, error)
        }
    }

    private func failing(_ body: () throws(FileError) -> Void) throws(PipelineError) {
        do throws(FileError) {
            try body()
        } catch {
            throw PipelineError(output: target, error)
        }
    }

    private static func mark(_ token: SinkToken, _ target: StagePath) throws(PipelineError) -> OutputMark {
        if let mark = OutputMark(token) { return mark }
        throw PipelineError(
            .stateMismatch, "output '\(target)': the state holds no place in it", hint: "begin anew with --restart",
            option: ["path"])
    }

    /// An output that is not what the state says is a mismatch; other errors are those of the output.
    private static func openError(_ target: StagePath, _ error: FileError, isContinued: Bool) -> PipelineError {
        guard isContinued, error.code == .notFound || error.code == .changed else {
            return PipelineError(output: target, error)
        }
        return PipelineError(
            .stateMismatch, "output '\(target)' is not as the interrupted run left it: \(error)",
            hint: "begin anew with --restart", option: ["path"], cause: error)
    }
}

extension RecordFraming {
    /// Whether a finished file is what a run with this last token left.
    func isComplete(_ target: StagePath, _ token: SinkToken) -> Bool {
        guard !OutputFile.isStream(target) else { return true }
        guard let mark = OutputMark(token), let status = try? FileSystem.status(of: Path(target.resolved)) else {
            return false
        }
        return status.size == mark.length + tail.utf8CodeUnitCount && status.identity.inode == mark.inode
    }
}
