// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqLanguage
import WarraqUnicode

/// The passes of a folding stage: composition where it is wanted, and the rules.
struct FoldingPasses: Sendable {
    private let folding: ArabicFolding
    private let first: UnicodeNormalizer?
    private let last: UnicodeNormalizer?
    /// Whether marks that may stand in another order go anyway.
    private let dropsVowels: Bool

    init(_ profile: FoldingProfile, composes: Bool) {
        folding = ArabicFolding(profile)
        first = composes ? UnicodeNormalizer(.nfc) : nil
        last = first
        dropsVowels = profile.rules.isSuperset(of: [.tashkeel, .daggerAlef])
    }

    /// Marks are composed before single ones go, and again where something between them has gone.
    func process(_ document: inout Document, scratch: inout AlignmentBuilder) {
        if let first, !dropsVowels || UnicodeNormalizer.mayComposeBesidesVowels(document.text.utf8.span) {
            document.rewrite(by: first, scratch: &scratch)
        }
        let isChanged = document.rewrite(by: folding, scratch: &scratch)
        if isChanged, let last { document.rewrite(by: last, scratch: &scratch) }
    }
}
