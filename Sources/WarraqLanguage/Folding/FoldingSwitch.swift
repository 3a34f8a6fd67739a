// SPDX-License-Identifier: Apache-2.0

/// A rule, or a few that go together, under the name by which pipeline files switch it.
public struct FoldingSwitch: Sendable, Hashable {
    /// The option's name: `fold_alef`.
    public let key: String
    /// The rules.
    public let rules: FoldingProfile.Rules

    /// What the rules do that look at more than one character.
    private let context: String?

    private init(_ key: String, _ rules: FoldingProfile.Rules, _ context: String? = nil) {
        (self.key, self.rules, self.context) = (key, rules, context)
    }

    /// What becomes of which code points, from the table that the code runs: `U+0624 becomes U+0648; …`.
    public var codePoints: String {
        if let context { return context }
        let forms = FoldingProfile.Rules.presentationForms
        var parts = FoldingRule.all.filter { rules.contains($0.rule) }.map(\.description)
        if rules.contains(forms) {
            parts.insert("U+FB50\u{2013}FDFF and U+FE70\u{2013}FEFC become the letters they stand for", at: 0)
        }
        return parts.joined(separator: "; ")
    }

    /// What the switch does, short enough for a reference: the code points, or a few words where they are many.
    public var summary: String {
        if rules == .formatCharacters { return "all format characters go (General_Category Cf)" }
        if rules == .punctuation {
            return "Arabic comma, semicolon, question mark, full stop and separators become ASCII"
        }
        return codePoints
    }

    /// Switches of all languages: invisible characters, forms, marks, digits, punctuation.
    private static let common = [
        FoldingSwitch("presentation_forms", .presentationForms), FoldingSwitch("remove_tatweel", .tatweel),
        FoldingSwitch("remove_zero_width", .zeroWidth), FoldingSwitch("remove_bidi", .bidi),
        FoldingSwitch("spaces", .spaces), FoldingSwitch("remove_tashkeel", .tashkeel),
        FoldingSwitch("remove_other_marks", .otherMarks), FoldingSwitch("remove_dagger_alef", .daggerAlef),
        FoldingSwitch("remove_quranic_marks", .quranicMarks), FoldingSwitch("digits", .digits),
        FoldingSwitch("punctuation", .punctuation), FoldingSwitch("fold_alef_wasla", .otherAlefs),
    ]
    /// The switches of Arabic.
    public static let arabic =
        common + [
            FoldingSwitch("fold_alef", [.madda, .hamzaAlefs]), FoldingSwitch("fold_hamza_carriers", .hamzaCarriers),
            FoldingSwitch("fold_alef_maksura", .alefMaksura), FoldingSwitch("fold_teh_marbuta", .tehMarbuta),
            FoldingSwitch("fold_persian_letters", .persianLetters),
        ]
    /// The switches of Persian.
    public static let persian =
        common + [
            FoldingSwitch("fold_arabic_yeh", .arabicYeh), FoldingSwitch("fold_arabic_kaf", .arabicKaf),
            FoldingSwitch("fold_alef", .hamzaAlefs), FoldingSwitch("fold_hamza_carriers", .persianHamzaCarriers),
            FoldingSwitch("fold_teh_marbuta", .tehMarbuta), FoldingSwitch("fold_heh_yeh", .hehYeh),
            FoldingSwitch("fold_heh_goal", .hehGoal), FoldingSwitch("fold_yeh_barree", .yehBarree),
            FoldingSwitch("remove_hamza_above", .hamzaAbove), FoldingSwitch("fold_persian_letters", .persianLetters),
        ]
    /// The switches of Urdu.
    public static let urdu =
        common + [
            FoldingSwitch("fold_arabic_yeh", .arabicYeh), FoldingSwitch("fold_arabic_kaf", .arabicKaf),
            FoldingSwitch("fold_arabic_heh", .urduHeh), FoldingSwitch("fold_alef", .hamzaAlefs),
            FoldingSwitch("fold_hamza_carriers", .persianHamzaCarriers), FoldingSwitch("fold_hamza", .urduHamza),
        ]
    /// The switches of Sorani Kurdish.
    public static let kurdish =
        common + [
            FoldingSwitch("fold_arabic_yeh", .arabicYeh), FoldingSwitch("fold_arabic_kaf", .arabicKaf),
            FoldingSwitch("fold_teh_marbuta", .kurdishTehMarbuta), FoldingSwitch("fold_reh", .kurdishReh),
            FoldingSwitch(
                "fold_heh", .kurdishHeh,
                "U+0647 becomes U+06D5 at the end of a word and before U+200C, which goes with it"),
            FoldingSwitch(
                "fold_doachashmee", .kurdishDoachashmee, "U+06BE becomes U+0647 but for the end of a word"),
            FoldingSwitch(
                "fold_final_doachashmee", .kurdishFinalDoachashmee, "U+06BE becomes U+0647 at the end of a word"),
            FoldingSwitch("fold_initial_reh", .kurdishInitialReh, "U+0631 becomes U+0695 at the beginning of a word"),
            FoldingSwitch("remove_non_joiner", .nonJoiner),
            FoldingSwitch("remove_format_characters", .formatCharacters),
        ]
}

extension FoldingRule: CustomStringConvertible {
    var description: String {
        let isOne = characters.count == 1 && characters[0].count == 1
        let names = characters.map {
            $0.count == 1 ? Self.name($0.lowerBound) : Self.name($0.lowerBound) + "\u{2013}" + Self.hex($0.upperBound)
        }
        let subject = names.joined(separator: ", ")
        return switch effect {
        case .drop: subject + (isOne ? " goes" : " go")
        case .become(let other): subject + (isOne ? " becomes " : " become ") + Self.name(other)
        case .count: subject + " become 0 to 9"
        }
    }

    private static func name(_ scalar: UInt32) -> String { "U+" + hex(scalar) }

    private static func hex(_ scalar: UInt32) -> String {
        let digits = String(scalar, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
