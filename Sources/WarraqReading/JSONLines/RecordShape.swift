// SPDX-License-Identifier: Apache-2.0

import WarraqCore

/// What the options say about the keys of a record: made once, shared by all workers.
struct RecordShape: Sendable {
    /// A declared field, or an object that holds some.
    indirect enum Node: Sendable {
        case field(ValueType)
        case group([(key: String, node: Node)])
    }

    let textKey: String
    let idKey: String
    let takesIDs: Bool
    let allowsMissingText: Bool
    let isStrict: Bool
    let offsets: OffsetUnit
    /// The declared fields as they nest.
    let declared: [(key: String, node: Node)]

    init(_ options: JSONLinesSource.Options) throws(PipelineError) {
        (textKey, idKey) = (options.textField, options.idField)
        takesIDs = options.ids == .record
        allowsMissingText = options.missingText == .empty
        (isStrict, offsets) = (options.strict, options.offsets)
        var root: [(key: String, node: Node)] = []
        for (name, type) in options.fields.entries {
            try Self.check(name, options)
            let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
            guard Self.insert(parts[...], type, into: &root) else {
                throw PipelineError(
                    .conflict, "field '\(name)' and another one are nested in each other", option: ["fields", name])
            }
        }
        declared = root
    }

    private static func check(_ name: String, _ options: JSONLinesSource.Options) throws(PipelineError) {
        let first = String(name.prefix { $0 != "." })
        let taken = RecordLayout.reservedKeys.union([options.textField, options.idField])
        if name.isEmpty {
            throw PipelineError(.outOfRange, "a field has an empty name", option: ["fields", name])
        }
        if taken.contains(first) {
            throw PipelineError(
                .conflict, "field '\(name)' has the name of a part of the record",
                hint: "not for fields: \(taken.sorted().joined(separator: ", "))", option: ["fields", name])
        }
    }

    /// Adds a field; false if it is there already, or a field stands where an object is needed.
    private static func insert(
        _ parts: ArraySlice<String>, _ type: ValueType, into members: inout [(key: String, node: Node)]
    ) -> Bool {
        guard let key = parts.first else { return false }
        let rest = parts.dropFirst()
        guard let index = members.firstIndex(where: { $0.key == key }) else {
            members.append((key, node(rest, type)))
            return true
        }
        guard !rest.isEmpty, case .group(var inner) = members[index].node else { return false }
        let isNew = insert(rest, type, into: &inner)
        members[index].node = .group(inner)
        return isNew
    }

    private static func node(_ parts: ArraySlice<String>, _ type: ValueType) -> Node {
        guard let key = parts.first else { return .field(type) }
        return .group([(key, node(parts.dropFirst(), type))])
    }
}
