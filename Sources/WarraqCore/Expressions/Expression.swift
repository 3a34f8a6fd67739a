// SPDX-License-Identifier: Apache-2.0

/// A condition on a document: what `when` and `filter.where` hold.
///
/// ```
/// language in ["ar", "fa"] and text.words >= 50
/// published >= "2024-01" and not (title contains "Advertisement")
/// exists author or site == "example.org"
/// ```
///
/// - Operands are fields (dotted names reach into maps; names with spaces stand in backquotes), `id`, `text`, `text.words` (UAX
///   #29), `text.bytes`, texts in `"…"` or `'…'`, numbers, `true`, `false` and `null`.
/// - `and`, `or` and `not` combine, from the loosest to the tightest; parentheses group.
/// - There are two truth values. A field that is absent or null is equal to `null` only: `==`, `<`, `in` and `contains` do not hold
///   for it, `!=` does. `exists` holds for a field that is there and not null. A field alone holds if it is `true`.
/// - Texts compare by code points, without folding. Numbers compare by size, whole or not. A date compares with a date, or with a
///   text in ISO 8601, as far as both are known: on `published == "2024-04"` the whole month holds.
/// - A field without a declared type may hold a value that has no order with the other one, or is no truth value: that document
///   fails with the code `type`. Equality never fails.
public struct Expression: Sendable {
    /// The expression as written.
    public let source: String
    /// The fields it reads, each once, in the order of the source.
    public let fields: [FieldName]
    /// Whether it reads the text.
    public let readsText: Bool
    /// Where the expression stands in a pipeline file.
    public var position: FilePosition?
    private let tree: ExpressionTree
    private let condition: any ExpressionCondition

    /// Where in an expression a field is read.
    public struct FieldUse: Sendable, Hashable {
        /// The field.
        public let field: FieldName
        /// The place, in Unicode scalars of the source.
        public let scalarRange: Range<Int>
        /// Whether it stands to the right of a comparison with text or with a field, where a text may lack its quotes.
        public let mayBeText: Bool
        /// The field that it is compared with, if it stands to the right of one.
        public let comparedWith: FieldName?
    }

    /// Reads an expression.
    ///
    /// - Parameter source: At most 16 KiB, nested at most 64 deep.
    /// - Throws: ``ExpressionError`` for the first mistake.
    public init(_ source: String) throws(ExpressionError) {
        let tree = try ExpressionParser.parse(source)
        var typing = ExpressionTyping { _ in nil }
        typing.check(tree)
        if let error = typing.errors.first { throw error }
        self.init(source, tree)
    }

    private init(_ source: String, _ tree: ExpressionTree) {
        (self.source, self.tree, condition) = (source, tree, tree.compiled())
        var (fields, readsText): ([FieldName], Bool) = ([], false)
        tree.forEachTerm { term in
            readsText = readsText || term.operand.readsText
            if case .field(let path) = term.operand, !fields.contains(path.name) { fields.append(path.name) }
        }
        (self.fields, self.readsText) = (fields, readsText)
    }

    /// The condition that holds for all documents: `true`.
    public static let always = Expression("true", .truth(ExpressionTree.Term(operand: .literal(true), range: 0..<4)))

    /// Every place where a field is read, in the order of the source.
    public var fieldUses: [FieldUse] {
        var uses: [FieldUse] = []
        func add(_ term: ExpressionTree.Term, after left: ExpressionTree.Term? = nil) {
            guard case .field(let path) = term.operand else { return }
            uses.append(
                FieldUse(
                    field: path.name, scalarRange: term.range, mayBeText: left?.operand.mayBeText ?? false,
                    comparedWith: left?.operand.fieldName))
        }
        tree.forEachLeaf { leaf in
            switch leaf {
            case .compare(let left, _, let right), .contains(let left, let right):
                add(left)
                add(right, after: left)
            default: leaf.forEachTerm { add($0) }
            }
        }
        return uses
    }

    /// What the expression reads, for ``Stage/effects``.
    public var reads: [Effects.Subject] {
        fields.map { .field($0, .any) } + (readsText ? [.text] : [])
    }

    /// Compares the expression with the declared types of fields.
    ///
    /// - Parameter types: The type of a field; nil if nothing is known of it.
    /// - Returns: All that cannot be meant, in the order of the source.
    public func check(types: (FieldName) -> ValueType?) -> [ExpressionError] {
        withoutActuallyEscaping(types) { types in
            var typing = ExpressionTyping(types)
            typing.check(tree)
            return typing.errors
        }
    }

    /// Says whether the condition holds for a document.
    ///
    /// - Throws: ``DocumentFailure`` with code `type` if a field holds a value that cannot be compared so.
    /// - Complexity: O(length of the expression), and O(text) for `text contains` and `text.words`.
    public func evaluate(_ document: borrowing Document) throws(DocumentFailure) -> Bool {
        try condition.holds(for: document)
    }
}

extension Expression: Hashable {
    /// Two expressions are equal if they are written equally.
    public static func == (left: Self, right: Self) -> Bool { left.source == right.source }

    /// Hashes the source.
    public func hash(into hasher: inout Hasher) { hasher.combine(source) }
}

extension Expression: CustomStringConvertible {
    /// The source.
    public var description: String { source }
}
