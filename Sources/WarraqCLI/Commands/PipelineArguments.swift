// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import WarraqCore
import WarraqPipelines

/// What `run` and `check` have in common: a pipeline file and changes to it.
struct PipelineArguments: ParsableArguments {
    @Argument(help: "The pipeline file (YAML).", completion: .file(extensions: ["yaml", "yml"])) var pipeline: String

    @Option(
        name: .customLong("set"),
        help: ArgumentHelp(
            "Set an option: NAME.option=value, where NAME is a stage's name, 'source', 'transforms[3]', 'sinks[0]' or 'run'. Paths are relative to the working directory.",
            valueName: "name.option=value"))
    var overrides: [String] = []

    /// Reads and checks the pipeline file.
    func load() throws(PipelineError) -> PipelineCheck {
        PipelineFile.load(path: pipeline, overrides: overrides, registry: try WarraqProgram.registry())
    }
}
