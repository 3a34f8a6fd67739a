// SPDX-License-Identifier: Apache-2.0

import WarraqCore

/// Gives entities their ids: that of the gazetteer, or else the name as it is compared.
struct EntityIdentity {
    private let text: EntityText
    private let names: EntityNames

    init(_ text: EntityText, _ names: EntityNames) { (self.text, self.names) = (text, names) }

    /// Whether an entity stands before another.
    static func isBefore(_ first: (offset: Int, element: Entity), _ second: (offset: Int, element: Entity)) -> Bool {
        first.element.range.lowerBound < second.element.range.lowerBound
    }

    /// The id of an entity: the same for the same name in any spelling that folding makes equal.
    func id(of number: Int, _ document: Text) -> String {
        let entity = text.entities[number]
        if entity.namesake >= 0 { return id(of: entity.namesake, document) }
        if entity.row >= 0 { return names.id(of: entity.row) }
        let name = document.string(in: entity.range)
        var scalars = String.UnicodeScalarView()
        var folded = FoldedScalars(0..<name.utf8.count)
        let bytes = Array(name.utf8)
        while let scalar = folded.next(in: bytes.span, .search) {
            if let scalar = Unicode.Scalar(scalar) { scalars.append(scalar) }
        }
        return String(scalars)
    }
}
