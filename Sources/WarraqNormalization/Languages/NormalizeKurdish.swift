// SPDX-License-Identifier: Apache-2.0

public import WarraqCore
public import WarraqLanguage

/// Folds the letters of Sorani Kurdish by a named profile, whose rules can be switched one by one.
///
/// - `search`, for retrieval and comparison: `display`, and reh with small v is folded, also where a word begins with it, digits become 0
///   to 9, marks and non-joiners go;
/// - `display`, for text that is shown or trained on: yeh, kaf, heh and the vowel ae are written as in Kurdish, whatever keyboard they come
///   from; forms, tatweel and invisible characters go;
/// - `lucene`, as Apache Lucene's Sorani normalizer, with words of running text in the place of its tokens.
///
/// The page of the stage gives the code points of each rule. Folding twice is folding once, save for `fold_final_doachashmee` (part of
/// `lucene`) beside `fold_heh`: it makes a final U+0647, which a second run takes for the vowel.
public struct NormalizeKurdish: FoldingStage {
    /// The profiles.
    public enum Profile: String, FoldingChoice {
        /// For retrieval and comparison.
        case search
        /// For text that is shown or trained on.
        case display
        /// As Apache Lucene's Sorani normalizer.
        case lucene

        /// The rules.
        public var rules: FoldingProfile.Rules {
            let letters: FoldingProfile.Rules = [
                .arabicYeh, .arabicKaf, .kurdishTehMarbuta, .kurdishHeh, .kurdishDoachashmee, .tatweel,
            ]
            return switch self {
            case .search:
                letters.union([
                    .presentationForms, .invisibles, .spaces, .kurdishReh, .kurdishInitialReh, .marks, .digits,
                    .nonJoiner,
                ])
            case .display: letters.union([.presentationForms, .invisibles, .spaces])
            case .lucene:
                letters.union([
                    .kurdishFinalDoachashmee, .kurdishReh, .kurdishInitialReh, .tashkeel, .formatCharacters,
                ])
            }
        }

        /// What the profile is for.
        public var purpose: String {
            switch self {
            case .search: "for retrieval and comparison"
            case .display: "for text that is shown or trained on"
            case .lucene: "as Apache Lucene's Sorani normalizer"
            }
        }

        /// The rules that can be switched.
        public static var switches: [FoldingSwitch] { FoldingSwitch.kurdish }
    }

    /// The options of `normalize.kurdish`: `profile`, a switch for each rule, and `compose`.
    public typealias Options = FoldingOptions<Profile>

    /// `normalize.kurdish`.
    public static let name: StageName = "normalize.kurdish"
    /// What the stage does.
    public static let summary = "Folds the letters of Sorani Kurdish text by a named profile."
    /// The code points of each profile.
    public static let documentation = Options.page(
        "A profile is a set of rules; each rule can be switched by the option of its name.",
        "Other scripts stay as they are. Folding twice is folding once, save for fold_final_doachashmee beside fold_heh."
    )
    /// What is done to the text.
    public let passes: FoldingPasses<Profile>

    /// Makes the stage.
    public init(options: Options) throws(PipelineError) {
        passes = try FoldingPasses(options)
    }
}
