// SPDX-License-Identifier: Apache-2.0

/// The name of a field: `title`, or with dots `quality.words`, which nests in records.
///
/// `title, author, published, modified, language, url, site, description, links` mean the same in every plugin; a plugin's own
/// scalars stand under its name.
public struct FieldName: Hashable, Sendable, RawRepresentable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The name as written in pipeline files.
    public let rawValue: String

    /// Makes a name from text known at run time.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Makes a name from a literal.
    public init(stringLiteral name: String) { rawValue = name }

    /// The name itself.
    public var description: String { rawValue }
}

/// Turns the undecoded values of a record format into values: what a source hands over with fields it did not decode.
public protocol ValueCodec: Sendable {
    /// The media type of the encoding, by which a sink of the same format knows that it may copy the bytes.
    var mediaType: MediaType { get }

    /// Decodes one value.
    ///
    /// - Parameter bytes: One whole value, checked by the source; never empty.
    func decode(_ bytes: Bytes) -> Value
}

/// A document's fields: an ordered map from name to value.
///
/// Values that came from a record and that no stage has read or written stay as ranges of the record, and are decoded when they are
/// asked for. There are few fields, so look-ups are linear.
public struct Fields: Sendable {
    enum Content: Sendable {
        case value(Value)
        /// A half-open range in `record`.
        case encoded(start: UInt32, end: UInt32)
    }

    struct Entry: Sendable {
        let name: FieldName
        var content: Content
    }

    var entries: [Entry] = []
    var record: Bytes = []
    var codec: (any ValueCodec)?

    /// No fields.
    public init() {}

    /// Fields whose values are to be found in `record`, which `codec` decodes; add them with `appendEncoded`.
    public init(record: Bytes, codec: any ValueCodec, capacity: Int = 0) {
        (self.record, self.codec) = (record, codec)
        entries.reserveCapacity(capacity)
    }

    /// How many fields there are.
    public var count: Int { entries.count }

    /// Whether there are none.
    public var isEmpty: Bool { entries.isEmpty }

    /// The names in order.
    public var names: [FieldName] { entries.map(\.name) }

    /// The value of a field; nil if there is no such field.
    ///
    /// Setting nil removes it; a new field goes to the end.
    public subscript(name: FieldName) -> Value? {
        get { index(of: name).map(value(at:)) }
        set {
            switch (index(of: name), newValue) {
            case (let index?, let value?): entries[index].content = .value(value)
            case (let index?, nil): entries.remove(at: index)
            case (nil, let value?): entries.append(Entry(name: name, content: .value(value)))
            case (nil, nil): break
            }
        }
    }

    /// Gives a field another name at the same place; an existing field of that name goes.
    ///
    /// Does nothing if there is no such field.
    public mutating func rename(_ name: FieldName, to newName: FieldName) {
        guard name != newName, let index = index(of: name) else { return }
        entries[index] = Entry(name: newName, content: entries[index].content)
        if let other = entries.indices.first(where: { $0 != index && entries[$0].name == newName }) {
            entries.remove(at: other)
        }
    }

    /// Appends a field whose value is the range `range` of the record, in the record's own indices.
    ///
    /// The name must not be there yet: a source that meets a name twice decides which one counts.
    public mutating func appendEncoded(_ name: FieldName, range: Range<Int>) {
        let start = UInt32(truncatingIfNeeded: range.lowerBound - record.startIndex)
        let end = UInt32(truncatingIfNeeded: range.upperBound - record.startIndex)
        entries.append(Entry(name: name, content: .encoded(start: start, end: end)))
    }

    /// The place of a field in the order of fields, nil if there is none.
    public func index(of name: FieldName) -> Int? { entries.firstIndex { $0.name == name } }

    /// The name at a place in `0..<count`.
    public func name(at index: Int) -> FieldName { entries[index].name }

    /// The decoded value at a place in `0..<count`.
    public func value(at index: Int) -> Value {
        switch entries[index].content {
        case .value(let value): value
        case .encoded(let start, let end): codec?.decode(slice(start, end)) ?? .null
        }
    }

    /// The bytes of a value that is still encoded as `mediaType`; nil for all others.
    ///
    /// A sink of the same format copies them instead of decoding and encoding.
    public func encodedValue(at index: Int, as mediaType: MediaType) -> Bytes? {
        guard case .encoded(let start, let end) = entries[index].content, codec?.mediaType == mediaType else {
            return nil
        }
        return slice(start, end)
    }

    private func slice(_ start: UInt32, _ end: UInt32) -> Bytes {
        record[record.startIndex + Int(start)..<record.startIndex + Int(end)]
    }
}

extension Fields: ExpressibleByDictionaryLiteral {
    /// Fields in the order of the literal; of two equal names the later value counts.
    public init(dictionaryLiteral pairs: (FieldName, Value)...) {
        for (name, value) in pairs { self[name] = value }
    }
}

extension Fields: Hashable {
    /// Equal names in equal order with equal values, decoded or not.
    public static func == (left: Self, right: Self) -> Bool {
        left.count == right.count
            && (0..<left.count).allSatisfy {
                left.name(at: $0) == right.name(at: $0) && left.value(at: $0) == right.value(at: $0)
            }
    }

    /// Hashes names and values in order.
    public func hash(into hasher: inout Hasher) {
        for index in 0..<count {
            hasher.combine(name(at: index))
            hasher.combine(value(at: index))
        }
    }
}
