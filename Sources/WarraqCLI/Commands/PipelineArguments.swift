// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import WarraqCore
import WarraqPipelines

/// What `run` and `check` have in common: a pipeline file and changes to it.
struct PipelineArguments: ParsableArguments {
    @Argument(
        help: "The pipeline file (YAML), or - for standard input.", completion: .file(extensions: ["yaml", "yml"]))
    var pipeline: String

    @Option(
        name: .customLong("set"),
        help: ArgumentHelp(
            """
            Set an option, as often as needed: NAME.option=value, where NAME is 'source', 'transforms[3]' (counted \
            from 0), 'sinks[0]', 'run', or the name that a stage was given. Paths are relative to the working directory.
            """,
            valueName: "name.option=value"))
    var overrides: [String] = []

    /// Reads and checks the pipeline file.
    func load() throws(PipelineError) -> PipelineCheck {
        PipelineFile.load(path: pipeline, overrides: overrides, registry: try WarraqProgram.registry())
    }
}
