// SPDX-License-Identifier: Apache-2.0

public import WarraqCore
import WarraqLanguage
import WarraqUnicode

/// The passes of a folding stage: composition where it is wanted, and the rules.
public struct FoldingPasses<Profile: FoldingChoice>: Sendable {
    /// Presentation forms are letters before the places of letters in words are looked at.
    private let forms: ArabicFolding?
    /// The rules that look around, where composition comes between them and the others.
    private let letters: ArabicFolding?
    private let folding: ArabicFolding
    private let composition: UnicodeNormalizer?
    /// Whether marks that may stand in another order go anyway.
    private let dropsVowels: Bool

    /// Compiles options; they are checked first.
    public init(_ options: FoldingOptions<Profile>) throws(PipelineError) {
        try FoldingOptions<Profile>.schema.validate(options)
        let (profile, composes) = (options.foldingProfile, options.composes)
        let context = profile.rules.intersection(.context)
        let hasForms = !context.isEmpty && profile.rules.contains(.presentationForms)
        forms = hasForms ? ArabicFolding(FoldingProfile(name: "forms", rules: .presentationForms)) : nil
        let isSplit = composes && !context.isEmpty
        letters = isSplit ? ArabicFolding(FoldingProfile(name: "letters", rules: context)) : nil
        folding = ArabicFolding(
            isSplit ? FoldingProfile(name: profile.name, rules: profile.rules.subtracting(.context)) : profile)
        composition = composes ? UnicodeNormalizer(.nfc) : nil
        dropsVowels = profile.rules.isSuperset(of: [.tashkeel, .daggerAlef])
    }

    /// Marks are composed before single ones go, and again where something between them has gone.
    func process(_ document: inout Document, scratch: inout AlignmentBuilder) {
        if let forms { document.rewrite(by: forms, scratch: &scratch) }
        if let letters { document.rewrite(by: letters, scratch: &scratch) }
        guard let composition else {
            document.rewrite(by: folding, scratch: &scratch)
            return
        }
        // Without other marks than those that go there is nothing to compose, before or after.
        let mayCompose = !dropsVowels || UnicodeNormalizer.mayComposeBesidesVowels(document.text.utf8.span)
        if mayCompose { document.rewrite(by: composition, scratch: &scratch) }
        let isChanged = document.rewrite(by: folding, scratch: &scratch)
        if isChanged, mayCompose { document.rewrite(by: composition, scratch: &scratch) }
    }
}
