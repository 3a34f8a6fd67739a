// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// Reads a JSON text into a ``JSONValue``, strictly by RFC 8259 and without recursion.
public enum JSONParser {
    /// Parses one value with nothing but white space around it.
    ///
    /// - Parameters:
    ///   - bytes: Any bytes. Ill-formed UTF-8 and a byte order mark are errors; so is the empty text.
    ///   - limits: What is accepted at most.
    /// - Throws: ``JSONError`` for the first mistake, ill-formed UTF-8 before all others.
    /// - Complexity: O(`bytes.count`).
    public static func parse(
        _ bytes: Span<UInt8>, limits: JSONLimits = JSONLimits()
    ) throws(JSONError) -> JSONValue {
        if let offset = UTF8Validation.firstInvalidOffset(in: bytes) {
            throw JSONError(.invalidUTF8, at: offset, "\(JSONError.name(of: bytes[offset])) is not UTF-8 here")
        }
        var builder = JSONTreeBuilder(limits: limits)
        return try builder.build(from: bytes)
    }

    /// Parses a text; the same as of its UTF-8 bytes.
    public static func parse(_ text: String, limits: JSONLimits = JSONLimits()) throws(JSONError) -> JSONValue {
        try parse(text.utf8.span, limits: limits)
    }
}
