// SPDX-License-Identifier: Apache-2.0

/// The type of an option as its schema declares it: what the reference pages and the JSON Schema are made from.
public indirect enum OptionType: Sendable, Hashable {
    /// True or false.
    case bool
    /// A whole number.
    case int
    /// A number.
    case double
    /// Text.
    case string
    /// One of these words.
    case choice([String])
    /// A list.
    case list(OptionType)
    /// A map with free keys.
    case map(OptionType)
    /// A map with these keys.
    case object([OptionDescription])
    /// A path of a file or folder, relative to the pipeline file.
    case path(PathRole)
    /// An expression over a document's fields.
    case expression
    /// A scalar, list or map of any type.
    case any

    /// The type in words: `list of text`.
    public var name: String {
        switch self {
        case .bool: "true or false"
        case .int: "whole number"
        case .double: "number"
        case .string: "text"
        case .choice(let words): "one of " + words.joined(separator: ", ")
        case .list(let element): "list of " + element.name
        case .map(let element): "map of " + element.name
        case .object: "map"
        case .path: "path"
        case .expression: "expression"
        case .any: "any value"
        }
    }

    /// The type in a sentence, after "not": `a list of text`.
    var phrase: String {
        switch self {
        case .bool, .string, .choice, .any: name
        case .expression: "an expression"
        case .int, .double, .list, .map, .object, .path: "a " + name
        }
    }
}

/// What a path option names, which decides who looks at it and when.
public enum PathRole: String, Sendable, Hashable {
    /// Documents are read from it: `check` looks whether it is there.
    case input
    /// It configures the stage: `check` opens it.
    case configuration
    /// Something is written there: `check` looks at the folder.
    case output
}

/// One option as the reference shows it.
public struct OptionDescription: Sendable, Hashable {
    /// The key in pipeline files.
    public var key: String
    /// The type.
    public var type: OptionType
    /// Whether it must be given.
    public var isRequired: Bool
    /// The default as it would be written in YAML; nil if there is none.
    public var defaultText: String?
    /// The bounds in words: `0 to 10000000`; nil if there are none.
    public var range: String?
    /// The smallest and largest numbers allowed, as JSON Schema writes them.
    public var bounds: ClosedRange<Double>?
    /// The unit of a number.
    public var unit: String?
    /// What the option means, in one line.
    public var summary: String
    /// Values for the reference page, as YAML.
    public var examples: [String]
}
