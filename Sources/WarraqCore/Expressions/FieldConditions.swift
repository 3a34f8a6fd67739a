// SPDX-License-Identifier: Apache-2.0

/// `language == "ar"`, `language in ["ar", "fa"]`: the usual cases, without a detour.
final class FieldTextCondition: ExpressionCondition {
    private let (path, texts, holdsIfEqual): (FieldPath, [String], Bool)

    init(_ path: FieldPath, _ texts: [String], holdsIfEqual: Bool) {
        (self.path, self.texts, self.holdsIfEqual) = (path, texts, holdsIfEqual)
    }

    func holds(for document: borrowing Document) -> Bool {
        switch path.value(in: document.fields) {
        case .string(let found)?:
            for text in texts where ValueComparison.haveEqualBytes(found, text) { return holdsIfEqual }
            return !holdsIfEqual
        case let value?: return texts.contains { ValueComparison.areEqual(value, .string($0)) } == holdsIfEqual
        case nil: return !holdsIfEqual
        }
    }
}

/// `quality.words >= 50`, where the field holds a whole number.
final class FieldNumberCondition: ExpressionCondition {
    private let path: FieldPath
    private let comparison: ExpressionTree.Comparison
    private let number: Int
    private let general: any ExpressionCondition

    init(
        _ path: FieldPath, _ comparison: ExpressionTree.Comparison, _ number: Int,
        otherwise general: any ExpressionCondition
    ) {
        (self.path, self.comparison, self.number, self.general) = (path, comparison, number, general)
    }

    func holds(for document: borrowing Document) throws(DocumentFailure) -> Bool {
        guard case .int(let found)? = path.value(in: document.fields) else { return try general.holds(for: document) }
        return switch comparison {
        case .equal: found == number
        case .notEqual: found != number
        case .less: found < number
        case .lessOrEqual: found <= number
        case .greater: found > number
        case .greaterOrEqual: found >= number
        }
    }
}
