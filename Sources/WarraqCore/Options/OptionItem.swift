// SPDX-License-Identifier: Apache-2.0

/// One line of an option schema: an option, or a condition between options.
public struct OptionItem<Root: StageOptions>: Sendable {
    let key: String
    let isOption: Bool
    let isRequired: Bool
    let summary: String
    let describe: @Sendable (_ defaults: Root) -> OptionDescription?
    let decode: @Sendable (OptionNode, inout Root, inout OptionDecoding) -> Void
    let violation: @Sendable (Root) -> PipelineError?

    /// Declares an option of any type: the others are made of this.
    ///
    /// - Parameters:
    ///   - key: The key in pipeline files: a snake_case noun, with the unit if it has one.
    ///   - path: The property; its initial value is the default.
    ///   - type: The type for the reference if it says more than the value's own.
    ///   - isRequired: Whether it must be given.
    ///   - violation: What is wrong with a value of the right type; nil if nothing is.
    public static func option<Value: OptionValue>(
        _ key: String, _ path: any WritableKeyPath<Root, Value> & Sendable, type: OptionType = Value.optionType,
        isRequired: Bool = false,
        bounds: ClosedRange<Double>? = nil, unit: String? = nil, examples: [String] = [], _ summary: String,
        violation: @escaping @Sendable (Value) -> (message: String, hint: String)? = { _ in nil }
    ) -> OptionItem {
        let range = bounds.map { "\(Self.text($0.lowerBound)) to \(Self.text($0.upperBound))" }
        return OptionItem(
            key: key, isOption: true, isRequired: isRequired, summary: summary,
            describe: { defaults in
                OptionDescription(
                    key: key, type: type, isRequired: isRequired,
                    defaultText: isRequired ? nil : defaults[keyPath: path].optionText,
                    range: range, bounds: bounds, unit: unit, summary: summary, examples: examples)
            },
            decode: { node, options, decoding in
                guard let value = Value.decode(node, in: &decoding) else { return }
                options[keyPath: path] = value
            },
            violation: { options in
                violation(options[keyPath: path]).map {
                    PipelineError(.outOfRange, "option '\(key)' \($0.message)", hint: $0.hint, option: [key])
                }
            })
    }

    /// Declares a condition that options must fulfil together.
    ///
    /// - Parameters:
    ///   - key: The option that a message points at.
    ///   - complaint: What is wrong if the condition does not hold: `is above max_words`.
    public static func check(
        _ key: String, _ complaint: String, _ condition: @escaping @Sendable (Root) -> Bool
    ) -> OptionItem {
        OptionItem(
            key: key, isOption: false, isRequired: false, summary: complaint, describe: { _ in nil },
            decode: { _, _, _ in },
            violation: { condition($0) ? nil : PipelineError(.conflict, "option '\(key)' \(complaint)", option: [key]) }
        )
    }

    private static func text(_ number: Double) -> String {
        Int(exactly: number).map(String.init) ?? String(number)
    }
}

extension OptionItem {
    /// A whole number.
    public static func int(
        _ key: String, _ path: any WritableKeyPath<Root, Int> & Sendable, in range: ClosedRange<Int>,
        unit: String? = nil,
        required: Bool = false, examples: [String] = [], _ summary: String
    ) -> OptionItem {
        .option(
            key, path, isRequired: required, bounds: Double(range.lowerBound)...Double(range.upperBound), unit: unit,
            examples: examples,
            summary, violation: { range.contains($0) ? nil : outside($0, range, unit) })
    }

    /// A whole number that may be absent.
    public static func int(
        _ key: String, _ path: any WritableKeyPath<Root, Int?> & Sendable, in range: ClosedRange<Int>,
        unit: String? = nil,
        examples: [String] = [], _ summary: String
    ) -> OptionItem {
        .option(
            key, path, bounds: Double(range.lowerBound)...Double(range.upperBound), unit: unit, examples: examples,
            summary,
            violation: { $0.flatMap { range.contains($0) ? nil : outside($0, range, unit) } })
    }

    /// A number.
    public static func double(
        _ key: String, _ path: any WritableKeyPath<Root, Double> & Sendable, in range: ClosedRange<Double>,
        unit: String? = nil,
        required: Bool = false, examples: [String] = [], _ summary: String
    ) -> OptionItem {
        .option(
            key, path, isRequired: required, bounds: range, unit: unit, examples: examples, summary,
            violation: { range.contains($0) ? nil : outside($0, range, unit) })
    }

    /// True or false.
    public static func bool(_ key: String, _ path: any WritableKeyPath<Root, Bool> & Sendable, _ summary: String)
        -> OptionItem
    {
        .option(key, path, summary)
    }

