// SPDX-License-Identifier: Apache-2.0

/// A type that an option's value can have.
public protocol OptionValue: Sendable {
    /// The type for the reference.
    static var optionType: OptionType { get }

    /// Reads a node; reports what is wrong with it and returns nil if it is not of the type.
    static func decode(_ node: OptionNode, in decoding: inout OptionDecoding) -> Self?

    /// The value as YAML for the reference, nil where "no value" is meant.
    var optionText: String? { get }
}

extension Bool: OptionValue {
    /// True or false.
    public static var optionType: OptionType { .bool }

    /// Reads `true` or `false`.
    public static func decode(_ node: OptionNode, in decoding: inout OptionDecoding) -> Bool? {
        guard case .scalar(let text, let style) = node.content, case .bool(let flag) = OptionScalar(text, style) else {
            return decoding.wrongType(node, expected: optionType, hint: "write true or false, without quotes")
        }
        return flag
    }

    /// `true` or `false`.
    public var optionText: String? { description }
}

extension Int: OptionValue {
    /// A whole number.
    public static var optionType: OptionType { .int }

    /// Reads a whole number of 64 bits.
    public static func decode(_ node: OptionNode, in decoding: inout OptionDecoding) -> Int? {
        guard case .scalar(let text, let style) = node.content, case .int(let number) = OptionScalar(text, style) else {
            return decoding.wrongType(node, expected: optionType)
        }
        return number
    }

    /// The number.
    public var optionText: String? { description }
}

extension Double: OptionValue {
    /// A number.
    public static var optionType: OptionType { .double }

    /// Reads a finite number.
    public static func decode(_ node: OptionNode, in decoding: inout OptionDecoding) -> Double? {
        guard case .scalar(let text, let style) = node.content else {
            return decoding.wrongType(node, expected: optionType)
        }
        switch OptionScalar(text, style) {
        case .int(let number): return Double(number)
        case .double(let number) where number.isFinite: return number
        default: return decoding.wrongType(node, expected: optionType)
        }
    }

    /// The number.
    public var optionText: String? { description }
}

extension String: OptionValue {
    /// Text.
    public static var optionType: OptionType { .string }

    /// Reads text; a plain number or truth value is refused, since its text may have been meant otherwise.
    public static func decode(_ node: OptionNode, in decoding: inout OptionDecoding) -> String? {
        guard case .scalar(let text, let style) = node.content else {
            return decoding.wrongType(node, expected: optionType)
        }
        if style == .untyped { return text }
        guard case .string = OptionScalar(text, style) else {
            return decoding.wrongType(node, expected: optionType, hint: "put it in quotes: \"\(text)\"")
        }
        return text
    }

    /// The text, in quotes where YAML needs them.
    public var optionText: String? {
        let isPlain = unicodeScalars.allSatisfy {
            $0.properties.isAlphabetic || "_./-".unicodeScalars.contains($0) || ("0"..."9").contains($0)
        }
        if isPlain, case .string = OptionScalar(self, .plain) { return self }
        let escapes: [Unicode.Scalar: String] = [
            "\\": "\\\\", "\"": "\\\"", "\n": "\\n", "\r": "\\r", "\t": "\\t",
        ]
        return "\"" + unicodeScalars.map { escapes[$0] ?? String($0) }.joined() + "\""
    }
}

extension Optional: OptionValue where Wrapped: OptionValue {
    /// The type of the value.
    public static var optionType: OptionType { Wrapped.optionType }

    /// Reads the value; a null is an error of the value's type.
    public static func decode(_ node: OptionNode, in decoding: inout OptionDecoding) -> Wrapped?? {
        Wrapped.decode(node, in: &decoding).map(Optional.some)
    }

    /// The value's text, nil for none.
    public var optionText: String? { flatMap(\.optionText) }
}

extension Array: OptionValue where Element: OptionValue {
    /// A list.
    public static var optionType: OptionType { .list(Element.optionType) }

    /// Reads a list; a single value is a list of one.
    public static func decode(_ node: OptionNode, in decoding: inout OptionDecoding) -> [Element]? {
        guard case .list(let nodes) = node.content else { return Element.decode(node, in: &decoding).map { [$0] } }
        let values = nodes.map { Element.decode($0, in: &decoding) }
        return values.contains { $0 == nil } ? nil : values.compactMap(\.self)
    }

    /// The list in flow style.
    public var optionText: String? { "[" + map { $0.optionText ?? "null" }.joined(separator: ", ") + "]" }
}

/// The value of a map option with free keys: entries in the order of the file.
public struct OptionMap<Element: OptionValue>: OptionValue, ExpressibleByDictionaryLiteral {
    /// The entries in order; keys are different from each other.
    public var entries: [(key: String, value: Element)]

    /// Makes a map in the order of the literal.
    public init(dictionaryLiteral entries: (String, Element)...) {
        self.entries = entries.map { (key: $0.0, value: $0.1) }
    }

    /// A map with free keys.
    public static var optionType: OptionType { .map(Element.optionType) }

    /// Reads a map.
    public static func decode(_ node: OptionNode, in decoding: inout OptionDecoding) -> OptionMap? {
        guard case .map(let pairs) = node.content else { return decoding.wrongType(node, expected: optionType) }
        var map: OptionMap = [:]
        for pair in pairs {
            let key = pair.key.scalarText ?? ""
            guard let value = decoding.nested(key, { Element.decode(pair.value, in: &$0) }) else { continue }
            map.entries.append((key: key, value: value))
        }
        return map.entries.count == pairs.count ? map : nil
    }

    /// The map in flow style.
    public var optionText: String? {
        "{" + entries.map { "\($0.key): \($0.value.optionText ?? "null")" }.joined(separator: ", ") + "}"
    }
}

extension Value: OptionValue {
    /// Any value.
    public static var optionType: OptionType { .any }

    /// Reads any value, typed by the core schema.
    public static func decode(_ node: OptionNode, in decoding: inout OptionDecoding) -> Value? {
        switch node.content {
        case .scalar(let text, let style):
            switch OptionScalar(text, style) {
            case .null: return .null
            case .bool(let flag): return .bool(flag)
            case .int(let number): return .int(number)
            case .double(let number): return .double(number)
            case .string(let text): return .string(text)
            }
        case .list(let nodes): return .array(nodes.compactMap { decode($0, in: &decoding) })
        case .map(let pairs):
            var fields: Fields = [:]
            for pair in pairs {
                fields[FieldName(rawValue: pair.key.scalarText ?? "")] = decode(pair.value, in: &decoding)
            }
            return .object(fields)
        }
    }

    /// Scalars as YAML; lists and maps are not shown.
    public var optionText: String? {
        switch self {
        case .bool(let flag): flag.optionText
        case .int(let number): number.optionText
        case .double(let number): number.optionText
        case .string(let text): text.optionText
        default: nil
        }
    }
}
