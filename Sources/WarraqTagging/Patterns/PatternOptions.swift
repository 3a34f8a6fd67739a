// SPDX-License-Identifier: Apache-2.0

public import WarraqCore

/// One entry of the option `patterns` of `tag.patterns`: a pattern, or a table of them.
public struct PatternOptions: StageOptions {
    /// The regular expression; empty if there is a table.
    public var pattern: PatternText = ""
    /// A table of patterns, in place of one.
    public var file: StagePath?
    /// The label of the tags; nil is the layer's name.
    public var label: String?
    /// The named group that is the tag; nil is the whole hit.
    public var group: String?
    /// What a hit must pass.
    public var validator: PatternValidator?
    /// Whether hits must be whole words.
    public var wholeWords = false
    /// Whether case makes no difference.
    public var ignoreCase = false

    /// The options' schema.
    public static let schema = OptionSchema<PatternOptions>(
        .option(
            "pattern", \.pattern, examples: [#"'(?P<number>\d{1,4})/\d{4}'"#],
            #"Regular expression in the syntax of RE2; \w, \d and \s hold for all scripts."#),
        .option(
            "file", \.file, type: .path(.configuration), examples: ["patterns.tsv"],
            "Table of patterns, in place of one; what is said beside it holds where its rows say nothing."),
        .string("label", \.label, examples: ["isbn"], "Label of the tags; else the layer's name."),
        .string("group", \.group, examples: ["number"], "The named group that is the tag; else the whole hit."),
        .option("validator", \.validator, "What the text of the tag must pass; a hit that does not is no tag."),
        .bool("whole_words", \.wholeWords, "Whether hits must begin and end where words do (UAX #29)."),
        .bool("ignore_case", \.ignoreCase, "Whether case makes no difference, in any script (simple case folding)."),
        .check("pattern", "must stand here, or else 'file'") { $0.pattern.text.isEmpty != ($0.file == nil) },
        .check("group", "is no named group of the pattern") {
            $0.group == nil || $0.file != nil || PatternTranslation($0.pattern.text).names.contains($0.group ?? "")
        },
        .check("label", "is empty") { $0.label.map { !$0.isEmpty } ?? true })

    /// No pattern yet.
    public init() {}

    /// What is said of the pattern, or of the rows of the table that do not say it themselves.
    func rule() -> PatternRule {
        PatternRule(
            text: pattern.text, label: label, group: group, validator: validator, wholeWords: wholeWords,
            ignoresCase: ignoreCase)
    }
}
