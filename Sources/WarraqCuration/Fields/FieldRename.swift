// SPDX-License-Identifier: Apache-2.0

public import WarraqCore

/// Gives fields other names; a field of the new name goes.
public struct FieldRename: Transform {
    /// The options of `field.rename`.
    public struct Options: StageOptions {
        /// Old and new names.
        public var fields: OptionMap<String> = [:]

        /// The options' schema.
        public static let schema = OptionSchema<Options>(
            .map("fields", \.fields, required: true, examples: ["{headline: title}"], "Old names and new ones."),
            .check("fields", "names no field") { !$0.fields.entries.isEmpty },
            .check("fields", "gives two fields one name") { options in
                Set(options.fields.entries.map(\.value)).count == options.fields.entries.count
            },
            .check("fields", "gives a reserved name: id, text, tags, source, extra, rejected") { options in
                !options.fields.entries.contains { RecordLayout.reservedKeys.contains($0.value) }
            })

        /// No fields yet.
        public init() {}
    }

    /// `field.rename`.
    public static let name: StageName = "field.rename"
    /// What the stage does.
    public static let summary = "Gives fields other names."
    private let renames: [Effects.Rename]

    /// Makes the stage.
    public init(options: Options) throws(PipelineError) {
        try Options.schema.validate(options)
        renames = options.fields.entries.map {
            Effects.Rename(from: FieldName(rawValue: $0.key), to: FieldName(rawValue: $0.value))
        }
    }

    /// Reads the old names and gives the new ones.
    public var effects: Effects { Effects(reads: renames.map { .field($0.from, .any) }, renames: renames) }

    /// Renames the fields, one after the other.
    public func process(_ document: inout Document) -> Verdict {
        for rename in renames { document.fields.rename(rename.from, to: rename.to) }
        return .keep
    }
}
