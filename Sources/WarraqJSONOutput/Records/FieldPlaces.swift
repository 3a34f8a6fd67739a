// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqJSON

/// Where the fields of a document go in its record: worked out once for documents that have the same fields in the same order.
struct FieldPlaces {
    /// A field that is not declared.
    struct Extra {
        /// Its place among the document's fields.
        var place: Int
        /// Its key in ``keys``, a comma before it.
        var key: Range<Int>
    }

    /// What is known about a name.
    private enum Target {
        case slot(Int)
        case key(Range<Int>)
    }

    /// For each slot of the template the place of its field in the document; -1 if the document does not have it.
    private(set) var declared: [Int] = []
    /// The fields that are not declared, in the document's order.
    private(set) var extras: [Extra] = []
    /// The keys of undeclared fields as they are written.
    private(set) var keys: [UInt8] = []

    private let slots: [FieldName: Target]
    private let hasExtra: Bool
    private var targets: [FieldName: Target]
    private var names: [FieldName] = []

    /// Names kept from document to document at most; hostile input has new ones in each.
    private static let maxKept = 4_096

    init(_ template: RecordTemplate, hasExtra: Bool) {
        self.hasExtra = hasExtra
        slots = Dictionary(
            template.slots.indices.map { (template.slots[$0].name, .slot($0)) }, uniquingKeysWith: { one, _ in one })
        targets = slots
        declared = Array(repeating: -1, count: template.slots.count)
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
        if targets.count > slots.count + Self.maxKept {
            targets = slots
            keys.removeAll(keepingCapacity: true)
        }
        for slot in declared.indices { declared[slot] = -1 }
        extras.removeAll(keepingCapacity: true)
        names.removeAll(keepingCapacity: true)
        for place in 0..<fields.count {
            let name = fields.name(at: place)
            names.append(name)
            switch targets[name] ?? learn(name) {
            case .slot(let slot): declared[slot] = place
            case .key(let key): if hasExtra { extras.append(Extra(place: place, key: key)) }
            }
        }
    }

    private mutating func learn(_ name: FieldName) -> Target {
        let start = keys.count
        keys.append(UInt8(ascii: ","))
        JSONWriter.appendString(name.rawValue.utf8.span, to: &keys)
        keys.append(UInt8(ascii: ":"))
        targets[name] = .key(start..<keys.count)
        return .key(start..<keys.count)
    }
}
