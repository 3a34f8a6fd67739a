// SPDX-License-Identifier: Apache-2.0

public import WarraqCore
import WarraqUnicode

/// Brings text into one of the four normalization forms of Unicode 15.0 (UAX #15), and folds case if asked.
///
/// `nfc` loses nothing and is what the web uses; `nfd` takes letters and marks apart; `nfkc` and `nfkd` also make plain letters of ligatures,
/// full-width and presentation forms, of `½` and `²`. With `fold_case` texts that differ in case only become equal (`Straße`, `STRASSE`);
/// use `normalize.case` for lower case. Text in the form already is kept as it is. Normalizing twice is normalizing once.
public struct NormalizeUnicode: RewritingStage {
    /// The normalization forms.
    public enum Form: String, OptionChoice {
        /// Canonical composition.
        case nfc
        /// Canonical decomposition.
        case nfd
        /// Compatibility composition.
        case nfkc
        /// Compatibility decomposition.
        case nfkd

        var normalizationForm: NormalizationForm {
            switch self {
            case .nfc: .nfc
            case .nfd: .nfd
            case .nfkc: .nfkc
            case .nfkd: .nfkd
            }
        }
    }

    /// The options of `normalize.unicode`.
    public struct Options: StageOptions {
        /// The form.
        public var form = Form.nfc
        /// Whether case is folded, too.
        public var foldCase = false

        /// The options' schema.
        public static let schema = OptionSchema<Options>(
            .choice("form", \.form, "The normalization form."),
            .bool("fold_case", \.foldCase, "Whether case is folded, too, by the full folding of Unicode."))

        /// NFC, and case as it is.
        public init() {}
    }

    /// `normalize.unicode`.
    public static let name: StageName = "normalize.unicode"
    /// What the stage does.
    public static let summary = "Brings text into a Unicode normalization form, and folds case if asked."
    /// The normalization, and foldings of case with it.
    public let passes: [any TextPass]

    /// Makes the stage.
    public init(options: Options) throws(PipelineError) {
        try Options.schema.validate(options)
        let normalizer = UnicodeNormalizer(options.form.normalizationForm)
        // Compatible forms may bring out capitals, and folded letters may decompose: The Unicode Standard, D145, D146.
        let foldings = options.foldCase ? options.form == .nfc || options.form == .nfd ? 1 : 2 : 0
        passes = [normalizer] + (0..<foldings).flatMap { _ -> [any TextPass] in [CaseMapper(.folded), normalizer] }
    }
}
