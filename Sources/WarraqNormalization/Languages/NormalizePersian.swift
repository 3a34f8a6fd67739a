// SPDX-License-Identifier: Apache-2.0

public import WarraqCore
public import WarraqUnicode

/// Folds the letters of Persian text by a named profile; for Persian only, since Arabic has other letters for the same.
///
/// - `display`: U+064A and U+0649 become U+06CC, U+0643 U+06A9; U+0640, U+200B, U+200E, U+200F, U+202A–202E, U+2066–2069 and U+FEFF go;
/// - `search`: `display`, and U+0623, 0625, 0671 become U+0627, U+0624 U+0648, U+0626 U+06CC, U+0629 and U+06C0 U+0647; U+0660–0669 and
///   U+06F0–06F9 become 0 to 9; U+064B–065F and U+0670 go;
/// - `lucene`, as Apache Lucene's Persian normalizer: U+06CC and U+06D2 become U+064A, U+06A9 U+0643, U+06C0 and U+06C1 U+0647; U+0654 goes.
///
/// U+200C, which stands inside Persian words, always stays. Normalizing twice is normalizing once.
public struct NormalizePersian: ScratchTransform {
    /// The profiles.
    public enum Profile: String, OptionChoice {
        /// For text that is shown or trained on.
        case display
        /// For retrieval and comparison.
        case search
        /// As Apache Lucene's Persian normalizer.
        case lucene
    }

    /// The options of `normalize.persian`.
    public struct Options: StageOptions {
        /// The set of rules.
        public var profile = Profile.search

        /// The options' schema.
        public static let schema = OptionSchema<Options>(.choice("profile", \.profile, "The set of rules."))

        /// The profile `search`.
        public init() {}
    }

    /// `normalize.persian`.
    public static let name: StageName = "normalize.persian"
    /// What the stage does.
    public static let summary = "Folds the letters of Persian text by a named profile."
    private let pass: ScalarReplacements

    /// Makes the stage.
    public init(options: Options) throws(PipelineError) {
        try Options.schema.validate(options)
        pass = ScalarReplacements(NormalizePersian.rules(options))
    }

    /// Rewrites the text.
    public var effects: Effects { Effects(reads: [.text], writes: [.text]) }

    /// Collects the way back of one text.
    public func makeScratch() -> AlignmentBuilder { AlignmentBuilder() }

    /// Rewrites the text if anything in it is to be changed.
    public func process(_ document: inout Document, scratch: inout AlignmentBuilder) -> Verdict {
        document.rewrite(by: pass, scratch: &scratch)
        return .keep
    }

    /// What becomes of each scalar.
    static func rules(_ options: Options) -> [Unicode.Scalar: String] {
        var rules: [Unicode.Scalar: String] = [:]
        if options.profile == .lucene {
            rules.set("\u{6CC}\u{6D2}", to: "\u{64A}")
            rules.set("\u{6C0}\u{6C1}", to: "\u{647}")
            rules.merge(["\u{6A9}": "\u{643}", "\u{654}": ""]) { $1 }
            return rules
        }
        rules.set("\u{64A}\u{649}", to: "\u{6CC}")
        rules["\u{643}"] = "\u{6A9}"
        rules.set(
            0x640...0x640, 0x200B...0x200B, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF...0xFEFF, to: "")
        if options.profile == .display { return rules }
        rules.set("\u{623}\u{625}\u{671}", to: "\u{627}")
        rules.set("\u{629}\u{6C0}", to: "\u{647}")
        rules.merge(["\u{624}": "\u{648}", "\u{626}": "\u{6CC}"]) { $1 }
        rules.set(0x64B...0x65F, 0x670...0x670, to: "")
        for digit in UInt32(0)...9 {
            rules.set(0x660 + digit...0x660 + digit, 0x6F0 + digit...0x6F0 + digit, to: String(digit))
        }
        return rules
    }
}
