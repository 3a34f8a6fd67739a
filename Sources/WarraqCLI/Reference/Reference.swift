// SPDX-License-Identifier: Apache-2.0

import WarraqCore

/// All that `warraq explain` can explain.
enum Reference {
    /// The page on a stage (on each, if a source and a sink share a name), on the section `run` or on a code; nil if it is none.
    ///
    /// - Parameter width: The columns that a line may take.
    static func text(on subject: String, _ registry: StageRegistry, width: Int = 80) -> String? {
        let stages = StageKind.allCases.compactMap { registry.stage(subject, kind: $0) }
        if !stages.isEmpty { return stages.map { StageReference.page($0, width: width) }.joined(separator: "\n") }
        if subject == "run" { return StageReference.runSection(width: width) }
        return CodeReference.text(of: subject).map { "\(subject)\n\n" + Prose.wrapped($0, width: width) }
    }

    /// Whatever has a page.
    static func subjects(_ registry: StageRegistry) -> [String] {
        StageKind.allCases.flatMap { registry.names(of: $0) } + CodeReference.codes + ["run"]
    }
}
