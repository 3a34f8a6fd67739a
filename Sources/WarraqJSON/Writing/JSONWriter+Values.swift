// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

extension JSONWriter {
    /// Appends a value with all that it holds.
    ///
    /// - Parameters:
    ///   - value: Nested no deeper than the stack allows; ``JSONParser`` sees to that for what it reads.
    ///   - pretty: Whether each member and element gets a line, indented by two spaces for each level; otherwise there is
    ///     no white space. Empty arrays and objects stay closed: `[]`.
    ///   - output: No line feed is put behind the value.
    public static func appendValue(_ value: JSONValue, pretty: Bool = false, to output: inout [UInt8]) {
        appendValue(value, indent: pretty ? 0 : nil, to: &output)
    }

    /// `indent` is the level of the line on which the value starts; `nil` for compact output.
    private static func appendValue(_ value: JSONValue, indent: Int?, to output: inout [UInt8]) {
        switch value {
        case .null: output.append(contentsOf: "null".utf8)
        case .bool(let value): output.append(contentsOf: value ? "true".utf8 : "false".utf8)
        case .number(let value): output.append(copying: value.text.utf8.span)
        case .string(let value): appendString(value.utf8.span, to: &output)
        case .array(let elements): appendArray(elements, indent: indent, to: &output)
        case .object(let members): appendObject(members, indent: indent, to: &output)
        }
    }

    private static func appendArray(_ elements: [JSONValue], indent: Int?, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "["))
        let inner = indent.map { $0 + 1 }
        for (index, element) in elements.enumerated() {
            if index > 0 { output.append(UInt8(ascii: ",")) }
            appendLineBreak(indent: inner, to: &output)
            appendValue(element, indent: inner, to: &output)
        }
        if !elements.isEmpty { appendLineBreak(indent: indent, to: &output) }
        output.append(UInt8(ascii: "]"))
    }

    private static func appendObject(_ members: [JSONMember], indent: Int?, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "{"))
        let inner = indent.map { $0 + 1 }
        for (index, member) in members.enumerated() {
            if index > 0 { output.append(UInt8(ascii: ",")) }
            appendLineBreak(indent: inner, to: &output)
            appendString(member.key.utf8.span, to: &output)
            output.append(UInt8(ascii: ":"))
            if indent != nil { output.append(UInt8(ascii: " ")) }
            appendValue(member.value, indent: inner, to: &output)
        }
        if !members.isEmpty { appendLineBreak(indent: indent, to: &output) }
        output.append(UInt8(ascii: "}"))
    }

    private static func appendLineBreak(indent: Int?, to output: inout [UInt8]) {
        guard let indent else { return }
        output.append(UInt8(ascii: "\n"))
        output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * indent))
    }
}

extension JSONValue: CustomStringConvertible {
    /// The value as JSON without white space.
    public var description: String { text() }

    /// The value as JSON: compact, or with one member or element a line for people to read.
    public func text(pretty: Bool = false) -> String {
        var bytes: [UInt8] = []
        JSONWriter.appendValue(self, pretty: pretty, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}
