// SPDX-License-Identifier: Apache-2.0

public import WarraqCore
import WarraqUnicode

/// Writes all letters small, or as capitals, or folded for comparison.
///
/// By the full mappings of Unicode 15.0: a Greek sigma at the end of a word is `ς` in small letters, `ß` has the capitals `SS`. With
/// `language: tr` or `az`, `I` and `ı`, `İ` and `i` are the pairs. Scripts without case stay. Normalizing twice is normalizing once.
public struct NormalizeCase: RewritingStage {
    /// What letters become.
    public enum Target: String, OptionChoice {
        /// Small letters.
        case lower
        /// Capitals.
        case upper
        /// Equal for texts that differ in case only.
        case fold
    }

    /// Languages with rules of their own.
    public enum Language: String, OptionChoice {
        /// The rules of all others.
        case any
        /// Azerbaijani.
        case az
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
    public static let summary = "Writes all letters small, as capitals, or folded for comparison."
    /// One pass.
    public let passes: [any TextPass]

    /// Makes the stage.
    public init(options: Options) throws(PipelineError) {
        try Options.schema.validate(options)
        passes = [CaseMapper(NormalizeCase.target(options.target), isTurkic: options.language != .any)]
    }

    private static func target(_ target: Target) -> CaseMapper.Target {
        switch target {
        case .lower: .lower
        case .upper: .upper
        case .fold: .folded
        }
    }
}
