// SPDX-License-Identifier: Apache-2.0

/// A stage's options: a value with defaults and a schema that says what each property is called, means and allows.
public protocol StageOptions: Sendable {
    /// All defaults.
    init()
    /// Key, type, range, unit and text of each option.
    static var schema: OptionSchema<Self> { get }
}

/// The options of one type, each declared once: decoder, checker, reference and JSON Schema all read it.
public struct OptionSchema<Root: StageOptions>: Sendable {
    let items: [OptionItem<Root>]

    /// Declares options, and conditions between them.
    public init(_ items: OptionItem<Root>...) { self.items = items }

    /// Declares options that are made from a list.
    public init(_ items: [OptionItem<Root>]) { self.items = items }

    /// The options as the reference shows them, in the order of declaration.
    public var descriptions: [OptionDescription] {
        let defaults = Root()
        return items.compactMap { $0.describe(defaults) }
    }

    /// Checks ranges and conditions: the same rules for YAML and for Swift callers.
    ///
    /// - Throws: The first violation.
    public func validate(_ options: Root) throws(PipelineError) {
        for item in items {
            if let error = item.violation(options) { throw error }
        }
    }

    /// Reads options from a node.
    ///
    /// - Parameter node: A map, or nil if the stage stands without options.
    /// - Returns: The options with defaults for all that is absent; nil if anything was reported.
    public func decode(_ node: OptionNode?, in decoding: inout OptionDecoding) -> Root? {
        let before = decoding.errors.count
        var options = Root()
        guard let pairs = decodePairs(node, in: &decoding) else { return nil }
        let read = pairs.filter { decodePair($0, into: &options, in: &decoding) }.map(\.key.scalarText)
        for item in items where item.isRequired && !isGiven(item.key, in: pairs) {
            decoding.report(
                .missingOption, "\(decoding.subject) needs the option '\(item.key)'", at: node,
                hint: "\(item.key): \(item.summary)")
                as Void?
        }
        // A condition between options is judged when all could be read, a range when its own option could.
        let isReadable = decoding.errors.count == before
        for item in items where isReadable || item.isOption && read.contains(item.key) {
            guard let violation = item.violation(options) else { continue }
            let place = item.key.flatMapNode(in: node)
            decoding.add(
                PipelineError(
                    violation.code, "\(decoding.subject): \(violation.message)", hint: violation.hint,
                    at: (place ?? node)?.position, option: decoding.path + violation.option))
        }
        return decoding.errors.count == before ? options : nil
    }

    /// Whether an option is given, or most probably meant by a misspelt one, which is reported already.
    private func isGiven(_ key: String, in pairs: [(key: OptionNode, value: OptionNode)]) -> Bool {
        let keys = items.filter(\.isOption).map(\.key)
        return pairs.contains { pair in
            guard let given = pair.key.scalarText else { return false }
            return given == key || !keys.contains(given) && Suggestion.closest(to: given, in: keys) == key
        }
    }

    private func decodePairs(
        _ node: OptionNode?, in decoding: inout OptionDecoding
    ) -> [(key: OptionNode, value: OptionNode)]? {
        switch node?.content {
        case nil: return []
        case .map(let pairs)?: return pairs
        case .scalar("", .plain)?: return []
        default:
            decoding.report(
                .wrongType, "\(decoding.subject) takes a map of options, not \(node?.described ?? "")", at: node)
                as Void?
            return nil
        }
    }

    /// Reads one option; says whether nothing was wrong with it.
    private func decodePair(
        _ pair: (key: OptionNode, value: OptionNode), into options: inout Root, in decoding: inout OptionDecoding
    ) -> Bool {
        let before = decoding.errors.count
        let key = pair.key.scalarText ?? ""
        guard let item = items.first(where: { $0.key == key && $0.isOption }) else {
            let keys = items.filter(\.isOption).map(\.key)
            decoding.report(
                .unknownOption, "\(decoding.subject) has no option '\(key)'", at: pair.key,
                hint: Suggestion.hint(for: key, in: keys, called: "options")) as Void?
            return false
        }
        decoding.nested(key) { item.decode(pair.value, &options, &$0) }
        return decoding.errors.count == before
    }
}

extension String {
    fileprivate func flatMapNode(in node: OptionNode?) -> OptionNode? { isEmpty ? nil : node?[self] }
}
