// SPDX-License-Identifier: Apache-2.0

/// An expression as it was read, before it is made ready to run.
indirect enum ExpressionTree: Sendable {
    enum Comparison: String, Sendable {
        case equal = "=="
        case notEqual = "!="
        case less = "<"
        case lessOrEqual = "<="
        case greater = ">"
        case greaterOrEqual = ">="

        var isOrder: Bool { self != .equal && self != .notEqual }
    }

    /// An operand with its place in the source.
    struct Term: Sendable {
        var operand: ExpressionOperand
        var range: Range<Int>
        var literal: Value? { if case .literal(let value) = operand { value } else { nil } }
    }

    case and(ExpressionTree, ExpressionTree)
    case or(ExpressionTree, ExpressionTree)
    case not(ExpressionTree)
    case truth(Term)
    case compare(Term, Comparison, Term)
    case isIn(Term, [Term])
    case contains(Term, Term)
    case exists(Term)

    /// Calls `body` with every operand, in the order of the source.
    func forEachTerm(_ body: (Term) -> Void) {
        switch self {
        case .and(let left, let right), .or(let left, let right):
            left.forEachTerm(body)
            right.forEachTerm(body)
        case .not(let inner): inner.forEachTerm(body)
        case .truth(let term), .exists(let term): body(term)
        case .compare(let left, _, let right), .contains(let left, let right):
            body(left)
            body(right)
        case .isIn(let term, let list):
            body(term)
            list.forEach(body)
        }
    }

    /// Calls `body` with every part that is no combination of others.
    func forEachLeaf(_ body: (ExpressionTree) -> Void) {
        switch self {
        case .and(let left, let right), .or(let left, let right):
            left.forEachLeaf(body)
            right.forEachLeaf(body)
        case .not(let inner): inner.forEachLeaf(body)
        default: body(self)
        }
    }
}
