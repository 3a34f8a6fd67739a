// SPDX-License-Identifier: Apache-2.0

/// A named choice of rules that fold spellings of Arabic-script text onto one.
///
/// The rules are those that well-known search engines and corpora use, each under its own switch. But for the rules of
/// ``Rules/context``, which look at the word, a profile maps every character by itself, so folding is the same for any cut
/// of the text between characters. It is idempotent: folding folded text changes nothing, save for
/// ``Rules/kurdishFinalDoachashmee`` beside ``Rules/kurdishHeh``. It does not compose or reorder (NFC is a stage of its
/// own), does not change case and does not stem.
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

    /// For retrieval, duplicate keys and gazetteers: all rules of Arabic.
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
