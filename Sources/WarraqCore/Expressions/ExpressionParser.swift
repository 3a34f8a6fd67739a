// SPDX-License-Identifier: Apache-2.0

/// Reads expressions by recursive descent.
///
/// ```
/// or         = and { "or" and }
/// and        = not { "and" not }
/// not        = "not" not | "(" or ")" | "exists" field | term [ comparison ]
/// comparison = ( "==" | "!=" | "<" | "<=" | ">" | ">=" ) term
///            | [ "not" ] "in" "[" [ literal { "," literal } ] "]" | [ "not" ] "contains" term
/// ```
struct ExpressionParser {
    private let tokens: [ExpressionToken]
    private var next = 0
    private var depth = 0

    /// The bounds of an expression.
    static let (maxDepth, maxBytes) = (64, 16 << 10)

    static func parse(_ source: String) throws(ExpressionError) -> ExpressionTree {
        guard source.utf8.count <= maxBytes else {
            throw ExpressionError("the expression has more than \(maxBytes) bytes", at: 0..<0)
        }
        var parser = ExpressionParser(tokens: try ExpressionLexer.tokens(of: source))
        if parser.token.kind == .end { throw ExpressionError("the expression is empty", at: 0..<0) }
        let tree = try parser.or()
        if parser.token.kind != .end { throw parser.unexpected("'and', 'or' or the end of the expression") }
        return tree
    }

    private init(tokens: [ExpressionToken]) { self.tokens = tokens }

    private var token: ExpressionToken { tokens[next] }

    private mutating func advance() -> ExpressionToken {
        defer { next = min(next + 1, tokens.count - 1) }
        return tokens[next]
    }

    private mutating func take(_ kind: ExpressionToken.Kind) -> Bool {
        guard token.kind == kind else { return false }
        _ = advance()
        return true
    }

    private func unexpected(_ expected: String) -> ExpressionError {
        ExpressionError("found \(token.described) where \(expected) should stand", hint: hint, at: token.range)
    }

    /// What was probably meant, where two operands or a word in capitals stand side by side.
    private var hint: String? {
        if case .name(let name) = token.kind {
            let word = name.lowercased()
            if ExpressionToken.keywords.contains(word) { return "keywords are in lower case: '\(word)'" }
            if let meant = Suggestion.closest(to: name, in: ExpressionToken.keywords.sorted()) {
                return "did you mean '\(meant)'?"
            }
            return wordsHint
        }
        if case .sign(let sign) = token.kind, ExpressionTree.Comparison(rawValue: sign) != nil {
            return "comparisons do not chain: write 'a < b and b < c'"
        }
        return nil
    }

    /// For a text of several words without quotes, to the right of a comparison.
    private var wordsHint: String? {
        guard next >= 2, case .name(let first) = tokens[next - 1].kind else { return nil }
        switch tokens[next - 2].kind {
        case .keyword("contains"): break
        case .sign(let sign) where ExpressionTree.Comparison(rawValue: sign) != nil: break
        default: return nil
        }
        let others = tokens[next...].prefix { if case .name = $0.kind { true } else { false } }
        let words = others.reduce(first) { if case .name(let word) = $1.kind { "\($0) \(word)" } else { $0 } }
        return "texts stand in quotes: \"\(words)\""
    }

    // MARK: Conditions

    private mutating func or() throws(ExpressionError) -> ExpressionTree {
        var tree = try and()
        while take(.keyword("or")) { tree = .or(tree, try and()) }
        return tree
    }

    private mutating func and() throws(ExpressionError) -> ExpressionTree {
        var tree = try not()
        while take(.keyword("and")) { tree = .and(tree, try not()) }
        return tree
    }

    private mutating func not() throws(ExpressionError) -> ExpressionTree {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.maxDepth else {
            throw ExpressionError("the expression nests deeper than \(Self.maxDepth)", at: token.range)
        }
        if take(.keyword("not")) { return .not(try not()) }
        if take(.sign("(")) {
            let inner = try or()
            guard take(.sign(")")) else { throw unexpected("')'") }
            return inner
        }
        if take(.keyword("exists")) { return .exists(try existing()) }
        return try comparison()
    }

    private mutating func existing() throws(ExpressionError) -> ExpressionTree.Term {
        let term = try term()
        guard case .field = term.operand else {
            throw ExpressionError("'exists' asks for a field", hint: "every document has id and text", at: term.range)
        }
        return term
    }

    private mutating func comparison() throws(ExpressionError) -> ExpressionTree {
        let left = try term()
        if case .sign(let sign) = token.kind, let comparison = ExpressionTree.Comparison(rawValue: sign) {
            _ = advance()
            return .compare(left, comparison, try term())
        }
        let isNegated = take(.keyword("not"))
        if take(.keyword("in")) { return negated(.isIn(left, try list()), isNegated) }
        if take(.keyword("contains")) { return negated(.contains(left, try term()), isNegated) }
        if isNegated { throw unexpected("'in' or 'contains'") }
        return .truth(left)
    }

    private func negated(_ tree: ExpressionTree, _ isNegated: Bool) -> ExpressionTree { isNegated ? .not(tree) : tree }

    // MARK: Operands

    private mutating func list() throws(ExpressionError) -> [ExpressionTree.Term] {
        guard take(.sign("[")) else { throw unexpected("a list in brackets") }
        var terms: [ExpressionTree.Term] = []
        while token.kind != .sign("]") {
            let term = try term()
            guard term.literal != nil else {
                let word = term.operand.fieldName.map { ": \"\($0)\"" } ?? ""
                throw ExpressionError(
                    "a list holds texts, numbers, true, false and null", hint: "texts stand in quotes\(word)",
                    at: term.range)
            }
            terms.append(term)
            if !take(.sign(",")) { break }
        }
        guard take(.sign("]")) else { throw unexpected("',' or ']'") }
        return terms
    }

    private mutating func term() throws(ExpressionError) -> ExpressionTree.Term {
        let found = token
        switch found.kind {
        case .literal(let value):
            _ = advance()
            return ExpressionTree.Term(operand: .literal(value), range: found.range)
        case .name(let name):
            _ = advance()
            return ExpressionTree.Term(operand: try operand(name, at: found.range), range: found.range)
        default: throw unexpected("a field, a text or a number")
        }
    }

    private func operand(_ name: String, at range: Range<Int>) throws(ExpressionError) -> ExpressionOperand {
        if let operand = ExpressionOperand.builtIn[name] { return operand }
        if name.hasPrefix("text.") {
            let known = ExpressionOperand.builtIn.keys.filter { $0.hasPrefix("text.") }
            throw ExpressionError(
                "there is no '\(name)'", hint: Suggestion.hint(for: name, in: known, called: "known"), at: range)
        }
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        guard !parts.contains(""), parts.count <= FieldPath.maxParts else {
            throw ExpressionError("'\(name)' is no name of a field", at: range)
        }
        return .field(FieldPath(name))
    }
}
