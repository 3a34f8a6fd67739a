// SPDX-License-Identifier: Apache-2.0

public import WarraqCore

/// Makes white space plain: one space between words, LF between lines, few blank lines, none at the ends.
///
/// White space is Unicode's White_Space, no-break spaces among it; a line ends at LF, CRLF, CR, NEL, LS, PS, VT or FF. Zero-width
/// characters are not white space and stay. With the options:
///
/// - `keep_indentation`: white space at the start of a line with words stays;
/// - `keep_spacing`: so does white space between the words of a line, as in code and tables; it still goes at the ends of lines;
/// - `keep_no_break_spaces`: between the words of a line U+00A0, U+2007 and U+202F stay, several in a row as the first of them; beside
///   another space, and at the ends of lines, they are spaces like all others;
/// - `join_lines`: line ends are spaces, too, and the text becomes one line.
///
/// Normalizing twice is normalizing once.
public struct NormalizeWhitespace: RewritingStage {
    /// The options of `normalize.whitespace`.
    public struct Options: StageOptions {
        /// How many blank lines may follow one another.
        public var maxBlankLines = 1
        /// Whether white space at the start of a line stays.
        public var keepIndentation = false
        /// Whether white space between the words of a line stays.
        public var keepSpacing = false
        /// Whether no-break spaces between the words of a line stay.
        public var keepNoBreakSpaces = false
        /// Whether line ends become spaces.
        public var joinLines = false

        /// The options' schema.
        public static let schema = OptionSchema<Options>(
            .int(
                "max_blank_lines", \.maxBlankLines, in: 0...100, unit: "lines",
                "How many blank lines may follow one another."),
            .bool("keep_indentation", \.keepIndentation, "Whether white space at the start of a line stays as it is."),
            .bool("keep_spacing", \.keepSpacing, "Whether white space between the words of a line stays as it is."),
            .bool(
                "keep_no_break_spaces", \.keepNoBreakSpaces,
                "Whether U+00A0, U+2007 and U+202F stay between the words of a line."),
            .bool("join_lines", \.joinLines, "Whether line ends become spaces, and the text one line."))

        /// One blank line, no indentation, single spaces.
        public init() {}
    }

    /// `normalize.whitespace`.
    public static let name: StageName = "normalize.whitespace"
    /// What the stage does.
    public static let summary = "Folds white space to single spaces, line ends to LF, and blank lines to few."
    /// One pass.
    public let passes: [any TextPass]

    /// Makes the stage.
    public init(options: Options) throws(PipelineError) {
        try Options.schema.validate(options)
        passes = [WhitespaceFolding(options)]
    }
}
