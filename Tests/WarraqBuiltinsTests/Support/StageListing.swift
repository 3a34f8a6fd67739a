// SPDX-License-Identifier: Apache-2.0

import WarraqBuiltins
import WarraqCore

/// The built-in stages as the format of pipeline files has them.
enum StageListing {
    static func stages() throws -> [StageDescriptor] {
        let registry = try StageRegistry(.builtins)
        return StageKind.allCases.flatMap { kind in
            registry.names(of: kind).compactMap { registry.stage($0, kind: kind) }
        }
    }

    /// All stages, options and effects, one a line: what users rely on.
    static func text() throws -> String { try stages().map(lines).joined(separator: "\n") }

    /// The options of all stages with those inside them, under a name for messages.
    static func options() throws -> [(name: String, option: OptionDescription)] {
        try stages().flatMap { stage in all(stage.options, "\(stage.name) (\(stage.kind.rawValue))") }
            + all(RunSettings.schema.descriptions, "run")
    }

    private static func all(_ options: [OptionDescription], _ owner: String) -> [(
        name: String, option: OptionDescription
    )] {
        options.flatMap { option in
            let name = "\(owner).\(option.key)"
            return [(name, option)] + all(inner(option.type), name)
        }
    }

    static func inner(_ type: OptionType) -> [OptionDescription] {
        switch type {
        case .object(let options): options
        case .list(let element), .map(let element): inner(element)
        default: []
        }
    }

    private static func lines(_ stage: StageDescriptor) -> String {
        "\(stage.kind.rawValue) \(stage.name)\n" + stage.options.map { line($0, indent: "  ") }.joined()
            + (stage.defaultEffects.map(effects) ?? "")
    }

    private static func line(_ option: OptionDescription, indent: String) -> String {
        var facts = [(role(option.type).map { "\($0.rawValue) " } ?? "") + option.type.name]
        facts += [option.range, option.unit, option.isRequired ? "required" : nil].compactMap { $0 }
        if let text = option.defaultText { facts.append("default \(text)") }
        return "\(indent)\(option.key): \(facts.joined(separator: "; "))\n"
            + inner(option.type).map { line($0, indent: indent + "  ") }.joined()
    }

    private static func role(_ type: OptionType) -> PathRole? {
        switch type {
        case .path(let role): role
        case .list(let element), .map(let element): role(element)
        default: nil
        }
    }

    private static func effects(_ effects: Effects) -> String {
        let lists = [
            ("reads", effects.reads.map(text)), ("writes", effects.writes.map(text)),
            ("removes", effects.removes.map(\.description)),
            ("drops", effects.drops.map(\.description)), ("parses", effects.parses?.map(\.description) ?? []),
            ("splits", effects.splits ? ["documents"] : []),
        ]
        return lists.filter { !$0.1.isEmpty }.map { "  = \($0.0) \($0.1.joined(separator: ", "))\n" }.joined()
    }

    private static func text(_ subject: Effects.Subject) -> String {
        switch subject {
        case .text: "text"
        case .raw: "raw"
        case .field(let name, let type): "\(name):\(type.rawValue)"
        case .layer(let name): "layer \(name)"
        }
    }
}
