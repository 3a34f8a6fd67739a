// SPDX-License-Identifier: Apache-2.0

import WarraqCore

/// The fields and layers of a document before a stage, to see whether the stage adds what its effects do not declare.
///
/// Sinks have no place for what nobody declared, so that it would be lost without a word. Only sampled documents are looked at.
struct DeclaredEffects {
    private let fields: Set<FieldName>
    private let layers: Set<String>

    init(of document: borrowing Document) {
        fields = Set(document.fields.names)
        layers = Set(document.tags.map(\.layer))
    }

    /// Notes each field and layer that is new and not declared.
    func check(_ document: borrowing Document, _ effects: Effects, _ ledger: inout StageLedger) {
        for name in document.fields.names where !fields.contains(name) && !effects.declares(name) {
            ledger.noteUndeclared("writes the field '\(name)'")
        }
        for layer in Set(document.tags.map(\.layer)).subtracting(layers).sorted()
        where !effects.writes.contains(.layer(layer)) {
            ledger.noteUndeclared("writes tags of the layer '\(layer)'")
        }
    }
}

extension Effects {
    fileprivate func declares(_ name: FieldName) -> Bool {
        renames.contains { $0.to == name }
            || writes.contains { if case .field(name, _) = $0 { true } else { false } }
    }
}
