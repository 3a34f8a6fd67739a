// SPDX-License-Identifier: Apache-2.0

public import WarraqCore

/// Drops documents whose length lies outside a range of words.
///
/// Words are those of ``WarraqCore/Text/words`` (UAX #29, Han by character), so `قال: نعم` has 2 and an empty text has 0.
/// A dropped document is counted under `too_short` or `too_long`.
public struct FilterLength: Transform {
    /// The options of `filter.length`.
    public struct Options: StageOptions {
        /// The shortest document kept.
        public var minWords = 50
        /// The longest document kept.
        public var maxWords = 100_000

        /// The options' schema.
        public static let schema = OptionSchema<Options>(
            .int("min_words", \.minWords, in: 0...10_000_000, unit: "words", "Shortest document kept."),
            .int("max_words", \.maxWords, in: 0...10_000_000, unit: "words", "Longest document kept."),
            .check("min_words", "is above max_words") { $0.minWords <= $0.maxWords })

        /// From 50 to 100,000 words.
        public init() {}
    }

    /// `filter.length`.
    public static let name: StageName = "filter.length"
    /// What the stage does.
    public static let summary = "Drops documents that have too few or too many words."
    private let kept: ClosedRange<Int>

    /// Makes the stage.
    public init(options: Options) throws(PipelineError) {
        try Options.schema.validate(options)
        kept = options.minWords...options.maxWords
    }

    /// Reads the text; drops.
    public var effects: Effects { Effects(reads: [.text], drops: ["too_short", "too_long"]) }

    /// Counts words and decides.
    public func process(_ document: inout Document) -> Verdict {
        let words = document.text.words.count
        if kept.contains(words) { return .keep }
        return .drop(words < kept.lowerBound ? "too_short" : "too_long")
    }
}
