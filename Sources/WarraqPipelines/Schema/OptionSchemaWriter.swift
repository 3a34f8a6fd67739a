// SPDX-License-Identifier: Apache-2.0

internal import WarraqCore
internal import WarraqJSON

/// Writes options as JSON Schema.
enum OptionSchemaWriter {
    /// A map of options.
    static func object(_ options: [OptionDescription], isOptional: Bool, summary: String) -> JSONValue {
        let required = options.filter(\.isRequired).map { JSONValue.string($0.key) }
        return .object(
            [
                JSONMember("type", isOptional ? .array(["object", "null"]) : "object"),
                JSONMember("description", .string(summary)),
                JSONMember("properties", .object(options.map { JSONMember($0.key, option($0)) })),
                JSONMember("additionalProperties", .bool(false)),
            ] + (required.isEmpty ? [] : [JSONMember("required", .array(required))]))
    }

    private static func option(_ option: OptionDescription) -> JSONValue {
        var members = type(option.type, option)
        let range = option.range.map { " From \($0)\(option.unit.map { " \($0)" } ?? "")." }
        let unit = range == nil ? option.unit.map { " In \($0)." } : nil
        members.append(JSONMember("description", .string(option.summary + (range ?? unit ?? ""))))
        if let text = option.defaultText, let value = scalar(text, option.type) {
            members.append(JSONMember("default", value))
        }
        return .object(members)
    }

    private static func type(_ type: OptionType, _ option: OptionDescription?) -> [JSONMember] {
        switch type {
        case .bool: return substitutable([JSONMember("type", "boolean")])
        case .int: return substitutable([JSONMember("type", "integer")] + bounds(option))
        case .double: return substitutable([JSONMember("type", "number")] + bounds(option))
        case .string, .path: return [JSONMember("type", "string")]
        case .choice(let words): return substitutable([JSONMember("enum", .array(words.map { .string($0) }))])
        case .expression: return [JSONMember("type", .array(["string", "boolean"]))]
        case .any: return []
        case .list(let element):
            let inner = JSONValue.object(self.type(element, nil))
            let list: JSONValue = .object([JSONMember("type", "array"), JSONMember("items", inner)])
            return [JSONMember("anyOf", .array([list, inner, JSONSchema.reference("substitution")]))]
        case .map(let element):
            return substitutable([
                JSONMember("type", "object"), JSONMember("additionalProperties", .object(self.type(element, nil))),
            ])
        case .object(let options):
            let isOptional = !options.contains(where: \.isRequired)
            guard case .object(let members) = object(options, isOptional: isOptional, summary: "") else { return [] }
            return members.filter { $0.key != "description" }
        }
    }

    /// The type, or a text with `${…}` in it.
    private static func substitutable(_ members: [JSONMember]) -> [JSONMember] {
        [JSONMember("anyOf", .array([.object(members), JSONSchema.reference("substitution")]))]
    }

    private static func bounds(_ option: OptionDescription?) -> [JSONMember] {
        guard let bounds = option?.bounds else { return [] }
        return [("minimum", bounds.lowerBound), ("maximum", bounds.upperBound)].compactMap { key, bound in
            let number = Int64(exactly: bound).map { JSONNumber($0) } ?? JSONNumber(bound)
            return number.map { JSONMember(key, .number($0)) }
        }
    }

    /// A default, where it is no list or map.
    private static func scalar(_ text: String, _ type: OptionType) -> JSONValue? {
        switch (type, OptionScalar(text, .plain)) {
        case (.bool, .bool(let flag)): .bool(flag)
        case (.int, .int(let number)), (.double, .int(let number)): .number(JSONNumber(Int64(number)))
        case (.double, .double(let number)): JSONNumber(number).map { .number($0) }
        case (.string, .string(let text)) where !text.hasPrefix("\""): .string(text)
        case (.choice, .string(let word)): .string(word)
        default: nil
        }
    }
}
