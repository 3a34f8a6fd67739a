// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WarraqJSON

@testable import WarraqCLI

@Suite struct ProgramTests {
    private static let pipeline = """
        name: small
        source:
          jsonl: { paths: in.jsonl, fields: { n: int } }
        transforms:
          - filter.where: { keep: n > 1 }
        sinks:
          - jsonl: { path: "-" }

        """
    private static let input = """
        {"id":"1","text":"واحد","n":1}
        {"id":"2","text":"二","n":2}
        {"id":"3","text":"שלוש","n":3}
        {"id":"4"

        """

    private static func folder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write(pipeline, to: "small.yaml")
        try folder.write(input, to: "in.jsonl")
        return folder
    }

    @Test("documents stand on standard output, the accounts on standard error; failures end with 3")
    func streams() throws {
        guard let program = Program() else { return }
        let result = try program.run("run", "small.yaml", in: try ProgramTests.folder())
        #expect(result.status == 3)
        #expect(result.output.split(separator: "\n").count == 2)
        for line in result.output.split(separator: "\n") { _ = try JSONParser.parse(String(line)) }
        #expect(result.error.hasPrefix("small: complete in "))
        #expect(result.error.contains("read 4 + created 0 = written 2 + dropped 1 + failed 1 + split 0\n"))
        #expect(!result.error.contains("\u{1B}") && !result.error.contains("\r"))
    }

    @Test("a pipeline that writes to standard output only always runs")
    func stream() throws {
        guard let program = Program() else { return }
        let folder = try ProgramTests.folder()
        let first = try program.run("run", "small.yaml", in: folder)
        #expect(try program.run("run", "small.yaml", in: folder).output == first.output)
        #expect(!first.output.isEmpty)
    }

    @Test("with --output json standard output is one JSON text, and standard error has nothing")
    func json() throws {
        guard let program = Program() else { return }
        let folder = try ProgramTests.folder()
        let result = try program.run(
            "run", "small.yaml", "--set", "sinks[0].path=out.jsonl", "--output", "json", in: folder)
        #expect((result.status, result.error) == (3, ""))
        #expect(try JSONParser.parse(result.output)["ledger"]?["written"]?.int64Value == 2)
        #expect(try folder.read("out.jsonl").split(separator: "\n").count == 2)
    }

    @Test("standard input is read as -, and --limit ends early")
    func input() throws {
        guard let program = Program() else { return }
        let folder = try ProgramTests.folder()
        let result = try program.run(
            "run", "small.yaml", "--set", "source.paths=-", "--set", "sinks[0].path=out.jsonl", "--limit", "2",
            in: folder,
            input: ProgramTests.input)
        #expect(result.status == 0, "\(result.error)")
        #expect(try folder.read("out.jsonl").split(separator: "\n").count == 1)
    }

    @Test(
        "a second run is told to wait; a signal ends the first in good order",
        arguments: [(SIGINT, 130), (SIGTERM, 143)] as [(Int32, Int32)])
    func signals(signal: Int32, status: Int32) throws {
        guard let program = Program() else { return }
        let folder = try ProgramTests.folder()
        let arguments = ["run", "small.yaml", "--set", "source.paths=-", "--set", "sinks[0].path=out.jsonl"]
        let (process, input) = try program.start(arguments, in: folder, holding: ".warraq/small/lock")
        let second = try program.run(arguments, in: folder)
        #expect(second.status == 75)
        #expect(second.error.contains("[state-locked]"))
        #expect(kill(process.processIdentifier, signal) == 0)
        // The run looks for signals ten times a second, and reads on until its input gives something.
        Thread.sleep(forTimeInterval: 0.5)
        try input.close()
        process.waitUntilExit()
        #expect(process.terminationReason == .exit)
        #expect(process.terminationStatus == status)
        #expect(!FileManager.default.fileExists(atPath: folder.path("out.jsonl")))
    }

    @Test("a run with --limit says so, and keeps its hands off complete outputs")
    func limit() throws {
        guard let program = Program() else { return }
        let folder = try ProgramTests.folder()
        let arguments = ["run", "small.yaml", "--set", "sinks[0].path=out.jsonl"]
        #expect(try program.run(arguments, in: folder).status == 3)
        let complete = try folder.read("out.jsonl")
        let refused = try program.run(arguments + ["--limit", "2"], in: folder)
        #expect(refused.status == 78)
        #expect(refused.error.contains("the outputs are those of a complete run; --limit would replace them ('jsonl')"))
        #expect(try folder.read("out.jsonl") == complete)
        let other = try program.run(
            ["run", "small.yaml", "--set", "sinks[0].path=trial.jsonl", "--limit", "2"], in: folder)
        #expect(other.status == 0)
        #expect(other.error.hasPrefix("small: complete for the first 2 records (--limit 2) in "))
        let restarted = try program.run(arguments + ["--limit", "2", "--restart"], in: folder)
        #expect(restarted.status == 0)
        #expect(try folder.read("out.jsonl").split(separator: "\n").count == 1)
    }

    @Test("too many failures: the accounts, the place of the rejects and then the error")
    func tooManyFailures() throws {
        guard let program = Program() else { return }
        let folder = try ProgramTests.folder()
        let rejects = "rejects:\n  - jsonl: { path: rejects.jsonl }\n"
        try folder.write(ProgramTests.pipeline + rejects, to: "small.yaml")
        try folder.write(ProgramTests.input.replacing("\"n\":3", with: "\"n\":\"ثلاثة\""), to: "in.jsonl")
        let arguments = [
            "run", "small.yaml", "--set", "sinks[0].path=out.jsonl", "--set", "run.max_failures=1",
        ]
        let result = try program.run(arguments, in: folder)
        #expect(result.status == 65)
        #expect(result.error.hasPrefix("small: stopped by an error; "))
        #expect(result.error.contains("  syntax 1, type 1\n"))
        #expect(result.error.contains("'.NAME.partial'"))
        #expect(result.error.contains("error: 2 documents failed, run.max_failures allows 1 [too-many-failures]\n"))
        let partial = try folder.read(".rejects.jsonl.partial")
        #expect(partial.contains("\"text\":\"שלוש\",\"n\":\"ثلاثة\""), "what could be read is kept")
        let json = try program.run(arguments + ["--output", "json"], in: folder)
        #expect(try JSONParser.parse(json.output)["outcome"]?.stringValue == "stopped")
    }

    @Test("warnings are told again behind the accounts")
    func warnings() throws {
        guard let program = Program() else { return }
        let folder = try ProgramTests.folder()
        try folder.write(ProgramTests.pipeline.replacing("n > 1", with: "n > 1 and other != \"a\""), to: "small.yaml")
        let result = try program.run("run", "small.yaml", in: folder)
        #expect(result.error.contains("warning: "))
        #expect(result.error.hasSuffix("\n  1 warning about the pipeline file: see above\n"))
    }

    @Test("findings of check are its data; they end with 78 and nothing is written")
    func check() throws {
        guard let program = Program() else { return }
        let folder = try ProgramTests.folder()
        try folder.write(ProgramTests.pipeline.replacing("keep:", with: "kep:"), to: "broken.yaml")
        let result = try program.run("check", "broken.yaml", in: folder)
        #expect((result.status, result.error) == (78, ""))
        #expect(
            result.output == """
                broken.yaml:5:21: error: filter.where has no option 'kep' [unknown-option]
                    5 |   - filter.where: { kep: n > 1 }
                      |                     ^^^
                   = did you mean 'keep'? options: keep, reason
                broken.yaml: 1 error

                """)
        let run = try program.run("run", "broken.yaml", in: folder)
        #expect((run.status, run.output) == (78, ""))
        #expect(!FileManager.default.fileExists(atPath: folder.path(".warraq")))
        let json = try program.run("check", "broken.yaml", "--format", "json", in: folder)
        #expect(try JSONParser.parse(json.output).arrayValue?.first?["code"]?.stringValue == "unknown-option")
    }

    @Test(
        "exit codes tell what is wrong",
        arguments: [
            (["frob"], 64), (["run"], 64), (["check", "none.yaml"], 78), (["explain", "frob"], 64), (["--version"], 0),
            ([], 0),
            (["run", "small.yaml", "--set", "source.paths=none.jsonl"], 65),
            (["run", "small.yaml", "--set", "sinks[0].path=/dev/full"], 74),
        ] as [([String], Int32)])
    func statuses(arguments: [String], status: Int32) throws {
        guard let program = Program() else { return }
        let result = try program.run(arguments, in: try ProgramTests.folder())
        #expect(result.status == status, "\(result.error)")
        #expect(status == 0 || !result.error.isEmpty || arguments.first == "check")
    }

    @Test("a reader that goes away is no error of pages", arguments: ["list", "schema", "--help"])
    func closedPipe(command: String) throws {
        guard let program = Program() else { return }
        let result = try program.run(command, closesOutput: true)
        #expect((result.status, result.error) == (0, ""))
    }
}
