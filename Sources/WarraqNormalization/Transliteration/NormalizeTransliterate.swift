// SPDX-License-Identifier: Apache-2.0

public import WarraqCore
import WarraqUnicode

/// Writes Arabic in Latin letters, or Arabic that was written in them in its own.
///
/// - `buckwalter`: one ASCII character for each letter and mark (`>`, `*`, `$` and `~` among them), both ways;
/// - `safe_buckwalter`: Buckwalter with letters in the place of signs that XML and regular expressions know (`O`, `V`, `c`), both ways;
/// - `hsb`: Habash, Soudi and Buckwalter, a readable letter for each (`Â`, `ð`, `š`), both ways;
/// - `latin`: the letters of UNGEGN as ICU's Arab-Latn writes them, each character by itself (`ḥ`, `sẖ`, `ʿ`), to Latin only; tatweel
///   goes, digits and punctuation become those of Latin text; no vowels are put in, the article is not assimilated.
///
/// Characters without a counterpart stay. `to_arabic` takes every character of the scheme for one, full stops of `hsb` for sukun among
/// them: it is for text that is transliterated throughout. Both ways one after the other give the same text for the letters of the scheme.
/// Normalizing twice is normalizing once.
public struct NormalizeTransliterate: RewritingStage {
    /// The schemes.
    public enum Scheme: String, OptionChoice {
        /// One ASCII character for each.
        case buckwalter
        /// The same without signs.
        case safeBuckwalter = "safe_buckwalter"
        /// Habash, Soudi and Buckwalter.
        case hsb
        /// UNGEGN, to Latin only.
        case latin
    }

    /// The directions.
    public enum Direction: String, OptionChoice {
        /// Arabic becomes Latin.
        case toLatin = "to_latin"
        /// Latin becomes Arabic.
        case toArabic = "to_arabic"
    }

    /// The options of `normalize.transliterate`.
    public struct Options: StageOptions {
        /// The scheme.
        public var scheme = Scheme.buckwalter
        /// The direction.
        public var direction = Direction.toLatin

        /// The options' schema.
        public static let schema = OptionSchema<Options>(
            .choice("scheme", \.scheme, "The scheme of transliteration."),
            .choice("direction", \.direction, "Whether Arabic becomes Latin, or Latin Arabic."),
            .check("direction", "is to_arabic, and the scheme 'latin' goes to Latin only") {
                $0.scheme != .latin || $0.direction == .toLatin
            })

        /// Buckwalter, to Latin.
        public init() {}
    }

    /// `normalize.transliterate`.
    public static let name: StageName = "normalize.transliterate"
    /// What the stage does.
    public static let summary =
        "Transliterates Arabic by Buckwalter, safe Buckwalter, HSB (both ways) or to Latin letters."
    /// The letters of each scheme.
    public static let documentation =
        "Characters without a counterpart stay. The letters:\n\n"
        + Scheme.allCases.map { scheme in
            let letters = TransliterationTable.letters(scheme).sorted { $0.key < $1.key }.map {
                "\($0.key) \($0.value.isEmpty ? "\u{2013}" : $0.value)"
            }
            return "- `\(scheme.rawValue)`: \(letters.joined(separator: ", "))"
        }.joined(separator: "\n")
    /// One pass.
    public let passes: [any TextPass]

    /// Makes the stage.
    public init(options: Options) throws(PipelineError) {
        try Options.schema.validate(options)
        passes = [ScalarReplacements(NormalizeTransliterate.rules(options))]
    }

    /// What becomes of each scalar.
    static func rules(_ options: Options) -> [Unicode.Scalar: String] {
        let letters = TransliterationTable.letters(options.scheme)
        if options.direction == .toLatin { return letters }
        var rules: [Unicode.Scalar: String] = [:]
        for (arabic, latin) in letters {
            // Capitals of some letters stand decomposed in some texts; composed ones are what the scheme has.
            if latin.unicodeScalars.count == 1, let scalar = latin.unicodeScalars.first {
                rules[scalar] = String(arabic)
            }
        }
        return rules
    }
}
