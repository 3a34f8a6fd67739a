// SPDX-License-Identifier: Apache-2.0

public import WarraqCore

/// Keeps the documents for which a condition holds.
///
/// A field that a document does not have makes comparisons false; see the page on expressions.
public struct FilterWhere: Transform {
    /// The options of `filter.where`.
    public struct Options: StageOptions {
        /// The condition.
        public var keep = Expression.always
        /// The reason that dropped documents are counted under.
        public var reason = "where"

        /// The options' schema.
        public static let schema = OptionSchema<Options>(
            .expression(
                "keep", \.keep, required: true,
                examples: ["language in [\"ar\", \"en\"]", "text.words >= 50 and not exists rejected"],
                "Documents for which this holds are kept."),
            .string("reason", \.reason, "The reason that dropped documents are counted under."),
            .check("reason", "is empty") { !$0.reason.isEmpty })

        /// No condition yet.
        public init() {}
    }

    /// `filter.where`.
    public static let name: StageName = "filter.where"
    /// What the stage does.
    public static let summary = "Keeps the documents for which a condition on their fields holds."
    private let condition: Expression
    private let reason: DropReason

    /// Makes the stage.
    public init(options: Options) throws(PipelineError) {
        try Options.schema.validate(options)
        (condition, reason) = (options.keep, DropReason(options.reason))
    }

    /// Reads what the condition reads.
    public var effects: Effects { Effects(reads: condition.reads, drops: [reason]) }

    /// Keeps or drops the document.
    public func process(_ document: inout Document) throws(DocumentFailure) -> Verdict {
        try condition.evaluate(document) ? .keep : .drop(reason)
    }
}
