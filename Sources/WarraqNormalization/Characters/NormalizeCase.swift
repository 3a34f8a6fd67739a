// SPDX-License-Identifier: Apache-2.0

public import WarraqCore
import WarraqUnicode

/// Writes all letters small, as capitals or as in titles, or folded for comparison.
///
/// By the full mappings of Unicode 15.0: a Greek sigma at the end of a word is `ς` in small letters, `ß` has the capitals `SS`. With
/// `language: tr` or `az`, `I` and `ı`, `İ` and `i` are the pairs; with `lt`, `Ì` becomes `i` with a dot and an accent above, and back. With
/// `el`, capitals bear no accents: `Άνθρωπος` becomes `ΑΝΘΡΩΠΟΣ`, `Μάιος` `ΜΑΪΟΣ`, but `ή` by itself `Ή`. Scripts without case stay.
///
/// Titles have a capital for the first cased letter of each word of UAX #29, and the others small: `jean-luc o'neil` becomes
/// `Jean-Luc O'neil`, `ǆ` `ǅ`, `ﬁ` `Fi`. With `nl`, `ijsland` becomes `IJsland`.
///
/// Normalizing twice is normalizing once, except with `lt` to capitals: of several dots above one of the rare letters that have a dot
/// and no capital, such as U+2071, each time one goes.
public struct NormalizeCase: RewritingStage {
    /// What letters become.
    public enum Target: String, OptionChoice {
        /// Small letters.
        case lower
        /// Capitals.
        case upper
        /// Equal for texts that differ in case only.
        case fold
        /// A capital at the beginning of each word, small letters behind it.
        case title
    }

    /// Languages with rules of their own.
    public enum Language: String, OptionChoice {
        /// The rules of all others.
        case any
        /// Azerbaijani.
        case az
        /// Greek.
        case el
        /// Lithuanian.
        case lt
        /// Dutch.
        case nl
        /// Turkish.
        case tr
    }

    /// The options of `normalize.case`.
    public struct Options: StageOptions {
        /// What letters become.
        public var target = Target.lower
        /// The language, where it has rules of its own.
        public var language = Language.any

        /// The options' schema.
        public static let schema = OptionSchema<Options>(
            .choice("target", \.target, "What letters become."),
            .choice("language", \.language, "The language, where it has rules of its own."))

        /// Small letters.
        public init() {}
    }

    /// `normalize.case`.
    public static let name: StageName = "normalize.case"
    /// What the stage does.
    public static let summary = "Writes all letters small, as capitals, as in titles, or folded for comparison."
    /// One pass.
    public let passes: [any TextPass]

    /// Makes the stage.
    public init(options: Options) throws(PipelineError) {
        try Options.schema.validate(options)
        passes = [CaseMapper(NormalizeCase.target(options.target), language: NormalizeCase.language(options.language))]
    }

    private static func target(_ target: Target) -> CaseMapper.Target {
        switch target {
        case .lower: .lower
        case .upper: .upper
        case .fold: .folded
        case .title: .title
        }
    }

    private static func language(_ language: Language) -> CaseMapper.Language {
        switch language {
        case .any: .any
        case .az, .tr: .turkic
        case .el: .greek
        case .lt: .lithuanian
        case .nl: .dutch
        }
    }
}
