// SPDX-License-Identifier: Apache-2.0

import WarraqCore

/// Parses.
struct FakeParse: Transform {
    static let name: StageName = "parse.fake"
    static let summary = "Makes text of bytes."
    init(options: NoOptions) {}
    var effects: Effects {
        Effects(
            reads: [.raw], writes: [.text, .field("title", .string), .field("published", .dateTime)],
            parses: ["text/plain"])
    }
    func process(_ document: inout Document) -> Verdict { .keep }
}

/// Writes the language.
struct FakeLanguage: Transform {
    static let name: StageName = "tag.language"
    static let summary = "Names the language."
    init(options: NoOptions) {}
    var effects: Effects { Effects(reads: [.text], writes: [.field("language", .string)]) }
    func process(_ document: inout Document) -> Verdict { .keep }
}

/// Marks terms of a list.
struct FakeTerms: Transform {
    enum Fold: String, OptionChoice {
        case none
        case search
    }

    struct Options: StageOptions {
        var gazetteer: StagePath = ""
        var layer = "term"
        var fold = Fold.search
        static let schema = OptionSchema<Options>(
            .path("gazetteer", \.gazetteer, .configuration, "List of terms."),
            .string("layer", \.layer, "Layer of the tags."),
            .choice("fold", \.fold, "How texts are compared.")
        )
    }

    static let name: StageName = "tag.terms"
    static let summary = "Marks terms of a list."
    let options: Options
    init(options: Options) throws(PipelineError) { self.options = options }
    var effects: Effects { Effects(reads: [.text], writes: [.layer(options.layer)]) }

    mutating func prepare() throws(PipelineError) {
        guard options.gazetteer.written.contains("broken") else { return }
        throw PipelineError(.configurationFile, "'\(options.gazetteer)' has no second column", option: ["gazetteer"])
    }

    var warnings: [PipelineError] {
        guard options.gazetteer.written.contains("holes") else { return [] }
        return [PipelineError("fake", "2 rows left out", hint: "mend them", option: ["gazetteer"])]
    }

    func process(_ document: inout Document) -> Verdict { .keep }
}

/// Keeps what fulfils a condition.
struct FakeWhere: Transform {
    struct Options: StageOptions {
        var keep = Expression.always
        static let schema = OptionSchema<Options>(
            .expression("keep", \.keep, required: true, "Documents that are kept.")
        )
    }

    static let name: StageName = "filter.where"
    static let summary = "Keeps documents that fulfil a condition."
    let keep: Expression
    init(options: Options) throws(PipelineError) { keep = options.keep }
    var effects: Effects { Effects(reads: keep.reads, drops: ["condition"]) }
    func process(_ document: inout Document) throws(DocumentFailure) -> Verdict {
        try keep.evaluate(document) ? .keep : .drop("condition")
    }
}

/// Keeps what has some length.
struct FakeLength: Transform {
    struct Options: StageOptions {
        var minWords = 50
        var maxWords = 100_000
        static let schema = OptionSchema<Options>(
            .int("min_words", \.minWords, in: 0...10_000_000, unit: "words", "Shortest document kept."),
            .int("max_words", \.maxWords, in: 0...10_000_000, unit: "words", "Longest document kept."),
            .check("min_words", "is above max_words") { $0.minWords <= $0.maxWords }
        )
    }

    static let name: StageName = "filter.length"
    static let summary = "Keeps documents of some length."
    init(options: Options) throws(PipelineError) { try Options.schema.validate(options) }
    var effects: Effects { Effects(reads: [.text], drops: ["too_short", "too_long"]) }
    func process(_ document: inout Document) -> Verdict { .keep }
}

/// Gives a field another name.
struct FakeRename: Transform {
    struct Options: StageOptions {
        var from = ""
        var to = ""
        static let schema = OptionSchema<Options>(
            .string("from", \.from, required: true, "Old name."),
            .string("to", \.to, required: true, "New name.")
        )
    }

    static let name: StageName = "field.rename"
    static let summary = "Gives a field another name."
    let rename: Effects.Rename
    init(options: Options) throws(PipelineError) {
        rename = Effects.Rename(from: FieldName(rawValue: options.from), to: FieldName(rawValue: options.to))
    }
    var effects: Effects { Effects(reads: [.field(rename.from, .any)], renames: [rename]) }
    func process(_ document: inout Document) -> Verdict { .keep }
}

/// Takes fields away.
struct FakeRemove: Transform {
    struct Options: StageOptions {
        var fields: [String] = []
        static let schema = OptionSchema<Options>(.strings("fields", \.fields, required: true, "Fields that go."))
    }

    static let name: StageName = "field.remove"
    static let summary = "Takes fields away."
    let names: [FieldName]
    init(options: Options) throws(PipelineError) { names = options.fields.map(FieldName.init(rawValue:)) }
    var effects: Effects { Effects(reads: names.map { .field($0, .any) }, removes: names) }
    func process(_ document: inout Document) -> Verdict { .keep }
}

/// Sets fields.
struct FakeSet: Transform {
    struct Options: StageOptions {
        var fields: OptionMap<Value> = [:]
        static let schema = OptionSchema<Options>(.map("fields", \.fields, required: true, "Fields and values."))
    }

    static let name: StageName = "field.set"
    static let summary = "Sets fields."
    let fields: OptionMap<Value>
    init(options: Options) throws(PipelineError) { fields = options.fields }
    var effects: Effects {
        Effects(
            writes: fields.entries.map { entry in
                let type: ValueType = if case .int = entry.value { .int } else { .string }
                return .field(FieldName(rawValue: entry.key), type)
            })
    }
    func process(_ document: inout Document) -> Verdict { .keep }
}

/// Counts tags of a layer.
struct FakeCount: Transform {
    struct Options: StageOptions {
        var layer = ""
        var dates = "published"
        static let schema = OptionSchema<Options>(
            .string("layer", \.layer, required: true, "Layer to count."),
            .string("field", \.dates, "A field with a number.")
        )
    }

    static let name: StageName = "count.tags"
    static let summary = "Counts tags."
    let options: Options
    init(options: Options) throws(PipelineError) { self.options = options }
    var effects: Effects {
        let number =
            options.dates == "published" ? [] : [Effects.Subject.field(FieldName(rawValue: options.dates), .int)]
        return Effects(reads: [.layer(options.layer)] + number, writes: [.field("counts.tags", .int)])
    }
    func process(_ document: inout Document) -> Verdict { .keep }
}
