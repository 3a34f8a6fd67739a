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
                return
                    "| \(kind.rawValue) | `\(stage.name)` | \(stage.summary) | \(options.isEmpty ? "–" : options) |\n"
            }
        }
        return "| kind | stage | what it does | options |\n|---|---|---|---|\n" + rows.joined()
    }

    private static func stages(_ registry: StageRegistry, _ kind: StageKind) -> [StageDescriptor] {
        registry.names(of: kind).compactMap { registry.stage($0, kind: kind) }
    }

    /// The page of a stage.
    static func page(_ stage: StageDescriptor) -> String {
        var text = "\(stage.name) (\(stage.kind.rawValue))\n\n\(stage.summary)\n"
        if !stage.documentation.isEmpty { text += "\n\(stage.documentation)\n" }
        text += "\noptions" + (stage.options.isEmpty ? ": none\n" : "\n\n")
        for option in stage.options { text += lines(option, indent: "  ") }
        if let effects = stage.defaultEffects { text += effectLines(effects) }
        return text
    }

    private static func lines(_ option: OptionDescription, indent: String) -> String {
        var facts = [option.type.name]
        if let range = option.range { facts.append(range) }
        if let unit = option.unit { facts.append("in \(unit)") }
        if option.isRequired {
            facts.append("required")
        } else if let text = option.defaultText {
            facts.append("default \(text)")
        }
        var text = "\(indent)\(option.key): \(facts.joined(separator: ", "))\n\(indent)    \(option.summary)\n"
        for example in option.examples { text += "\(indent)    example: \(option.key): \(example)\n" }
        if case .object(let inner) = option.type.innermost {
            for option in inner { text += lines(option, indent: indent + "      ") }
        }
        return text
    }

    private static func effectLines(_ effects: Effects) -> String {
        var lines: [String] = []
        if !effects.reads.isEmpty { lines.append("reads " + effects.reads.map(\.text).joined(separator: ", ")) }
        if !effects.writes.isEmpty { lines.append("writes " + effects.writes.map(\.text).joined(separator: ", ")) }
        if let types = effects.parses { lines.append("takes " + types.map(\.description).joined(separator: ", ")) }
        if !effects.drops.isEmpty {
            lines.append("drops as " + effects.drops.map(\.description).joined(separator: ", "))
        }
        if effects.splits { lines.append("splits documents") }
        return lines.isEmpty ? "" : "\n" + lines.map { $0 + "\n" }.joined()
    }
}

extension OptionType {
    /// The type of what a list or map holds in the end.
    fileprivate var innermost: OptionType {
        switch self {
        case .list(let element), .map(let element): element.innermost
        default: self
        }
    }
}

extension Effects.Subject {
    /// The subject as pages name it: `text`, `field language (text)`, `layer place`.
    fileprivate var text: String {
        switch self {
        case .text: "text"
        case .raw: "raw bytes"
        case .field(let name, let type): "field \(name)" + (type == .any ? "" : " (\(type.rawValue))")
        case .layer(let name): "layer \(name)"
        }
    }
}
