// SPDX-License-Identifier: Apache-2.0

public import WarraqCore
public import WarraqLanguage

/// Folds Arabic-script text by a named profile, whose rules can be switched one by one.
///
/// - `search`, for retrieval, duplicate keys and gazetteers: forms, tatweel, invisible characters, marks, alefs, hamza on waw and yeh, alef
///   maksura, teh marbuta, digits, Persian letters;
/// - `display`, for text that is shown or trained on: NFC, forms, tatweel, invisible characters and spaces; spelling, digits, punctuation
///   and vowel signs stay, and NFC puts shadda and vowel in one order;
/// - `clean`, for corpora: `display` without any marks;
/// - `lucene`, for indexes of Apache Lucene's Arabic analyzer: exactly what its normalizer does.
///
/// The page of the stage (`warraq explain normalize.arabic`) gives the code points of each rule, from the table that the code runs.
/// Other scripts stay as they are, save for spaces and NFC. Folding twice is folding once.
public struct NormalizeArabic: FoldingStage {
    /// The profiles.
    public enum Profile: String, FoldingChoice {
        /// For retrieval and comparison.
        case search
        /// For text that is shown or trained on.
        case display
        /// For corpora.
        case clean
        /// As Apache Lucene's Arabic analyzer.
        case lucene

        /// The rules.
        public var rules: FoldingProfile.Rules {
            let display: FoldingProfile.Rules = [.presentationForms, .tatweel, .invisibles, .spaces]
            return switch self {
            case .search: FoldingProfile.search.rules
            case .display: display
            case .clean: display.union(.marks)
            case .lucene: [.tatweel, .tashkeel, .madda, .hamzaAlefs, .alefMaksura, .tehMarbuta]
            }
        }

        /// Whether the text is brought into NFC.
        public var composes: Bool { self == .display || self == .clean }

        /// What the profile is for.
        public var purpose: String {
            switch self {
            case .search: "for retrieval, duplicate keys and gazetteers"
            case .display: "for text that is shown or trained on"
            case .clean: "for corpora"
            case .lucene: "for indexes of Apache Lucene's Arabic analyzer"
            }
        }

        /// The rules that can be switched.
        public static var switches: [FoldingSwitch] { FoldingSwitch.arabic }
    }

    /// The options of `normalize.arabic`: `profile`, a switch for each rule, and `compose`.
    public typealias Options = FoldingOptions<Profile>

    /// `normalize.arabic`.
    public static let name: StageName = "normalize.arabic"
    /// What the stage does.
    public static let summary = "Folds Arabic letters, marks, presentation forms and digits by a named profile."
    /// The code points of each profile.
    public static let documentation = Options.page(
        "A profile is a set of rules; each rule can be switched by the option of its name.",
        "Other scripts stay as they are, save for spaces and NFC. Folding twice is folding once.")
    /// What is done to the text.
    public let passes: FoldingPasses<Profile>

    /// Makes the stage.
    public init(options: Options) throws(PipelineError) {
        passes = try FoldingPasses(options)
    }
}
