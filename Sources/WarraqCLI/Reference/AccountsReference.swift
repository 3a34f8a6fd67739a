// SPDX-License-Identifier: Apache-2.0

import WarraqCore

/// What the words in accounts mean that are no codes: reasons of dropped documents, counters, and a stage of the engine's own.
enum AccountsReference {
    /// All words that are explained, sorted.
    static func words(_ registry: StageRegistry) -> [String] {
        Set(registry.names(of: .transform).compactMap { registry.stage($0, kind: .transform) }.flatMap(reasons))
            .union(counters.keys).sorted()
    }

    /// What a word in accounts means, nil for an unknown one.
    static func text(of word: String, _ registry: StageRegistry) -> String? {
        let stages = registry.names(of: .transform).filter { name in
            registry.stage(name, kind: .transform).map { reasons($0).contains(word) } ?? false
        }
        let texts = stages.map { stage in
            "'\(word)' is a reason for which \(stage) drops documents: 'warraq explain \(stage)' has the rule."
        }
        let all = texts + [counters[word]].compactMap { $0 }
        return all.isEmpty ? nil : all.joined(separator: "\n\n")
    }

    /// The reasons for which a stage with its defaults drops documents.
    ///
    /// A stage that cannot be made without options tells its reason by the default of an option of that name.
    private static func reasons(_ stage: StageDescriptor) -> [String] {
        stage.defaultEffects?.drops.map(\.description)
            ?? stage.options.compactMap { $0.key == "reason" ? $0.defaultText?.unquoted : nil }
    }
}

extension String {
    /// The text without quotes around it.
    fileprivate var unquoted: String {
        count > 1 && first == "\"" && last == "\"" ? String(dropFirst().dropLast()) : self
    }
}
