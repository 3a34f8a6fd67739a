// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqJSON

/// Where the fields of a document go in its record: worked out once for documents that have the same fields in the same order.
struct FieldPlaces {
    /// For each slot of the template the place of its field in the document; -1 if the document does not have it.
    private(set) var declared: [Int] = []
    /// The fields that are not declared, with their keys as they are written, a comma before all but the first.
    private(set) var extras: [(place: Int, key: Range<Int>)] = []
    /// The keys of the extras.
    private(set) var keys: [UInt8] = []
    private let slots: [FieldName: Int]
    private let hasExtra: Bool
    private var names: [FieldName] = []

    init(_ template: RecordTemplate, hasExtra: Bool) {
        self.hasExtra = hasExtra
        slots = Dictionary(
            template.slots.indices.map { (template.slots[$0].name, $0) }, uniquingKeysWith: { one, _ in one })
        arrange(Fields())
    }

    /// Finds the places of a document's fields.
    mutating func find(_ fields: Fields) {
        if !isArranged(fields) { arrange(fields) }
    }

    private func isArranged(_ fields: Fields) -> Bool {
        guard fields.count == names.count else { return false }
        for place in 0..<names.count where fields.name(at: place) != names[place] { return false }
        return true
    }

    private mutating func arrange(_ fields: Fields) {
        names = fields.names
        declared = Array(repeating: -1, count: slots.count)
        (extras, keys) = ([], [])
        for (place, name) in names.enumerated() {
            if let slot = slots[name] {
                declared[slot] = place
            } else if hasExtra {
                let start = keys.count
                if !extras.isEmpty { keys.append(UInt8(ascii: ",")) }
                JSONWriter.appendString(name.rawValue.utf8.span, to: &keys)
                keys.append(UInt8(ascii: ":"))
                extras.append((place, start..<keys.count))
            }
        }
    }
}
