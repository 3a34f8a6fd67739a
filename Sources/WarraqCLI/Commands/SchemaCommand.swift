// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import WarraqCore
import WarraqPipelines

/// `warraq schema`.
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "Prints the JSON Schema of pipeline files, for editors.",
        discussion: """
            Save it beside the pipeline file and begin that with
            # yaml-language-server: $schema=./warraq.schema.json
            """)

    mutating func run() throws {
        try Terminal.output.print(JSONSchema.make(try WarraqProgram.registry()) + "\n")
    }
}
