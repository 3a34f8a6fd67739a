// SPDX-License-Identifier: Apache-2.0

public import WarraqCore
public import WarraqUnicode

/// Joins words that were hyphenated at line ends, and lines of paragraphs that were wrapped at a fixed width.
///
/// - `hyphens`: a hyphen (U+002D, U+2010) or soft hyphen at the end of a line goes with the line end, if a letter stands before it and the
///   next line begins with a letter that is no capital. The hyphen stays, and only the line end goes, where the same word is written with
///   a hyphen elsewhere in the text; a soft hyphen always goes.
/// - `paragraphs`: in a block of lines without a blank one between them, a line end becomes a space if the next line's first word would
///   not have fitted into the block's widest line. That is done where it holds for at least four of five lines of a block of three or more
///   whose widest line has `min_columns` to `max_columns`, so that verse, lists and addresses stay. A line that begins with a bullet, a
///   number with a point or bracket, or more white space than the one before stays a line. Between Han, kana, Thai, Lao, Khmer and Burmese
///   no space is put.
///
/// A column is one character; marks have none; Han, kana, Hangul and full-width forms have two. Normalizing twice is normalizing once.
public struct NormalizeLines: ScratchTransform {
    /// The options of `normalize.lines`.
    public struct Options: StageOptions {
        /// Whether words that are hyphenated at line ends are joined.
        public var hyphens = true
        /// Whether lines of wrapped paragraphs are joined.
        public var paragraphs = true
        /// The width from which on lines can be wrapped ones.
        public var minColumns = 40
        /// The width up to which lines can be wrapped ones.
        public var maxColumns = 160

        /// The options' schema.
        public static let schema = OptionSchema<Options>(
            .bool("hyphens", \.hyphens, "Whether words that are hyphenated at line ends are joined."),
            .bool(
                "paragraphs", \.paragraphs, "Whether lines of paragraphs that were wrapped at a fixed width are joined."
            ),
            .int(
                "min_columns", \.minColumns, in: 10...1000, unit: "columns",
                "The least width of the widest line of a wrapped paragraph."),
            .int(
                "max_columns", \.maxColumns, in: 10...1000, unit: "columns",
                "The greatest width of the widest line of a wrapped paragraph."),
            .check("min_columns", "is above max_columns") { $0.minColumns <= $0.maxColumns })

        /// Both, for paragraphs of 40 to 160 columns.
        public init() {}
    }

    /// `normalize.lines`.
    public static let name: StageName = "normalize.lines"
    /// What the stage does.
    public static let summary = "Joins words hyphenated at line ends and lines of hard-wrapped paragraphs."
    private let options: Options

    /// Makes the stage.
    public init(options: Options) throws(PipelineError) {
        try Options.schema.validate(options)
        self.options = options
    }

    /// Rewrites the text.
    public var effects: Effects { Effects(reads: [.text], writes: [.text]) }

    /// Collects the way back of one text.
    public func makeScratch() -> AlignmentBuilder { AlignmentBuilder() }

    /// Joins lines until there are none to join: a joined line may show that the next one belongs to it.
    public func process(_ document: inout Document, scratch: inout AlignmentBuilder) -> Verdict {
        // Each round halves the lines of a block, or nearly; no block is wider than 1000 columns.
        for _ in 0..<64 {
            let joiner = LineJoiner(document.text.utf8.span, options)
            if joiner.isEmpty || !document.rewrite(by: joiner, scratch: &scratch) { break }
        }
        return .keep
    }
}
