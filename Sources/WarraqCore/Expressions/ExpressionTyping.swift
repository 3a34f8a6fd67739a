// SPDX-License-Identifier: Apache-2.0

/// Compares the types in an expression with those that fields are declared with.
struct ExpressionTyping {
    /// The declared type of a field; nil if nothing is known of it.
    let types: (FieldName) -> ValueType?
    private(set) var errors: [ExpressionError] = []

    init(_ types: @escaping (FieldName) -> ValueType?) { self.types = types }

    /// Finds all that cannot be meant.
    mutating func check(_ tree: ExpressionTree) {
        var leaves: [ExpressionTree] = []
        tree.forEachLeaf { leaves.append($0) }
        for leaf in leaves { checkLeaf(leaf) }
    }

    private mutating func checkLeaf(_ leaf: ExpressionTree) {
        switch leaf {
        case .truth(let term): checkTruth(term)
        case .compare(let left, let comparison, let right): checkComparison(left, comparison, right)
        case .isIn(let term, let list):
            for element in list { checkComparison(term, .equal, element, pointingAt: element.range) }
        case .contains(let left, let right): checkContains(left, right)
        case .exists, .and, .or, .not: break
        }
    }

    private mutating func checkTruth(_ term: ExpressionTree.Term) {
        let type = type(of: term)
        guard type != .bool, type != .any else { return }
        errors.append(
            ExpressionError(
                "\(described(term)) is \(type.inWords), not true or false", hint: "compare it with something",
                at: term.range))
    }

    private mutating func checkComparison(
        _ left: ExpressionTree.Term, _ comparison: ExpressionTree.Comparison, _ right: ExpressionTree.Term,
        pointingAt place: Range<Int>? = nil
    ) {
        let range = place ?? (left.literal != nil && right.literal == nil ? left.range : right.range)
        if left.literal == .null || right.literal == .null {
            guard comparison.isOrder else { return }
            errors.append(ExpressionError("null has no order", hint: "use '==', '!=' or 'exists'", at: range))
            return
        }
        let (leftType, rightType) = (type(of: left), type(of: right))
        for (term, type) in [(left, leftType), (right, rightType)] where type == .array || type == .object {
            errors.append(
                ExpressionError(
                    "\(described(term)) is \(type.inWords) and cannot be compared",
                    hint: type == .array ? "use 'contains'" : "name one of its values: a.b", at: term.range))
            return
        }
        if comparison.isOrder, leftType == .bool || rightType == .bool {
            errors.append(ExpressionError("true and false have no order", hint: "use '==' or '!='", at: range))
        } else if !areComparable(left, leftType, right, rightType) {
            errors.append(mismatch(left, leftType, right, rightType, at: range))
        }
    }

    private func mismatch(
        _ left: ExpressionTree.Term, _ leftType: ValueType, _ right: ExpressionTree.Term, _ rightType: ValueType,
        at range: Range<Int>
    ) -> ExpressionError {
        var hint: String?
        if leftType == .dateTime || rightType == .dateTime {
            hint = "dates are written as \"2024\", \"2024-04\", \"2024-04-13\" or \"2024-04-13T09:30+03:00\""
        } else if case .string(let text)? = right.literal ?? left.literal, Double(text) != nil {
            hint = "numbers stand without quotes: \(text)"
        }
        return ExpressionError(
            "\(described(left)) is \(leftType.inWords) and \(described(right)) is \(rightType.inWords)",
            hint: hint, at: range)
    }

    private func areComparable(
        _ left: ExpressionTree.Term, _ leftType: ValueType, _ right: ExpressionTree.Term, _ rightType: ValueType
    ) -> Bool {
        switch (leftType, rightType) {
        case (.any, _), (_, .any): true
        case (.int, .double), (.double, .int): true
        case (.dateTime, .string): isDate(right)
        case (.string, .dateTime): isDate(left)
        default: leftType == rightType
        }
    }

    private func isDate(_ term: ExpressionTree.Term) -> Bool {
        guard case .string(let text)? = term.literal else { return true }
        return DateTime(text) != nil
    }

    private mutating func checkContains(_ left: ExpressionTree.Term, _ right: ExpressionTree.Term) {
        let (leftType, rightType) = (type(of: left), type(of: right))
        if leftType != .any, leftType != .array, leftType != .string {
            errors.append(
                ExpressionError(
                    "\(described(left)) is \(leftType.inWords) and contains nothing",
                    hint: "'contains' looks for text in a text, or for a value in a list", at: left.range))
        } else if leftType == .string, rightType != .any, rightType != .string {
            errors.append(
                ExpressionError(
                    "\(described(left)) is text and \(described(right)) is \(rightType.inWords)", at: right.range))
        }
    }

    private func type(of term: ExpressionTree.Term) -> ValueType {
        switch term.operand {
        case .literal(let value): value.type
        case .field(let path): types(path.name) ?? .any
        case .text, .id: .string
        case .textWords, .textBytes: .int
        }
    }

    private func described(_ term: ExpressionTree.Term) -> String {
        switch term.operand {
        case .literal(.string(let text)): "\"\(text)\""
        case .literal(let value): value.optionText ?? "null"
        case .field(let path): "'\(path.name)'"
        case .text: "'text'"
        case .textWords: "'text.words'"
        case .textBytes: "'text.bytes'"
        case .id: "'id'"
        }
    }
}
