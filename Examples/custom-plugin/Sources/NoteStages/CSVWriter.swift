// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqFiles

/// Writes rows to a file that appears when it is complete.
final class CSVWriter: SinkWriter {
    private let target: StagePath
    private let file: AtomicFile

    init(_ target: StagePath, header: [UInt8], at token: SinkToken?) throws(PipelineError) {
        self.target = target
        let path = Path(target.resolved)
        let length = token.map { CSVWriter.length(in: $0) }
        file = try CSVWriter.writing(target) { () throws(FileError) in
            guard let length else {
                try FileSystem.makeDirectories(path.parent)
                let file = try AtomicFile(path)
                try file.append(header)
                return file
            }
            // What was written after the cut point goes.
            return try AtomicFile(continuing: path, at: length)
        }
    }

    func write(_ batch: [UInt8]) throws(PipelineError) -> [SinkRefusal] {
        try CSVWriter.writing(target) { () throws(FileError) in try file.append(batch) }
        return []
    }

    func commit() throws(PipelineError) -> SinkToken {
        try CSVWriter.writing(target) { () throws(FileError) in try file.sync() }
        return CSVWriter.mark(of: file.partialPath) ?? SinkToken("")
    }

    func finish() throws(PipelineError) {
        try CSVWriter.writing(target) { () throws(FileError) in try file.commit() }
    }

    func suspend() { try? file.suspend() }

    /// The token for a file as it is: its length, and its number, which it keeps when it is renamed.
    static func mark(of path: Path) -> SinkToken? {
        guard let status = try? FileSystem.status(of: path) else { return nil }
        return SinkToken("\(status.size) \(status.identity.inode)")
    }

    private static func length(in token: SinkToken) -> Int {
        token.text.split(separator: " ").first.flatMap { Int($0) } ?? 0
    }

    private static func writing<Result>(
        _ target: StagePath, _ body: () throws(FileError) -> Result
    ) throws(PipelineError) -> Result {
        do throws(FileError) {
            return try body()
        } catch {
            throw PipelineError(.outputUnusable, "output '\(target)': \(error)", option: ["path"], cause: error)
        }
    }
}
