// SPDX-License-Identifier: Apache-2.0

internal import WarraqCore

/// The fields that documents have at some place of a pipeline, with their types.
struct KnownFields {
    private var types: [FieldName: ValueType] = [:]
    private var fates: [FieldName: String] = [:]

    /// All names.
    var names: [String] { types.keys.map(\.rawValue) }

    /// The type of a field, `any` for a value inside a field that may be a map; nil if there is no such field.
    func type(of name: FieldName) -> ValueType? {
        if let type = types[name] { return type }
        let path = name.rawValue
        for index in path.indices.reversed() where path[index] == "." {
            let outer = FieldName(rawValue: String(path[..<index]))
            if let type = types[outer], type == .object || type == .any { return .any }
        }
        return nil
    }

    /// What became of a field that was there before.
    func fate(of name: FieldName) -> String? { fates[name] }

    /// Declares a field; the first declaration of a name counts.
    mutating func write(_ name: FieldName, _ type: ValueType) {
        if types[name] == nil { types[name] = type }
        fates[name] = nil
    }

    mutating func remove(_ name: FieldName, by stage: String) {
        if types.removeValue(forKey: name) != nil { fates[name] = "\(stage) removed" }
    }

    mutating func rename(_ rename: Effects.Rename, by stage: String, keepingOld: Bool) {
        let type = keepingOld ? types[rename.from] : types.removeValue(forKey: rename.from)
        guard let type else {
            write(rename.to, .any)
            return
        }
        if !keepingOld { fates[rename.from] = "\(stage) renamed to '\(rename.to)'" }
        types[rename.to] = type
        fates[rename.to] = nil
    }
}

extension ValueType {
    /// Whether a value declared as one type may be what another one asks for.
    func fits(_ other: ValueType) -> Bool {
        switch (self, other) {
        case (.any, _), (_, .any), (.int, .double), (.double, .int), (.string, .dateTime), (.dateTime, .string): true
        default: self == other
        }
    }
}
