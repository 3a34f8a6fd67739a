// SPDX-License-Identifier: Apache-2.0

import WarraqCore

/// The rows of a gazetteer one behind the other in one array of bytes: no allocation for a row, and none to read one.
///
/// A row is: flags; the lengths of what stands before the first word, from the first word to the last, and behind it; these bytes;
/// the label; the number of attributes, and each as number of its name, kind and value. Numbers are written in groups of seven bits.
struct TermArena: Sendable {
    private(set) var bytes: [UInt8] = []
    /// Where each row begins.
    private var starts: [UInt32] = []
    /// The names of attributes, by number.
    private(set) var names: [FieldName] = []

    /// How many rows there are.
    var count: Int { starts.count }

    /// Larger gazetteers are refused, since places are numbers of 32 bits.
    static let maxBytes = Int(UInt32.max) / 2

    /// A row's term, as ranges of ``bytes``.
    struct Term {
        /// Whether the case of letters counts.
        let isCased: Bool
        /// What must stand before the first word, as it is.
        let lead: Range<Int>
        /// From the first word to the last.
        let key: Range<Int>
        /// What must stand behind the last word, as it is.
        let tail: Range<Int>

        /// The whole term.
        var range: Range<Int> { lead.lowerBound..<tail.upperBound }
    }

    /// Makes room.
    mutating func reserve(bytes count: Int, rows: Int) {
        bytes.reserveCapacity(count)
        starts.reserveCapacity(rows)
    }

    /// The number of an attribute's name.
    mutating func number(of name: String) -> Int {
        if let number = names.firstIndex(where: { $0.rawValue == name }) { return number }
        names.append(FieldName(rawValue: name))
        return names.count - 1
    }

    /// Adds a row.
    ///
    /// - Parameter key: Where in the row's term the first word begins and the last one ends.
    mutating func append(_ row: GazetteerRow, key: Range<Int>, isCased: Bool) {
        starts.append(UInt32(truncatingIfNeeded: bytes.count))
        bytes.append(isCased ? 1 : 0)
        let term = row.term
        append(number: key.lowerBound - term.startIndex)
        append(number: key.count)
        append(number: term.endIndex - key.upperBound)
        bytes.append(contentsOf: term)
        append(row.label)
        append(number: row.attributes.count)
        for attribute in row.attributes {
            append(number: attribute.name)
            bytes.append(attribute.kind.rawValue)
            append(attribute.bytes)
        }
    }

    private mutating func append(_ text: Bytes) {
        append(number: text.count)
        bytes.append(contentsOf: text)
    }

    private mutating func append(number: Int) {
        var rest = number
        while rest > 0x7F {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest &>>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    private func number(at offset: inout Int) -> Int {
        var (value, shift) = (0, 0)
        while true {
            let byte = bytes[offset]
            offset += 1
            value |= Int(byte & 0x7F) &<< shift
            if byte < 0x80 { return value }
            shift += 7
        }
    }

    private func text(at offset: inout Int) -> Range<Int> {
        let count = number(at: &offset)
        defer { offset += count }
        return offset..<offset + count
    }
}

extension TermArena {
    /// The term of a row.
    func term(_ row: Int) -> Term {
        var offset = Int(starts[row])
        let isCased = bytes[offset] != 0
        offset += 1
        let (lead, key, tail) = (number(at: &offset), number(at: &offset), number(at: &offset))
        let (first, last) = (offset + lead, offset + lead + key)
        return Term(isCased: isCased, lead: offset..<first, key: first..<last, tail: last..<last + tail)
    }

    /// The label of a row, empty if it has none, and where it ends.
    private func label(_ row: Int) -> (range: Range<Int>, end: Int) {
        var offset = term(row).tail.upperBound
        let range = text(at: &offset)
        return (range, offset)
    }

    /// Calls `body` with name, kind and value of each attribute of a row.
    private func forEachAttribute(of row: Int, _ body: (Int, GazetteerRow.Kind, Range<Int>) -> Void) {
        var offset = label(row).end
        for _ in 0..<number(at: &offset) {
            let name = number(at: &offset)
            let kind = GazetteerRow.Kind(rawValue: bytes[offset]) ?? .string
            offset += 1
            body(name, kind, text(at: &offset))
        }
    }

    /// Whether two rows have the same label and the same attribute `id`.
    func meanTheSame(_ first: Int, _ second: Int) -> Bool {
        bytes[label(first).range].elementsEqual(bytes[label(second).range])
            && bytes[id(first)].elementsEqual(bytes[id(second)])
    }

    private func id(_ row: Int) -> Range<Int> {
        var id = 0..<0
        forEachAttribute(of: row) { name, _, range in if names[name] == "id" { id = range } }
        return id
    }

    /// The tag of a row, but for its range.
    func tag(_ row: Int, layer: String, label: String) -> TextTag {
        var attributes: Fields = [:]
        forEachAttribute(of: row) { attributes.append(names[$0], value($1, $2)) }
        let own = bytes[self.label(row).range]
        return TextTag(
            layer: layer, label: own.isEmpty ? label : String(decoding: own, as: UTF8.self), utf8Range: 0..<0,
            attributes: attributes)
    }

    private func value(_ kind: GazetteerRow.Kind, _ range: Range<Int>) -> Value {
        let text = String(decoding: bytes[range], as: UTF8.self)
        return switch kind {
        case .string: .string(text)
        case .int: Int(text).map(Value.int) ?? .string(text)
        case .double: Double(text).map(Value.double) ?? .string(text)
        case .bool: .bool(text == "true")
        }
    }
}
