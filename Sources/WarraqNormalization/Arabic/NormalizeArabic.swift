// SPDX-License-Identifier: Apache-2.0

public import WarraqCore
import WarraqLanguage
public import WarraqUnicode

/// Folds Arabic-script text by a named profile.
///
/// - `display`, for text that is shown or trained on: NFC; presentation forms become letters; tatweel, U+200B, U+200E, U+200F, U+202A–202E,
///   U+2066–2069 and U+FEFF go; no-break and other spaces (General_Category Zs) become U+0020. Spelling, digits, punctuation and vowel signs
///   stay; NFC puts shadda and vowel in one order.
/// - `clean`, for corpora: `display`, and U+064B–065F, U+0670 and U+06D6–06ED go, without U+06DD and U+06E9.
/// - `search`, for retrieval, duplicate keys and gazetteers: as `clean` without NFC, and U+0622, 0623, 0625, 0671–0673, 0675 become U+0627;
///   U+0624 U+0648; U+0626, 0649, 06CC U+064A; U+0629 U+0647; U+06A9 U+0643; U+0660–0669 and U+06F0–06F9 become 0 to 9.
/// - `lucene`, for indexes of Apache Lucene's Arabic analyzer: U+0622, 0623, 0625 become U+0627, U+0649 U+064A, U+0629 U+0647; U+0640 and
///   U+064B–0652 go.
///
/// Other scripts stay as they are, save for spaces and NFC. Folding twice is folding once.
public struct NormalizeArabic: ScratchTransform {
    /// The profiles.
    public enum Profile: String, OptionChoice {
        /// For retrieval and comparison.
        case search
        /// For text that is shown or trained on.
        case display
        /// For corpora.
        case clean
        /// As Apache Lucene's Arabic analyzer.
        case lucene
    }

    /// The options of `normalize.arabic`.
    public struct Options: StageOptions {
        /// The set of rules.
        public var profile = Profile.search

        /// The options' schema.
        public static let schema = OptionSchema<Options>(.choice("profile", \.profile, "The set of rules."))

        /// The profile `search`.
        public init() {}
    }

    /// `normalize.arabic`.
    public static let name: StageName = "normalize.arabic"
    /// What the stage does.
    public static let summary = "Folds Arabic letters, marks, presentation forms and digits by a named profile."
    private let passes: [any TextPass]

    /// Makes the stage.
    public init(options: Options) throws(PipelineError) {
        try Options.schema.validate(options)
        let composition = UnicodeNormalizer(.nfc)
        passes =
            switch options.profile {
            case .search: [ArabicFolding(.search)]
            // Marks are composed before single ones go, and again where something between them has gone.
            case .display: [composition, ArabicFolding(NormalizeArabic.display), composition]
            case .clean: [composition, ArabicFolding(NormalizeArabic.clean), composition]
            case .lucene: [ScalarReplacements(NormalizeArabic.lucene)]
            }
    }

    private static let display = FoldingProfile(
        name: "display", rules: [.presentationForms, .tatweel, .invisibles, .spaces])
    private static let clean = FoldingProfile(name: "clean", rules: display.rules.union(.marks))

    /// What Lucene's ArabicNormalizer does.
    static let lucene: [Unicode.Scalar: String] = {
        var rules: [Unicode.Scalar: String] = ["\u{649}": "\u{64A}", "\u{629}": "\u{647}"]
        rules.set("\u{622}\u{623}\u{625}", to: "\u{627}")
        rules.set(0x640...0x640, 0x64B...0x652, to: "")
        return rules
    }()

    /// Rewrites the text.
    public var effects: Effects { Effects(reads: [.text], writes: [.text]) }

    /// Collects the way back of one text.
    public func makeScratch() -> AlignmentBuilder { AlignmentBuilder() }

    /// Folds the text.
    public func process(_ document: inout Document, scratch: inout AlignmentBuilder) -> Verdict {
        for pass in passes { document.rewrite(by: pass, scratch: &scratch) }
        return .keep
    }
}

extension ArabicFolding: TextPass {
    func mayChange(_ text: Span<UInt8>) -> Bool { true }

    func rewrite(_ source: Span<UInt8>, into text: inout [UInt8]) { fold(source, into: &text) }

    func rewrite(_ source: Span<UInt8>, into text: inout [UInt8], alignment: inout AlignmentBuilder) {
        fold(source, into: &text, alignment: &alignment)
    }
}
