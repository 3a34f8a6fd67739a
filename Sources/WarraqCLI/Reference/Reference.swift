// SPDX-License-Identifier: Apache-2.0

import WarraqCore

/// All that `warraq explain` can explain.
enum Reference {
    /// The page on a stage (on each, if a source and a sink share a name), on the section `run`, or on a code, reason or counter; nil if it is none.
    ///
    /// - Parameter width: The columns that a line may take.
    static func text(on subject: String, _ registry: StageRegistry, width: Int = 80) -> String? {
        let stages = StageKind.allCases.compactMap { registry.stage(subject, kind: $0) }
        if !stages.isEmpty { return stages.map { StageReference.page($0, width: width) }.joined(separator: "\n") }
        if subject == "run" { return StageReference.runSection(width: width) }
        let texts = [CodeReference.text(of: subject), AccountsReference.text(of: subject, registry)].compactMap { $0 }
        return texts.isEmpty ? nil : "\(subject)\n\n" + Prose.wrapped(texts.joined(separator: "\n\n"), width: width)
    }

    /// Whatever has a page.
    static func subjects(_ registry: StageRegistry) -> [String] {
        StageKind.allCases.flatMap { registry.names(of: $0) } + CodeReference.codes
            + AccountsReference.words(registry) + ["run"]
    }
}
