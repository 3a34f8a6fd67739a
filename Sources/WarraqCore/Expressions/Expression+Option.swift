// SPDX-License-Identifier: Apache-2.0

extension Expression: OptionValue {
    /// An expression.
    public static var optionType: OptionType { .expression }

    /// Reads an expression from a text, or from a plain `true` or `false`.
    public static func decode(_ node: OptionNode, in decoding: inout OptionDecoding) -> Expression? {
        guard case .scalar(let text, let style) = node.content, OptionScalar(text, style) != .null else {
            return decoding.wrongType(node, expected: optionType, hint: "put it in quotes if it begins with [ or {")
        }
        do throws(ExpressionError) {
            var expression = try Expression(text)
            expression.position = node.position
            return expression
        } catch {
            var placed = error.inFile(decoding.subject, source: text, at: node.position)
            placed.option = decoding.path
            decoding.add(placed)
            return nil
        }
    }

    /// The expression in quotes where YAML needs them.
    public var optionText: String? { source == "true" || source == "false" ? source : source.optionText }
}

extension OptionItem {
    /// An expression over a document's fields.
    public static func expression(
        _ key: String, _ path: any WritableKeyPath<Root, Expression> & Sendable, required: Bool = false,
        examples: [String] = [], _ summary: String
    ) -> OptionItem {
        .option(key, path, isRequired: required, examples: examples, summary)
    }

    /// An expression over a document's fields that may be absent.
    public static func expression(
        _ key: String, _ path: any WritableKeyPath<Root, Expression?> & Sendable, examples: [String] = [],
        _ summary: String
    ) -> OptionItem {
        .option(key, path, examples: examples, summary)
    }
}
