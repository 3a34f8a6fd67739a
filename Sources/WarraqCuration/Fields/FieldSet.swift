// SPDX-License-Identifier: Apache-2.0

public import WarraqCore

/// Sets fields to fixed values.
public struct FieldSet: Transform {
    /// The options of `field.set`.
    public struct Options: StageOptions {
        /// Names and values.
        public var fields: OptionMap<Value> = [:]
        /// Whether a value that is there already stays.
        public var keepExisting = false

        /// The options' schema.
        public static let schema = OptionSchema<Options>(
            .map(
                "fields", \.fields, required: true, examples: ["{site: example.org, crawl: 2024}"], "Names and values."),
            .bool("keep_existing", \.keepExisting, "Whether a value that is there already, and is not null, stays."),
            .check("fields", "names no field") { !$0.fields.entries.isEmpty },
            .check("fields", "sets a reserved key: id, text, tags, source, extra, rejected") { options in
                !options.fields.entries.contains { RecordLayout.reservedKeys.contains($0.key) }
            })

        /// No fields yet.
        public init() {}
    }

    /// `field.set`.
    public static let name: StageName = "field.set"
    /// What the stage does.
    public static let summary = "Sets fields to fixed values."
    private let options: Options

    /// Makes the stage.
    public init(options: Options) throws(PipelineError) {
        try Options.schema.validate(options)
        self.options = options
    }

    /// Writes the fields.
    public var effects: Effects {
        Effects(writes: options.fields.entries.map { .field(FieldName(rawValue: $0.key), $0.value.type) })
    }

    /// Sets the fields.
    public func process(_ document: inout Document) -> Verdict {
        for (key, value) in options.fields.entries {
            let name = FieldName(rawValue: key)
            if options.keepExisting, let existing = document.fields[name], existing != .null { continue }
            document.fields[name] = value
        }
        return .keep
    }
}
