// SPDX-License-Identifier: Apache-2.0

public import WarraqCore
public import WarraqLanguage

/// Measures the quality of a text by the signals of Gopher, C4, FineWeb and RedPajama-V2, in any script.
///
/// Each signal becomes a field: `gopher.words` is `quality.gopher.words`. The stage decides nothing; `filter.quality` does.
public struct TagQuality: ScratchTransform {
    /// The options of `tag.quality`.
    public struct Options: StageOptions {
        /// What is measured.
        public var signals: [Signals] = [.gopher, .repetition, .c4, .fineweb]
        /// The language of all documents; nil for that of the field.
        public var language: String?

        /// The options' schema.
        public static let schema = OptionSchema<Options>(
            .option(
                "signals", \.signals, examples: ["[gopher, repetition]"], "The sets of signals that are measured.",
                violation: { $0.isEmpty ? ("is an empty list", "give at least one") : nil }),
            .string(
                "language", \.language, examples: ["ar"],
                "The language of all documents, for its stop words; else the field `language` tells it."))

        /// All sets but that of RedPajama.
        public init() {}
    }

    /// A set of signals, as an option.
    public enum Signals: String, OptionChoice {
        case gopher, repetition, c4, fineweb, redpajama

        /// The set.
        public var set: QualitySet { QualitySet(rawValue: rawValue) ?? .gopher }
    }

    /// `tag.quality`.
    public static let name: StageName = "tag.quality"
    /// What the stage does.
    public static let summary = "Measures the quality of the text by the signals of Gopher, C4, FineWeb and RedPajama."
    /// The stage's page.
    public static let documentation = TagQuality.page
    private let sets: Set<QualitySet>
    private let language: String?
    private let columns: [(signal: QualitySignal, field: FieldName)]

    /// Makes the stage.
    public init(options: Options) throws(PipelineError) {
        try Options.schema.validate(options)
        let sets = Set(options.signals.map(\.set))
        (self.sets, language) = (sets, options.language)
        columns = QualitySignal.all.filter { sets.contains($0.set) }.map { ($0, $0.field) }
    }

    /// Reads the text and, for stop words, the language; writes a field for each signal.
    public var effects: Effects {
        let needsLanguage = language == nil && (sets.contains(.gopher) || sets.contains(.redpajama))
        return Effects(
            reads: [.text] + (needsLanguage ? [.field("language", .string)] : []),
            writes: columns.map { .field($0.field, $0.signal.isCount ? .int : .double) })
    }

    /// Buffers, and the stop words of the languages so far.
    public struct Scratch {
        var meter: QualityMeter
        var stopWords: [String: StopWords?] = [:]
    }

    /// Makes the buffers of one worker.
    public func makeScratch() -> Scratch { Scratch(meter: QualityMeter(sets: sets)) }

    /// Measures the document.
    public func process(_ document: inout Document, scratch: inout Scratch) -> Verdict {
        let stopWords = stopWords(of: document, &scratch)
        let measures = scratch.meter.measure(document.text.utf8.span, stopWords: stopWords)
        // A document that comes from a run before has its fields already.
        let isNew = document.fields.index(of: columns[0].field) == nil && !document.fields.holdsQuality
        for (signal, field) in columns {
            let value = measures[signal].map { signal.isCount ? Value.int(Int($0)) : .double($0) } ?? .null
            if isNew { document.fields.append(field, value) } else { document.fields[field] = value }
        }
        return .keep
    }

    private func stopWords(of document: borrowing Document, _ scratch: inout Scratch) -> StopWords? {
        guard sets.contains(.gopher) || sets.contains(.redpajama) else { return nil }
        var tag = language
        if tag == nil, case .string(let text)? = document.fields["language"] { tag = text }
        guard let tag, tag != "und" else { return nil }
        var script: String?
        if case .string(let text)? = document.fields["script"] { script = text }
        let key = tag + (script.map { "_" + $0 } ?? "")
        if let known = scratch.stopWords[key] { return known }
        let words = StopWords(language: tag, script: script)
        // Languages may come from documents, in any number.
        if scratch.stopWords.count < 4096 { scratch.stopWords[key] = .some(words) }
        return words
    }
}

extension QualitySignal {
    /// The field of the signal: its name under `quality`.
    public var field: FieldName { FieldName(rawValue: "quality." + name) }
}

extension Fields {
    fileprivate var holdsQuality: Bool {
        (0..<count).contains { name(at: $0).rawValue.utf8.starts(with: "quality.".utf8) }
    }
}
