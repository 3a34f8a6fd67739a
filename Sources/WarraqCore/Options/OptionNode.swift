// SPDX-License-Identifier: Apache-2.0

/// A value of a pipeline file before it has a type: scalar, list or map, with its place in the file.
public struct OptionNode: Sendable {
    /// What the node is.
    public enum Content: Sendable {
        /// One piece of text; how it may be read depends on its style.
        case scalar(String, OptionScalarStyle)
        /// A list of nodes.
        case list([OptionNode])
        /// Keys and values in the order of the file. Keys are scalars; the reader of the file refuses others, and repeated ones.
        case map([(key: OptionNode, value: OptionNode)])
    }

    /// What the node is.
    public var content: Content
    /// Where it stands; nil if it comes from no file.
    public var position: FilePosition?
    /// The folder that a relative path is relative to, where it is not that of the file; empty for the working directory.
    public var baseDirectory: String?

    /// Makes a node.
    public init(_ content: Content, at position: FilePosition? = nil) {
        (self.content, self.position) = (content, position)
    }

    /// The text of a scalar, nil for lists and maps.
    public var scalarText: String? { if case .scalar(let text, _) = content { text } else { nil } }

    /// The value of a key of a map, nil for other nodes and unknown keys.
    public subscript(key: String) -> OptionNode? {
        guard case .map(let pairs) = content else { return nil }
        return pairs.first { $0.key.scalarText == key }?.value
    }
}

/// How a scalar is written, which decides what it may be.
public enum OptionScalarStyle: Sendable, Hashable {
    /// Without quotes: null, bool, number or string by the YAML 1.2 core schema (`no` is a string).
    case plain
    /// In quotes or as a block: a string.
    case quoted
    /// Filled in from the environment or `--set`: whatever the option's type makes of the text.
    case untyped
}

/// A scalar as the YAML 1.2 core schema types it.
public enum OptionScalar: Sendable, Hashable {
    /// Null.
    case null
    /// A truth value.
    case bool(Bool)
    /// A whole number; decimal, `0x` or `0o`.
    case int(Int)
    /// Another number.
    case double(Double)
    /// Anything else.
    case string(String)

    /// Types a scalar; quoted ones are strings.
    public init(_ text: String, _ style: OptionScalarStyle) {
        self = style == .quoted ? .string(text) : OptionScalar.resolve(text)
    }

    private static func resolve(_ text: String) -> OptionScalar {
        switch text {
        case "", "~", "null", "Null", "NULL": return .null
        case "true", "True", "TRUE": return .bool(true)
        case "false", "False", "FALSE": return .bool(false)
        case ".nan", ".NaN", ".NAN": return .double(.nan)
        case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF": return .double(.infinity)
        case "-.inf", "-.Inf", "-.INF": return .double(-.infinity)
        default: break
        }
        if text.hasPrefix("0x"), let value = unsigned(text.dropFirst(2), radix: 16) { return .int(value) }
        if text.hasPrefix("0o"), let value = unsigned(text.dropFirst(2), radix: 8) { return .int(value) }
        let digits = text.utf8.drop { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }
        guard let first = digits.first, first &- 48 <= 9 || first == UInt8(ascii: "."),
            text.utf8.count - digits.count <= 1
        else {
            return .string(text)
        }
        if let value = Int(text) { return .int(value) }
        guard text.utf8.contains(where: { $0 &- 48 <= 9 }),
            text.utf8.allSatisfy({ $0 &- 48 <= 9 || "+-.eE".utf8.contains($0) }), let value = Double(text)
        else {
            return .string(text)
        }
        return .double(value)
    }

    /// Digits without a sign, which `Int` would take.
    private static func unsigned(_ digits: Substring, radix: Int) -> Int? {
        digits.first == "-" || digits.first == "+" ? nil : Int(digits, radix: radix)
    }

    /// What the value is, for messages: `the number 5`, `the text 'no'`.
    public var described: String {
        switch self {
        case .null: "nothing"
        case .bool(let flag): "the truth value \(flag)"
        case .int(let number): "the number \(number)"
        case .double(let number): "the number \(number)"
        case .string(let text): "the text '\(text)'"
        }
    }
}

extension OptionNode {
    /// What the node is, for messages.
    public var described: String {
        switch content {
        case .scalar(let text, let style): OptionScalar(text, style).described
        case .list: "a list"
        case .map: "a map"
        }
    }
}
