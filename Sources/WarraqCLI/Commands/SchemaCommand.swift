// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import WarraqCore
import WarraqPipelines

/// `warraq schema`.
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "Prints the JSON Schema of pipeline files, for editors.")

    mutating func run() throws {
        Terminal.output.line(JSONSchema.make(try WarraqProgram.registry()))
    }
}
