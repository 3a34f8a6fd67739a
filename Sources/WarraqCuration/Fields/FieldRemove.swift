// SPDX-License-Identifier: Apache-2.0

public import WarraqCore

/// Removes fields; those that a document does not have are no mistake.
public struct FieldRemove: Transform {
    /// The options of `field.remove`.
    public struct Options: StageOptions {
        /// The names.
        public var fields: [String] = []

        /// The options' schema.
        public static let schema = OptionSchema<Options>(
            .strings(
                "fields", \.fields, required: true, examples: ["[author, quality.words]"],
                "Names of the fields to remove."))

        /// No fields yet.
        public init() {}
    }

    /// `field.remove`.
    public static let name: StageName = "field.remove"
    /// What the stage does.
    public static let summary = "Removes fields."
    private let fields: [FieldName]

    /// Makes the stage.
    public init(options: Options) throws(PipelineError) {
        try Options.schema.validate(options)
        fields = options.fields.map(FieldName.init(rawValue:))
    }

    /// Removes the fields.
    public var effects: Effects { Effects(removes: fields) }

    /// Removes the fields.
    public func process(_ document: inout Document) -> Verdict {
        for field in fields { document.fields[field] = nil }
        return .keep
    }
}
