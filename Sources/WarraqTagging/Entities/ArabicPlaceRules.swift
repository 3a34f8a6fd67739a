// SPDX-License-Identifier: Apache-2.0

/// Finds Arabic places behind the word for their kind: `نهر دجلة`, `بلدة راوة`.
enum ArabicPlaceRules {
    /// Adds the place behind a word.
    static func add(behind index: Int, to text: inout EntityText) {
        let next = index + 1
        guard text.tokens[index].classes.contains(.geo), next < text.tokens.count else { return }
        let token = text.tokens[next]
        guard token.isArabic, token.gap == .space, token.cut == 0, token.classes.isEmpty, text.isFree(next),
            // Indefinite adjectives stand there as well: `قرية صغيرة`.
            token.hasArticle || !token.endsAsAdjective, !token.beginsAsVerb || token.hasArticle,
            token.range.count >= 6
        else { return }
        text.add(.place, .trigger, next..<next + 1)
    }
}
