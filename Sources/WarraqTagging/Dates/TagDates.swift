// SPDX-License-Identifier: Apache-2.0

public import WarraqCore
import WarraqLanguage

/// Marks dates and times in the text, with their values as ISO 8601.
public struct TagDates: Transform {
    /// The options of `tag.dates`.
    public struct Options: StageOptions {
        /// The layer of the tags.
        public var layer = "date"
        /// The field with the language of the text; nil takes `language` where it is there.
        public var language: String?
        /// The field with the date from which relative words count; nil looks for none.
        public var reference: String?
        /// Whether times of day without a date are marked.
        public var times = true
        /// Whether years alone are marked.
        public var years = true

        /// The options' schema.
        public static let schema = OptionSchema<Options>(
            .string("layer", \.layer, "The layer of the tags."),
            .string(
                "language", \.language, examples: ["language"],
                "The field that names the language of the text and must be there; else `language` counts where it is there."
            ),
            .string(
                "reference", \.reference, examples: ["published"],
                "The field with the date that relative words count from; without it they are not marked."),
            .bool("times", \.times, "Whether times of day that stand without a date are marked."),
            .bool("years", \.years, "Whether years are marked that stand without a month: `in 2003`, `عام 2003`."),
            .check("layer", "is empty") { !$0.layer.isEmpty },
            .check("language", "is empty") { $0.language.map { !$0.isEmpty } ?? true },
            .check("reference", "is empty") { $0.reference.map { !$0.isEmpty } ?? true })

        /// The layer `date`, the language of the field `language` if there is one, no relative words.
        public init() {}
    }

    /// `tag.dates`.
    public static let name: StageName = "tag.dates"
    /// What the stage does.
    public static let summary = "Marks dates and times, with their values as ISO 8601."
    /// The stage's page.
    public static let documentation = TagDatesPage.text
    private let options: Options
    private let language: FieldName
    private let reference: FieldName?

    /// Makes the stage.
    public init(options: Options) throws(PipelineError) {
        try Options.schema.validate(options)
        self.options = options
        language = options.language.map(FieldName.init(rawValue:)) ?? "language"
        reference = options.reference.map(FieldName.init(rawValue:))
    }

    /// Reads the text and the fields that the options name, writes the layer.
    public var effects: Effects {
        var reads: [Effects.Subject] = [.text]
        if options.language != nil { reads.append(.field(language, .string)) }
        if let reference { reads.append(.field(reference, .any)) }
        return Effects(reads: reads, writes: [.layer(options.layer)])
    }

    /// Appends the tags in the order of the text.
    ///
    /// - Complexity: O(bytes).
    public func process(_ document: inout Document) -> Verdict {
        let finder = DateFinder(language: language(of: document), reference: reference(of: document))
        let tags = finder.hits(in: document.text.utf8.span).compactMap(tag)
        if document.tags.isEmpty { document.tags = tags } else { document.tags += tags }
        return .keep
    }

    private func language(of document: borrowing Document) -> String? {
        if case .string(let language) = document.fields[language] { language } else { nil }
    }

    private func reference(of document: borrowing Document) -> DateValue? {
        guard let reference else { return nil }
        switch document.fields[reference] {
        case .dateTime(let value): return DateValue(value)
        case .string(let text): return DateTime(text).flatMap { DateValue($0) }
        default: return nil
        }
    }

    private func tag(_ hit: DateHit) -> TextTag? {
        if hit.kind == .time, !options.times { return nil }
        if hit.precision == .year, hit.kind != .relative, !options.years { return nil }
        var attributes: Fields = ["value": .string("\(hit.value)")]
        if let end = hit.end { attributes["end"] = .string("\(end)") }
        attributes["precision"] = .string(hit.precision.rawValue)
        if hit.calendar != .gregorian { attributes["calendar"] = .string(hit.calendar.rawValue) }
        if let alternative = hit.alternative {
            attributes["ambiguous"] = .bool(true)
            attributes["alternative"] = .string("\(alternative)")
        }
        if hit.isYearInferred { attributes["year_inferred"] = .bool(true) }
        return TextTag(layer: options.layer, label: hit.kind.rawValue, utf8Range: hit.utf8Range, attributes: attributes)
    }
}

extension DateValue {
    /// A field's value; nil if it has no day.
    fileprivate init?(_ value: DateTime) {
        guard value.precision >= .day, let date = CalendarDate(year: value.year, month: value.month, day: value.day)
        else {
            return nil
        }
        let time =
            value.precision < .minute
            ? nil
            : DayTime(
                hour: value.hour, minute: value.minute, second: value.precision < .second ? nil : value.second,
                utcOffsetMinutes: value.offsetMinutes)
        self.init(date, time: time)
    }
}
