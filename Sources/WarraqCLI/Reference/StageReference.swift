// SPDX-License-Identifier: Apache-2.0

import WarraqCore

/// The pages of stages, made from their schemas.
enum StageReference {
    /// All stages by kind, a line each.
    static func overview(_ registry: StageRegistry) -> String {
        StageKind.allCases.map { kind in
            var table = Table()
            for stage in stages(registry, kind) { table.add(stage.name.description, stage.summary) }
            return "\(kind.rawValue)s\n\n\(table.text)"
        }.joined(separator: "\n")
    }

    /// All stages as a Markdown table.
    static func markdownTable(_ registry: StageRegistry) -> String {
        let rows = StageKind.allCases.flatMap { kind in
            stages(registry, kind).map { stage in
                let options = stage.options.map { "`\($0.key)`" }.joined(separator: ", ")
                let summary = stage.summary.split(separator: "|", omittingEmptySubsequences: false).joined(
                    separator: "\\|")
                return "| \(kind.rawValue) | `\(stage.name)` | \(summary) | \(options.isEmpty ? "–" : options) |\n"
            }
        }
        return "| kind | stage | what it does | options |\n|---|---|---|---|\n" + rows.joined()
    }

    private static func stages(_ registry: StageRegistry, _ kind: StageKind) -> [StageDescriptor] {
        registry.names(of: kind).compactMap { registry.stage($0, kind: kind) }
    }

    /// The page of a stage: what it does, how it is written, its options and effects.
    ///
    /// - Parameter width: The columns that a line may take.
    static func page(_ stage: StageDescriptor, width: Int = 80) -> String {
        var text = "\(stage.name) (\(stage.kind.rawValue))\n\n" + Prose.wrapped(stage.summary, width: width)
        if !stage.documentation.isEmpty { text += "\n" + Prose.wrapped(stage.documentation, width: width) }
        text += "\nin a pipeline file\n\n" + indented(usage(of: stage))
        text += "\noptions" + (stage.options.isEmpty ? ": none\n" : "\n\n")
        for option in stage.options { text += OptionReference.lines(option, width: width) }
        text += "\nbeside the stage's own key\n\n" + companions(of: stage.kind, width)
        if let effects = stage.defaultEffects { text += effectLines(effects, stage.options.isEmpty, width) }
        return text
    }

    /// The page of the section `run`, in the shape of a stage's.
    static func runSection(width: Int = 80) -> String {
        let options = RunSettings.schema.descriptions
        return "run (section of a pipeline file)\n\nHow the pipeline runs; all of it may be left out.\n\noptions\n\n"
            + options.map { OptionReference.lines($0, width: width) }.joined()
    }

    /// The stage in a pipeline file with the options that it needs, as YAML.
    static func usage(of stage: StageDescriptor) -> String {
        let needed = stage.options.filter(\.isRequired)
        let name = stage.name.description
        func options(_ indent: String) -> String {
            needed.map { "\(indent)\($0.key): \($0.examples.first ?? "…")\n" }.joined()
        }
        switch stage.kind {
        case .source: return needed.isEmpty ? "source: \(name)\n" : "source:\n  \(name):\n" + options("    ")
        case .transform, .sink:
            let entry = needed.isEmpty ? "  - \(name)\n" : "  - \(name):\n" + options("      ")
            return "\(stage.kind.rawValue)s:\n" + entry
        }
    }

    /// The keys that may stand beside the name of any stage of a kind.
    private static func companions(of kind: StageKind, _ width: Int) -> String {
        let policies = PlannedTransform.FailurePolicy.allCases.map(\.rawValue).joined(separator: ", ")
        let keys = [
            "name: text, optional; what accounts and --set call the stage",
            "when: expression, optional; documents for which it does not hold pass the stage by",
            "on_error: one of \(policies), default reject; a document that fails here is rejected, or ends the run",
        ]
        let count = kind == .source ? 1 : kind == .sink ? 2 : 3
        return keys.prefix(count).map { Prose.wrapped($0, width: width, indent: 2, hanging: 4) }.joined()
    }

    private static func indented(_ text: String) -> String {
        text.split(separator: "\n").map { "  \($0)\n" }.joined()
    }

    private static func effectLines(_ effects: Effects, _ isFixed: Bool, _ width: Int) -> String {
        var lines: [String] = []
        func add(_ verb: String, _ words: [String]) {
            if !words.isEmpty { lines.append("\(verb) \(words.joined(separator: ", "))") }
        }
        add("reads", effects.reads.map(\.text))
        add("writes", effects.writes.map(\.text))
        add("takes", effects.parses?.map(\.description) ?? [])
        add("drops as", effects.drops.map(\.description))
        if effects.splits { lines.append("splits documents") }
        if lines.isEmpty { return "" }
        let title = isFixed ? "effects" : "effects with these defaults"
        return "\n\(title)\n\n" + lines.map { Prose.wrapped($0, width: width, indent: 2) }.joined()
    }
}

extension Effects.Subject {
    /// The subject as pages name it: `text`, `field language (text)`, `layer place`.
    fileprivate var text: String {
        switch self {
        case .text: "the text"
        case .raw: "the raw bytes"
        case .field(let name, let type): "field \(name)" + (type == .any ? "" : " (\(type.rawValue))")
        case .layer(let name): "layer \(name)"
        }
    }
}
