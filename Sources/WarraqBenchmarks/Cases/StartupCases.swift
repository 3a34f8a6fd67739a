// SPDX-License-Identifier: Apache-2.0

import Foundation

/// What a user waits for before anything happens.
enum StartupCases {
    static let all = [
        Benchmark(
            name: "startup", summary: "`warraq --version`, and `warraq check` of a file of 20 stages",
            goal: "below 30 ms and below 100 ms"
        ) { settings in
            let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
                .appendingPathComponent("warraq")
            guard FileManager.default.isExecutableFile(atPath: program.path) else {
                throw WrongAnswer(
                    name: "startup", detail: "build the product 'warraq' first: \(program.path) is missing")
            }
            let folder = try ScratchFolder(in: settings.folder)
            try pipeline.write(toFile: folder.path + "/p.yaml", atomically: true, encoding: .utf8)
            try Data().write(to: URL(fileURLWithPath: folder.path + "/in.jsonl"))
            return [
                try launch("version", program, ["--version"], settings),
                try launch("check, 20 stages", program, ["check", folder.path + "/p.yaml"], settings),
            ]
        }
    ]

    private static let pipeline = """
        source:
          jsonl: { paths: [in.jsonl], fields: { year: int } }
        transforms:

        """ + (0..<18).map { "  - filter.where: { keep: year != \($0) and text.words > 3 }\n" }.joined() + """
            sinks:
              - jsonl: { path: out.jsonl }
            """

    private static func launch(
        _ label: String, _ program: URL, _ arguments: [String], _ settings: Settings
    ) throws -> Measurement {
        try measure(label, amount: 1, unit: "starts", runs: 4 * settings.runs) {
            let process = Process()
            (process.executableURL, process.arguments) = (program, arguments)
            (process.standardOutput, process.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
            // `waitUntilExit` looks only now and then.
            let ended = DispatchSemaphore(value: 0)
            process.terminationHandler = { _ in ended.signal() }
            try process.run()
            ended.wait()
            guard process.terminationStatus == 0 else {
                throw WrongAnswer(name: label, detail: "exit code \(process.terminationStatus)")
            }
        }
    }
}
