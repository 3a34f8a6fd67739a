// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// Writes compact JSON into a buffer of its own, commas and colons included.
///
/// The buffer is kept from record to record:
///
/// ```swift
/// writer.removeAll()
/// writer.beginObject()
/// writer.key("id")
/// writer.string("a1")
/// writer.endObject()
/// writer.endLine()
/// sink.append(writer.bytes)
/// ```
///
/// The calls must come in an order that makes sense: in an object a key before each value, and as many ends as begins.
/// That is the caller's duty, as is the UTF-8 of strings given as bytes; all else comes out valid. Keys may repeat.
public struct JSONWriter: Sendable {
    /// What has been written.
    public private(set) var bytes: [UInt8]
    private var needsComma = false

    /// Creates a writer that appends to `buffer`.
    public init(reusing buffer: consuming [UInt8] = []) {
        bytes = buffer
    }

    /// Empties the buffer and keeps its capacity.
    public mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        needsComma = false
    }

    /// Ends the writer and hands out its buffer.
    public consuming func takeBytes() -> [UInt8] { bytes }

    /// Writes `{`.
    public mutating func beginObject() { open(UInt8(ascii: "{")) }

    /// Writes `}`.
    public mutating func endObject() { close(UInt8(ascii: "}")) }

    /// Writes `[`.
    public mutating func beginArray() { open(UInt8(ascii: "[")) }

    /// Writes `]`.
    public mutating func endArray() { close(UInt8(ascii: "]")) }

    /// Writes a line feed; the next value starts a new text.
    public mutating func endLine() {
        bytes.append(UInt8(ascii: "\n"))
        needsComma = false
    }
}

// MARK: - Keys

extension JSONWriter {
    /// Writes the key of the value that comes next.
    public mutating func key(_ key: String) { self.key(utf8: key.utf8.span) }

    /// Writes the key of the value that comes next, given as well-formed UTF-8.
    public mutating func key(utf8: Span<UInt8>) {
        separate()
        Self.appendString(utf8, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    /// Writes the key of the value that comes next, given as the valid body of a JSON string, escapes and all.
    public mutating func key(raw body: Span<UInt8>) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        bytes.append(copying: body)
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }
}

// MARK: - Values

extension JSONWriter {
    /// Writes a string.
    public mutating func string(_ string: String) { self.string(utf8: string.utf8.span) }

    /// Writes a string, given as well-formed UTF-8.
    public mutating func string(utf8: Span<UInt8>) {
        beginValue()
        Self.appendString(utf8, to: &bytes)
    }

    /// Writes an integer.
    public mutating func int(_ value: Int64) {
        beginValue()
        Self.appendInt(value, to: &bytes)
    }

    /// Writes an integer.
    public mutating func uint(_ value: UInt64) {
        beginValue()
        Self.appendUInt(value, to: &bytes)
    }

    /// Writes a double as ``appendDouble(_:to:)`` does.
    ///
    /// When an error is thrown, nothing has been written.
    public mutating func double(_ value: Double) throws(JSONError) {
        guard value.isFinite else { return try Self.appendDouble(value, to: &bytes) }
        beginValue()
        try Self.appendDouble(value, to: &bytes)
    }

    /// Writes a number as it stands.
    public mutating func number(_ value: JSONNumber) {
        beginValue()
        bytes.append(copying: value.text.utf8.span)
    }

    /// Writes `true` or `false`.
    public mutating func bool(_ value: Bool) {
        beginValue()
        bytes.append(contentsOf: value ? "true".utf8 : "false".utf8)
    }

    /// Writes `null`.
    public mutating func null() {
        beginValue()
        bytes.append(contentsOf: "null".utf8)
    }

    /// Writes one valid JSON value as it stands, such as a range that ``JSONScanner`` has passed over.
    public mutating func rawValue(_ json: Span<UInt8>) {
        beginValue()
        bytes.append(copying: json)
    }

    /// Writes a value with all that it holds.
    public mutating func value(_ value: JSONValue) {
        beginValue()
        Self.appendValue(value, to: &bytes)
    }
}

extension JSONWriter {
    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
    }

    private mutating func beginValue() {
        separate()
        needsComma = true
    }

    private mutating func open(_ bracket: UInt8) {
        separate()
        bytes.append(bracket)
        needsComma = false
    }

    private mutating func close(_ bracket: UInt8) {
        bytes.append(bracket)
        needsComma = true
    }
}
