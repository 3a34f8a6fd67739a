// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqJSON

/// The unchanging parts of a record: what stands before the value of each declared field, braces of nested names included.
struct RecordTemplate: Sendable {
    /// A declared field and the bytes that go before its value.
    struct Slot: Sendable {
        let name: FieldName
        let type: ValueType
        /// In the bytes of the template.
        let prefix: Range<Int>
    }

    /// The declared fields in the order in which they are written.
    private(set) var slots: [Slot] = []
    /// What closes the nested objects after the last field.
    private(set) var suffix = 0..<0
    /// All that does not change from record to record.
    private(set) var bytes: [UInt8] = []

    private struct Node {
        var key: String
        var field: RecordLayout.Field?
        var members: [Node] = []
    }

    init(_ layout: RecordLayout) {
        var root: [Node] = []
        for field in layout.fields { Self.insert(field, Self.parts(of: field, in: layout)[...], into: &root) }
        var start = 0
        write(root, isFirst: false, after: &start)
        suffix = start..<bytes.count
    }

    /// The keys that lead to a field.
    ///
    /// A record cannot have a value and an object under one key: where `a` is declared, `a.b` is a key as it stands.
    private static func parts(of field: RecordLayout.Field, in layout: RecordLayout) -> [String] {
        let parts = field.name.rawValue.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        let leaders = (1..<max(parts.count, 1)).map { parts.prefix($0).joined(separator: ".") }
        let isBlocked = layout.fields.contains { leaders.contains($0.name.rawValue) }
        return isBlocked ? [field.name.rawValue] : parts
    }

    private static func insert(_ field: RecordLayout.Field, _ parts: ArraySlice<String>, into nodes: inout [Node]) {
        guard let key = parts.first else { return }
        let rest = parts.dropFirst()
        if rest.isEmpty {
            nodes.append(Node(key: key, field: field))
        } else if let index = nodes.firstIndex(where: { $0.key == key && $0.field == nil }) {
            insert(field, rest, into: &nodes[index].members)
        } else {
            var node = Node(key: key)
            insert(field, rest, into: &node.members)
            nodes.append(node)
        }
    }

    /// Lays out some members; `start` is where the bytes since the last value begin.
    private mutating func write(_ nodes: [Node], isFirst: Bool, after start: inout Int) {
        for (index, node) in nodes.enumerated() {
            if index > 0 || !isFirst { bytes.append(UInt8(ascii: ",")) }
            JSONWriter.appendString(node.key.utf8.span, to: &bytes)
            bytes.append(UInt8(ascii: ":"))
            if let field = node.field {
                // A copy of its own, so that workers do not count references to one string.
                let name = FieldName(rawValue: String(decoding: Array(field.name.rawValue.utf8), as: UTF8.self))
                slots.append(Slot(name: name, type: field.type, prefix: start..<bytes.count))
                start = bytes.count
            } else {
                bytes.append(UInt8(ascii: "{"))
                write(node.members, isFirst: true, after: &start)
                bytes.append(UInt8(ascii: "}"))
            }
        }
    }
}
