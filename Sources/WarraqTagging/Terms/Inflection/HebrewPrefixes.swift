// SPDX-License-Identifier: Apache-2.0

/// Hebrew particles that are written together with the word behind them: ו, then ש, כש or מש, then ב, כ, ל, מ or ה.
enum HebrewPrefixes {
    private static let vav: UInt32 = 0x5D5
    private static let shin: UInt32 = 0x5E9
    private static let kaf: UInt32 = 0x5DB
    private static let mem: UInt32 = 0x5DE

    /// Calls `body` with the ways to take particles off, the shortest first; at most three letters go, and at least three remain.
    static func forEachCut(of word: WordLetters, _ body: (Proclitics.Cut) -> Void) {
        var (index, hasLast) = (0, false)
        func take() {
            index += 1
            if word.count - index >= Proclitics.leastLetters { body(Proclitics.Cut(letters: index)) }
        }
        if word.scalars[0] == vav { take() }
        if word.scalars[index] == kaf || word.scalars[index] == mem, word.scalars[index + 1] == shin {
            take()
            take()
        } else if word.scalars[index] == shin {
            take()
        }
        while index < 3, !hasLast, isLast(word.scalars[index]) {
            // After ב, כ, ל only nothing may come; after מ and before the word ה may.
            hasLast = word.scalars[index] != mem || word.scalars[index + 1] != 0x5D4
            take()
        }
    }

    /// Whether a letter is ב, כ, ל, מ or ה.
    private static func isLast(_ scalar: UInt32) -> Bool {
        scalar == 0x5D1 || scalar == kaf || scalar == 0x5DC || scalar == mem || scalar == 0x5D4
    }
}
