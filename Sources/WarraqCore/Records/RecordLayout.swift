// SPDX-License-Identifier: Apache-2.0

/// The shape of a run's records: every record has these fields, in this order and of these types.
///
/// A record is `id`, `text`, the declared fields (a dotted name nests), `extra` where the source has an open schema, `tags` and
/// `source`.
public struct RecordLayout: Sendable, Hashable {
    /// One declared field.
    public struct Field: Sendable, Hashable {
        /// The field's name; dots nest.
        public var name: FieldName
        /// Its type.
        public var type: ValueType

        /// Declares a field.
        public init(_ name: FieldName, _ type: ValueType) { (self.name, self.type) = (name, type) }
    }

    /// The declared fields, those with the same part before the first dot side by side, in the order in which stages declare them.
    public let fields: [Field]
    /// Whether undeclared fields are written, under `extra`.
    public let hasExtra: Bool
    /// Whether tags tell the source bytes of their text.
    public let hasOrigins: Bool

    /// Keys of a record that no field may have.
    public static let reservedKeys: Set<String> = ["id", "text", "extra", "tags", "source", "rejected"]

    /// Makes a layout; of two declarations of a name the first counts.
    public init(fields declared: [Field], hasExtra: Bool, hasOrigins: Bool) {
        var groups: [(prefix: Substring, fields: [Field])] = []
        for field in declared {
            let prefix = field.name.rawValue.prefix { $0 != "." }
            if let group = groups.firstIndex(where: { $0.prefix == prefix }) {
                if !groups[group].fields.contains(where: { $0.name == field.name }) {
                    groups[group].fields.append(field)
                }
            } else {
                groups.append((prefix, [field]))
            }
        }
        fields = groups.flatMap(\.fields)
        (self.hasExtra, self.hasOrigins) = (hasExtra, hasOrigins)
    }
}