    /// Text.
    public static func string(
        _ key: String, _ path: any WritableKeyPath<Root, String> & Sendable, required: Bool = false,
        examples: [String] = [],
        _ summary: String
    ) -> OptionItem {
        .option(key, path, isRequired: required, examples: examples, summary)
    }

    /// Text that may be absent.
    public static func string(
        _ key: String, _ path: any WritableKeyPath<Root, String?> & Sendable, examples: [String] = [], _ summary: String
    ) -> OptionItem {
        .option(key, path, examples: examples, summary)
    }

    /// A list of texts.
    public static func strings(
        _ key: String, _ path: any WritableKeyPath<Root, [String]> & Sendable, required: Bool = false,
        examples: [String] = [],
        _ summary: String
    ) -> OptionItem {
        .option(
            key, path, isRequired: required, examples: examples, summary,
            violation: { required && $0.isEmpty ? noElement : nil })
    }

    /// A path.
    public static func path(
        _ key: String, _ path: any WritableKeyPath<Root, StagePath> & Sendable, _ role: PathRole, required: Bool = true,
        examples: [String] = [], _ summary: String
    ) -> OptionItem {
        .option(key, path, type: .path(role), isRequired: required, examples: examples, summary)
    }

    /// A list of paths.
    public static func paths(
        _ key: String, _ path: any WritableKeyPath<Root, [StagePath]> & Sendable, _ role: PathRole,
        required: Bool = true,
        examples: [String] = [], _ summary: String
    ) -> OptionItem {
        .option(
            key, path, type: .list(.path(role)), isRequired: required, examples: examples, summary,
            violation: { required && $0.isEmpty ? noElement : nil })
    }

    /// One word of an enumeration; the words are its raw values.
    public static func choice<Choice: OptionChoice>(
        _ key: String, _ path: any WritableKeyPath<Root, Choice> & Sendable, _ summary: String
    ) -> OptionItem {
        .option(key, path, summary)
    }

    /// A map with free keys.
    public static func map<Element: OptionValue>(
        _ key: String, _ path: any WritableKeyPath<Root, OptionMap<Element>> & Sendable, required: Bool = false,
        examples: [String] = [],
        _ summary: String
    ) -> OptionItem {
        .option(key, path, isRequired: required, examples: examples, summary)
    }

    /// A list of maps, each with options of its own.
    public static func list<Element: StageOptions>(
        _ key: String, _ path: any WritableKeyPath<Root, [OptionObject<Element>]> & Sendable, required: Bool = false,
        _ summary: String
    ) -> OptionItem {
        .option(key, path, isRequired: required, summary)
    }

    private static var noElement: (message: String, hint: String) { ("is an empty list", "give at least one") }

    private static func outside<Number>(
        _ value: Number, _ range: ClosedRange<Number>, _ unit: String?
    ) -> (message: String, hint: String) {
        ("is \(value)", "allowed: \(range.lowerBound) to \(range.upperBound)" + (unit.map { " \($0)" } ?? ""))
    }
}

/// An enumeration that can be an option: its raw values are the words.
public protocol OptionChoice: OptionValue, CaseIterable, RawRepresentable where RawValue == String {}

extension OptionChoice {
    /// One of the words.
    public static var optionType: OptionType { .choice(allCases.map(\.rawValue)) }

    /// Reads one of the words.
    public static func decode(_ node: OptionNode, in decoding: inout OptionDecoding) -> Self? {
        guard case .scalar(let text, _) = node.content else { return decoding.wrongType(node, expected: optionType) }
        if let choice = Self(rawValue: text) { return choice }
        return decoding.report(
            .outOfRange, "\(decoding.subject) cannot be '\(text)'", at: node,
            hint: Suggestion.hint(for: text, in: allCases.map(\.rawValue), called: "allowed"))
    }

    /// The word.
    public var optionText: String? { rawValue }
}

/// A map inside an option, with a schema of its own.
public struct OptionObject<Options: StageOptions>: OptionValue {
    /// The options of the map.
    public var options: Options

    /// Wraps options.
    public init(_ options: Options = Options()) { self.options = options }

    /// A map with these keys.
    public static var optionType: OptionType { .object(Options.schema.descriptions) }

    /// Reads a map.
    public static func decode(_ node: OptionNode, in decoding: inout OptionDecoding) -> OptionObject? {
        Options.schema.decode(node, in: &decoding).map(OptionObject.init)
    }

    /// Not shown.
    public var optionText: String? { nil }
}
