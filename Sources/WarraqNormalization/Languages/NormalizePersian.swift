// SPDX-License-Identifier: Apache-2.0

public import WarraqCore
public import WarraqLanguage

/// Folds the letters of Persian text by a named profile, whose rules can be switched one by one; for Persian only, since Arabic has other
/// letters for the same.
///
/// - `search`, for retrieval and comparison: `display`, and hamzas, teh marbuta and heh with yeh are folded, digits become 0 to 9, marks go;
/// - `display`, for text that is shown or trained on: Arabic yeh, alef maksura and kaf become the Persian letters; tatweel and invisible
///   characters go;
/// - `lucene`, as Apache Lucene's Persian normalizer.
///
/// U+200C, which stands inside Persian words, always stays. The page of the stage gives the code points of each rule. Folding twice is
/// folding once.
public struct NormalizePersian: FoldingStage {
    /// The profiles.
    public enum Profile: String, FoldingChoice {
        /// For retrieval and comparison.
        case search
        /// For text that is shown or trained on.
        case display
        /// As Apache Lucene's Persian normalizer.
        case lucene

        /// The rules.
        public var rules: FoldingProfile.Rules {
            let display: FoldingProfile.Rules = [.arabicYeh, .arabicKaf, .tatweel, .invisibles]
            return switch self {
            case .search:
                display.union([
                    .hamzaAlefs, .otherAlefs, .persianHamzaCarriers, .tehMarbuta, .hehYeh, .digits, .tashkeel,
                    .otherMarks,
                    .daggerAlef,
                ])
            case .display: display
            case .lucene: [.persianLetters, .yehBarree, .hehYeh, .hehGoal, .hamzaAbove]
            }
        }

        /// What the profile is for.
        public var purpose: String {
            switch self {
            case .search: "for retrieval and comparison"
            case .display: "for text that is shown or trained on"
            case .lucene: "as Apache Lucene's Persian normalizer"
            }
        }

        /// The rules that can be switched.
        public static var switches: [FoldingSwitch] { FoldingSwitch.persian }
    }

    /// The options of `normalize.persian`: `profile`, a switch for each rule, and `compose`.
    public typealias Options = FoldingOptions<Profile>

    /// `normalize.persian`.
    public static let name: StageName = "normalize.persian"
    /// What the stage does.
    public static let summary = "Folds the letters of Persian text by a named profile."
    /// The code points of each profile.
    public static let documentation = Options.page(
        "A profile is a set of rules; each rule can be switched by the option of its name.",
        "U+200C, which stands inside Persian words, stays. Other scripts stay as they are. Folding twice is folding once."
    )
    /// What is done to the text.
    public let passes: FoldingPasses<Profile>

    /// Makes the stage.
    public init(options: Options) throws(PipelineError) {
        passes = try FoldingPasses(options)
    }
}
