// SPDX-License-Identifier: Apache-2.0

/// A named choice of rules that fold spellings of Arabic-script text onto one.
///
/// The rules are those that well-known search engines and corpora use, each under its own switch. A profile maps every
/// character by itself, so folding is the same for any cut of the text between characters, and it is idempotent:
/// folding folded text changes nothing. It does not compose or reorder (NFC is a stage of its own), does not change
/// case, does not stem, and never touches U+200C and U+200D, which other scripts need inside words.
public struct FoldingProfile: Sendable, Hashable {
    /// The profile's name in pipeline files.
    public let name: String
    /// The rules that are on.
    public let rules: Rules

    /// Creates a profile of rules chosen one by one.
    public init(name: String, rules: Rules) {
        self.name = name
        self.rules = rules
    }

    /// For retrieval, duplicate keys and gazetteers: all rules.
    ///
    /// Letters are folded to those that Arabic search engines expect (`إعلانُ` → `اعلان`, `مدرسة` → `مدرسه`,
    /// `على` → `علي`, `٢٠٢٤` → `2024`). Persian and Urdu text finds itself, since `ی` and `ک` are folded the same way
    /// on both sides.
    public static let search = FoldingProfile(
        name: "search",
        rules: [
            .presentationForms, .tatweel, .invisibles, .spaces, .marks, .alefs, .hamzaCarriers, .alefMaksura,
            .tehMarbuta, .digits, .persianLetters,
        ])
}

extension FoldingProfile {
    /// Single rules; a profile is a set of them.
    public struct Rules: OptionSet, Sendable, Hashable {
        /// One bit for each rule.
        public let rawValue: UInt32

        /// Creates a set from its bits.
        public init(rawValue: UInt32) {
            self.rawValue = rawValue
        }

        /// Letters and ligatures of U+FB50–FDFF and U+FE70–FEFF become the letters they stand for.
        ///
        /// By the compatibility decompositions of Unicode 15.0. A mark that is shown on a space (U+FE70, U+FC5E …)
        /// becomes the mark alone, because the space would cut the word it is written in.
        public static let presentationForms = Rules(rawValue: 1 << 0)
        /// U+0640, which only stretches a word, goes.
        public static let tatweel = Rules(rawValue: 1 << 1)
        /// U+200B, U+200E, U+200F, U+202A–202E, U+2066–2069 and U+FEFF go.
        public static let invisibles = Rules(rawValue: 1 << 2)
        /// U+00A0 and all other space separators (general category Zs) become U+0020.
        public static let spaces = Rules(rawValue: 1 << 3)
        /// Vowel signs and Quranic marks go: U+064B–065F, U+0670, U+06D6–06ED without U+06DD and U+06E9.
        public static let marks = Rules(rawValue: 1 << 4)
        /// U+0622, U+0623, U+0625, U+0671–0673 and U+0675 become alef, U+0627.
        public static let alefs = Rules(rawValue: 1 << 5)
        /// Waw and yeh with hamza, U+0624 and U+0626, become U+0648 and U+064A.
        public static let hamzaCarriers = Rules(rawValue: 1 << 6)
        /// U+0649 becomes yeh, U+064A.
        public static let alefMaksura = Rules(rawValue: 1 << 7)
        /// U+0629 becomes heh, U+0647.
        public static let tehMarbuta = Rules(rawValue: 1 << 8)
        /// U+0660–0669 and U+06F0–06F9 become 0 to 9.
        public static let digits = Rules(rawValue: 1 << 9)
        /// U+06CC becomes U+064A and U+06A9 becomes U+0643.
        public static let persianLetters = Rules(rawValue: 1 << 10)
    }
}
