// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

/// The built program, run as a user runs it.
struct Program {
    /// What came of a call.
    struct Result {
        var status: Int32
        var output: String
        var error: String
    }

    private let executable: URL

    /// Finds the program beside the tests; nil, with a line that says so, where only the tests were built.
    init?() {
        let folder = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
        executable = folder.appendingPathComponent("warraq")
        if !Repository.exists(executable) {
            print("left out: \(executable.path) is not built, so it was not called")
            return nil
        }
    }

    /// Starts a run that reads standard input, and waits until it holds its state.
    ///
    /// - Returns: The process, and what ends its input when it is closed.
    func start(
        _ arguments: [String], in folder: TemporaryFolder, holding lock: String
    ) throws -> (process: Process, input: FileHandle) {
        let (process, feed) = (Process(), Pipe())
        (process.executableURL, process.arguments, process.standardInput) = (executable, arguments, feed)
        (process.currentDirectoryURL, process.standardError) = (folder.url, FileHandle.nullDevice)
        try process.run()
        let deadline = Date(timeIntervalSinceNow: 30)
        while !FileManager.default.fileExists(atPath: folder.path(lock)), Date() < deadline, process.isRunning {
            Thread.sleep(forTimeInterval: 0.01)
        }
        return (process, feed.fileHandleForWriting)
    }

    /// Calls the program and waits for its end.
    func run(
        _ arguments: String..., in folder: TemporaryFolder? = nil, input: String = "", closesOutput: Bool = false
    ) throws -> Result {
        try run(arguments, in: folder, input: input, closesOutput: closesOutput)
    }

    /// Calls the program and waits for its end.
    ///
    /// - Parameter closesOutput: Whether nobody reads its standard output.
    func run(
        _ arguments: [String], in folder: TemporaryFolder? = nil, input: String = "", closesOutput: Bool = false
    ) throws -> Result {
        let process = Process()
        (process.executableURL, process.arguments) = (executable, arguments)
        process.currentDirectoryURL = folder?.url
        let (output, error, feed) = (Pipe(), Pipe(), Pipe())
        (process.standardOutput, process.standardError, process.standardInput) = (output, error, feed)
        try process.run()
        if closesOutput { try output.fileHandleForReading.close() }
        try feed.fileHandleForWriting.write(contentsOf: Data(input.utf8))
        try feed.fileHandleForWriting.close()
        let data = closesOutput ? Data() : try output.fileHandleForReading.readToEnd() ?? Data()
        let messages = try error.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        let status = process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
        return Result(
            status: status, output: String(decoding: data, as: UTF8.self),
            error: String(decoding: messages, as: UTF8.self))
    }
}
