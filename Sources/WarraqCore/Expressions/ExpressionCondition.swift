// SPDX-License-Identifier: Apache-2.0

/// An expression made ready to run.
///
/// Objects with constants only, so that evaluating copies nothing and any number of workers may do it.
protocol ExpressionCondition: AnyObject, Sendable {
    func holds(for document: borrowing Document) throws(DocumentFailure) -> Bool
}

extension ExpressionTree {
    /// Makes the expression ready to run.
    func compiled() -> any ExpressionCondition {
        switch self {
        case .and: AllCondition(conjuncts.map { $0.compiled() })
        case .or: AnyCondition(disjuncts.map { $0.compiled() })
        case .not(let inner): NotCondition(inner.compiled())
        case .truth(let term): TruthCondition(term.operand)
        case .exists(let term): NotCondition(CompareCondition(term.operand, .equal, .literal(.null)))
        case .contains(let left, let right): ContainsCondition(left.operand, right.operand)
        case .isIn(let term, let list): compiled(term.operand, isIn: list.compactMap(\.literal))
        case .compare(let left, let comparison, let right): compiled(left.operand, comparison, right.operand)
        }
    }

    /// The parts of a chain of `and`, which the parser hangs to the left.
    private var conjuncts: [ExpressionTree] {
        var (parts, rest): ([ExpressionTree], ExpressionTree) = ([], self)
        while case .and(let left, let right) = rest {
            parts.append(right)
            rest = left
        }
        return [rest] + parts.reversed()
    }

    /// The parts of a chain of `or`.
    private var disjuncts: [ExpressionTree] {
        var (parts, rest): ([ExpressionTree], ExpressionTree) = ([], self)
        while case .or(let left, let right) = rest {
            parts.append(right)
            rest = left
        }
        return [rest] + parts.reversed()
    }

    private func compiled(
        _ left: ExpressionOperand, _ comparison: Comparison, _ right: ExpressionOperand
    ) -> any ExpressionCondition {
        guard case .field(let path) = left, case .literal(let literal) = right else {
            return CompareCondition(left, comparison, right)
        }
        switch literal {
        case .string(let text) where !comparison.isOrder:
            return FieldTextCondition(path, [text], holdsIfEqual: comparison == .equal)
        case .int(let number):
            return FieldNumberCondition(path, comparison, number, otherwise: CompareCondition(left, comparison, right))
        default: return CompareCondition(left, comparison, right)
        }
    }

    private func compiled(_ operand: ExpressionOperand, isIn members: [Value]) -> any ExpressionCondition {
        let texts = members.compactMap { if case .string(let text) = $0 { text } else { nil } }
        guard case .field(let path) = operand, texts.count == members.count else {
            return MemberCondition(operand, members)
        }
        return FieldTextCondition(path, texts, holdsIfEqual: true)
    }
}

/// All hold, asked from the first on until one does not.
private final class AllCondition: ExpressionCondition {
    private let parts: [any ExpressionCondition]

    init(_ parts: [any ExpressionCondition]) { self.parts = parts }

    func holds(for document: borrowing Document) throws(DocumentFailure) -> Bool {
        for part in parts where try !part.holds(for: document) { return false }
        return true
    }
}

/// One at least holds, asked from the first on until one does.
private final class AnyCondition: ExpressionCondition {
    private let parts: [any ExpressionCondition]

    init(_ parts: [any ExpressionCondition]) { self.parts = parts }

    func holds(for document: borrowing Document) throws(DocumentFailure) -> Bool {
        for part in parts where try part.holds(for: document) { return true }
        return false
    }
}

private final class NotCondition: ExpressionCondition {
    private let inner: any ExpressionCondition

    init(_ inner: any ExpressionCondition) { self.inner = inner }

    func holds(for document: borrowing Document) throws(DocumentFailure) -> Bool { try !inner.holds(for: document) }
}

/// A field or literal that is itself true or false.
private final class TruthCondition: ExpressionCondition {
    private let operand: ExpressionOperand

    init(_ operand: ExpressionOperand) { self.operand = operand }

    func holds(for document: borrowing Document) throws(DocumentFailure) -> Bool {
        switch operand.value(in: document) {
        case .bool(let flag)?: return flag
        case nil, .null?: return false
        case let value?: throw .unfit(operand, value, "true or false")
        }
    }
}

private final class CompareCondition: ExpressionCondition {
    private let (left, right): (ExpressionOperand, ExpressionOperand)
    private let comparison: ExpressionTree.Comparison

    init(_ left: ExpressionOperand, _ comparison: ExpressionTree.Comparison, _ right: ExpressionOperand) {
        (self.left, self.comparison, self.right) = (left, comparison, right)
    }

    func holds(for document: borrowing Document) throws(DocumentFailure) -> Bool {
        let (one, other) = (left.value(in: document) ?? .null, right.value(in: document) ?? .null)
        switch comparison {
        case .equal: return ValueComparison.areEqual(one, other)
        case .notEqual: return !ValueComparison.areEqual(one, other)
        default: break
        }
        if one == .null || other == .null { return false }
        guard let order = ValueComparison.order(one, other) else {
            if one.isNaN || other.isNaN { return false }
            throw right.isLiteral ? .unfit(left, one, other.type.inWords) : .unfit(right, other, one.type.inWords)
        }
        return switch comparison {
        case .less: order < 0
        case .lessOrEqual: order <= 0
        case .greater: order > 0
        default: order >= 0
        }
    }
}

private final class MemberCondition: ExpressionCondition {
    private let operand: ExpressionOperand
    private let members: [Value]

    init(_ operand: ExpressionOperand, _ members: [Value]) { (self.operand, self.members) = (operand, members) }

    func holds(for document: borrowing Document) -> Bool {
        let value = operand.value(in: document) ?? .null
        for member in members where ValueComparison.areEqual(value, member) { return true }
        return false
    }
}

private final class ContainsCondition: ExpressionCondition {
    private let (whole, part): (ExpressionOperand, ExpressionOperand)
    /// Of a part that is a literal.
    private let pattern: BytePattern?

    init(_ whole: ExpressionOperand, _ part: ExpressionOperand) {
        (self.whole, self.part) = (whole, part)
        pattern = if case .literal(.string(let text)) = part { BytePattern(text) } else { nil }
    }

    func holds(for document: borrowing Document) throws(DocumentFailure) -> Bool {
        guard let part = part.value(in: document), part != .null else { return false }
        if whole == .text, case .string(let text) = part {
            return (pattern ?? BytePattern(text)).isFound(in: document.text.utf8.span)
        }
        switch (whole.value(in: document), part) {
        case (nil, _), (.null?, _): return false
        case (.string(let whole)?, .string(let text)):
            return (pattern ?? BytePattern(text)).isFound(in: whole.utf8Span.span)
        case (.array(let values)?, _): return values.contains { ValueComparison.areEqual($0, part) }
        case (.string?, let part): throw .unfit(self.part, part, "text")
        case (let value?, _): throw .unfit(whole, value, "text or a list")
        }
    }
}

extension ExpressionOperand {
    fileprivate var isLiteral: Bool { if case .literal = self { true } else { false } }
}

extension Value {
    fileprivate var isNaN: Bool { if case .double(let number) = self { number.isNaN } else { false } }
}

extension DocumentFailure {
    fileprivate static func unfit(_ operand: ExpressionOperand, _ value: Value, _ expected: String) -> DocumentFailure {
        let subject = if case .field(let path) = operand { "the field '\(path.name)'" } else { "a value" }
        return DocumentFailure(.type, "\(subject) is \(value.type.inWords), and the condition asks for \(expected)")
    }
}
