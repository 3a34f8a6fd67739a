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
