// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqEngine
import WarraqTestSupport

/// A plan over the fakes.
func plan(
    _ disk: MemoryDisk, source: NumberSource = NumberSource(), refused: Set<String> = [], fingerprint: String = "plan",
    _ change: (inout RunSettings) -> Void = { _ in }
) -> Plan {
    var settings = RunSettings()
    settings.batchBytes = 7
    settings.commitBytes = 20
    change(&settings)
    return Plan(
        name: "test", source: ConfiguredSource(source),
        transforms: [
            PlannedTransform("sieve", ConfiguredTransform(NumberSieve())),
            PlannedTransform("numbering", ConfiguredTransform(Numbering())),
        ],
        sinks: [PlannedSink("memory", ConfiguredSink(MemoryLines(disk: disk, refused: refused)))],
        rejects: [PlannedSink("rejects", ConfiguredSink(MemoryLines(disk: disk, output: "rejects")))],
        settings: settings, fingerprint: fingerprint)
}

@discardableResult
func run(
    _ plan: Plan, in folder: TemporaryFolder, workers: Int = 2, limit: Int? = nil, restarts: Bool = false,
    isCancelled: () -> Bool = { false }
) throws(PipelineError) -> RunReport {
    var options = RunOptions(stateDirectory: folder.file("state"))
    (options.workers, options.limit, options.restarts) = (workers, limit, restarts)
    return try PipelineRun(plan, options: options).run(isCancelled: isCancelled)
}
