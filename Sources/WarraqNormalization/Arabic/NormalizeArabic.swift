// SPDX-License-Identifier: Apache-2.0

public import WarraqCore
import WarraqLanguage
public import WarraqUnicode

/// Folds Arabic-script text by a named profile.
///
/// The profile `search` is for retrieval, duplicate keys and gazetteers: it decomposes presentation forms, removes tashkeel and tatweel,
/// and folds the forms of alef, yeh, waw and teh marbuta, and digits. Other scripts stay as they are. Folding twice is folding once.
public struct NormalizeArabic: ScratchTransform {
    /// The profiles.
    public enum Profile: String, OptionChoice {
        /// For retrieval and comparison.
        case search
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
    private let folding: ArabicFolding

    /// Makes the stage.
    public init(options: Options) throws(PipelineError) {
        try Options.schema.validate(options)
        folding =
            switch options.profile {
            case .search: ArabicFolding(.search)
            }
    }

    /// Rewrites the text.
    public var effects: Effects { Effects(reads: [.text], writes: [.text]) }

    /// Collects the way back of one text.
    public func makeScratch() -> AlignmentBuilder { AlignmentBuilder() }

    /// Folds the text.
    public func process(_ document: inout Document, scratch: inout AlignmentBuilder) -> Verdict {
        if document.text.isEmpty { return .keep }
        var folded: [UInt8] = []
        guard document.recordsEdits else {
            folding.fold(document.text.utf8.span, into: &folded)
            document.apply(TextEdit(validUTF8: folded[...], alignment: nil))
            return .keep
        }
        scratch.removeAll()
        folding.fold(document.text.utf8.span, into: &folded, alignment: &scratch)
        let alignment = scratch.finish(sourceCount: document.text.utf8Count)
        document.apply(TextEdit(validUTF8: folded[...], alignment: alignment))
        return .keep
    }
}
