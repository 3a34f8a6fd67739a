// SPDX-License-Identifier: Apache-2.0

/// Letters at the end of a word that are no part of the term.
struct Suffix: Sendable {
    /// The letters of 16 bits each, the last one lowest.
    let packed: UInt64
    let count: Int
    /// A letter that the term has in their place, 0 if none; unfolded.
    let appended: UInt32
    /// Letters of which one must stand before; nil if any may.
    let before: [UInt32]?

    /// - Parameter letters: At most four, as they are when folded.
    private init(_ letters: String, instead: UInt32 = 0, behind before: String? = nil) {
        packed = letters.unicodeScalars.reduce(0) { $0 << 16 | UInt64($1.value) }
        count = letters.unicodeScalars.count
        appended = instead
        self.before = before?.unicodeScalars.map(\.value)
    }

    private static let tehMarbuta: UInt32 = 0x629

    /// Arabic: tanwin, pronouns, dual, sound plurals, nisba; those of a word in ة, which becomes ت before them.
    static let arabic: [Suffix] =
        ["ا", "ي"].map { Suffix($0) }
        + ["ان", "ين", "ون", "ات", "يه", "ية", "يا", "ها", "هم", "نا", "يان", "يين", "يون", "يات"].map { Suffix($0) }
        + ["ات", "تان", "تين", "تها", "ته", "تهم", "تنا"].map { Suffix($0, instead: tehMarbuta) }

    /// Persian: plural in ها with ezafe or indefinite ی, and ezafe behind a vowel.
    static let persian: [Suffix] =
        ["ها", "هاي", "هاى", "های", "هايي", "هایی"].map { Suffix($0) }
        + ["ي", "ی"].map { Suffix($0, behind: "اوه") }
}
