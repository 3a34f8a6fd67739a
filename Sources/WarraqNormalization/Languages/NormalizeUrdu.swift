// SPDX-License-Identifier: Apache-2.0

public import WarraqCore
public import WarraqLanguage

/// Folds the letters of Urdu text by a named profile, whose rules can be switched one by one; for Urdu only, since other languages have other
/// letters for the same.
///
/// - `search`, for retrieval and comparison: `display`, and hamzas are folded, digits become 0 to 9, marks go;
/// - `display`, for text that is shown or trained on: the yeh, kaf, heh and teh marbuta of Arabic and Persian keyboards become those of Urdu;
///   forms, tatweel and invisible characters go.
///
/// Heh goal U+06C1, do-chashmee heh U+06BE, yeh barree U+06D2 and noon ghunna U+06BA stay apart; U+200C stays. The page of the stage
/// gives the code points of each rule. Folding twice is folding once.
public struct NormalizeUrdu: FoldingStage {
    /// The profiles.
    public enum Profile: String, FoldingChoice {
        /// For retrieval and comparison.
        case search
        /// For text that is shown or trained on.
        case display

        /// The rules.
        public var rules: FoldingProfile.Rules {
            let display: FoldingProfile.Rules = [
                .presentationForms, .arabicYeh, .arabicKaf, .urduHeh, .tatweel, .invisibles, .spaces,
            ]
            return switch self {
            case .search:
                display.union([
                    .hamzaAlefs, .otherAlefs, .persianHamzaCarriers, .urduHamza, .digits, .marks,
                ])
            case .display: display
            }
        }

        /// What the profile is for.
        public var purpose: String {
            switch self {
            case .search: "for retrieval and comparison"
            case .display: "for text that is shown or trained on"
            }
        }

        /// The rules that can be switched.
        public static var switches: [FoldingSwitch] { FoldingSwitch.urdu }
    }

    /// The options of `normalize.urdu`: `profile`, a switch for each rule, and `compose`.
    public typealias Options = FoldingOptions<Profile>

    /// `normalize.urdu`.
    public static let name: StageName = "normalize.urdu"
    /// What the stage does.
    public static let summary = "Folds the letters of Urdu text by a named profile."
    /// The code points of each profile.
    public static let documentation = Options.page(
        "A profile is a set of rules; each rule can be switched by the option of its name.",
        "U+06BE, U+06BA, U+06C1 and U+06D2 stay apart, and U+200C stays. Folding twice is folding once.")
    /// What is done to the text.
    public let passes: FoldingPasses<Profile>

    /// Makes the stage.
    public init(options: Options) throws(PipelineError) {
        passes = try FoldingPasses(options)
    }
}
