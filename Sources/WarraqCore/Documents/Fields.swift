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
    /// A field's name and where its value is: small, since every document has a list of these.
    struct Entry: Sendable {
        var name: FieldName
        /// Where the encoded value begins in `record`; for a decoded value, its place in `values`.
        var start: UInt32
        /// Where the encoded value ends; `decoded` for a decoded value.
        var end: UInt32

        /// An encoded value is never that long.
        static let decoded = UInt32.max
    }

    var entries: [Entry] = []
    /// Decoded values; those of removed fields stay until all go.
    var values: [Value] = []
    var record: Bytes = []
    var codec: (any ValueCodec)?

    /// No fields.
    public init() {}

    /// Fields whose values are to be found in `record`, which `codec` decodes; add them with `appendEncoded`.
    public init(record: Bytes, codec: any ValueCodec, capacity: Int = 0) {
        (self.record, self.codec) = (record, codec)
        if capacity > 0 { entries.reserveCapacity(capacity) }
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
            case (let index?, let value?): setValue(value, at: index)
            case (let index?, nil): entries.remove(at: index)
            case (nil, let value?): append(name, value)
            case (nil, nil): break
            }
        }
    }

    /// Gives a field another name at the same place; an existing field of that name goes.
    ///
    /// Does nothing if there is no such field.
    public mutating func rename(_ name: FieldName, to newName: FieldName) {
        guard name != newName, let index = index(of: name) else { return }
        entries[index].name = newName
        if let other = entries.indices.first(where: { $0 != index && entries[$0].name == newName }) {
            entries.remove(at: other)
        }
    }

    /// Appends a field whose value is the range `range` of the record, in the record's own indices.
    ///
    /// The name must not be there yet: a source that meets a name twice decides which one counts.
    public mutating func appendEncoded(_ name: FieldName, range: Range<Int>) {
        entries.append(
            Entry(
                name: name, start: UInt32(truncatingIfNeeded: range.lowerBound - record.startIndex),
                end: UInt32(truncatingIfNeeded: range.upperBound - record.startIndex)))
    }

    /// Puts the range `range` of the record in the place of the value at a place in `0..<count`.
    public mutating func setEncoded(at index: Int, range: Range<Int>) {
        entries[index].start = UInt32(truncatingIfNeeded: range.lowerBound - record.startIndex)
        entries[index].end = UInt32(truncatingIfNeeded: range.upperBound - record.startIndex)
    }

    /// The place of a field in the order of fields, nil if there is none.
    public func index(of name: FieldName) -> Int? { entries.firstIndex { $0.name == name } }

    /// The name at a place in `0..<count`.
    public func name(at index: Int) -> FieldName { entries[index].name }

    /// The decoded value at a place in `0..<count`.
    public func value(at index: Int) -> Value {
        let entry = entries[index]
        if entry.end == Entry.decoded { return values[Int(entry.start)] }
        return codec?.decode(slice(entry)) ?? .null
    }

    /// The bytes of a value that is still encoded as `mediaType`; nil for all others.
    ///
    /// A sink of the same format copies them instead of decoding and encoding.
    public func encodedValue(at index: Int, as mediaType: MediaType) -> Bytes? {
        let entry = entries[index]
        guard entry.end != Entry.decoded, codec?.mediaType == mediaType else { return nil }
        return slice(entry)
    }

    /// The record in which values are encoded as `mediaType`, for ``encodedRange(at:)``; nil if there is none.
    public func encodedRecord(as mediaType: MediaType) -> Bytes? { codec?.mediaType == mediaType ? record : nil }

    /// Where the value at a place in `0..<count` lies in the record, counted from the record's start; nil if it is decoded.
    public func encodedRange(at index: Int) -> Range<Int>? {
        let entry = entries[index]
        return entry.end == Entry.decoded ? nil : Int(entry.start)..<Int(entry.end)
    }

    private mutating func setValue(_ value: Value, at index: Int) {
        if entries[index].end == Entry.decoded {
            values[Int(entries[index].start)] = value
        } else {
            (entries[index].start, entries[index].end) = (UInt32(truncatingIfNeeded: values.count), Entry.decoded)
            values.append(value)
        }
    }

    /// Appends a field; the name must not be there yet.
    ///
    /// For sources with many names, since the subscript looks each up.
    public mutating func append(_ name: FieldName, _ value: Value) {
        entries.append(Entry(name: name, start: UInt32(truncatingIfNeeded: values.count), end: Entry.decoded))
        values.append(value)
    }

    private func slice(_ entry: Entry) -> Bytes {
        record[record.startIndex + Int(entry.start)..<record.startIndex + Int(entry.end)]
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
