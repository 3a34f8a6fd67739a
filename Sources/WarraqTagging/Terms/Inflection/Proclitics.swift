// SPDX-License-Identifier: Apache-2.0

/// Arabic particles that are written together with the word behind them.
enum Proclitics {
    static let alef: UInt32 = 0x627
    private static let lam: UInt32 = 0x644
    /// So many letters must remain.
    static let leastLetters = 3

    /// A way to take a word's beginning off.
    struct Cut {
        /// How many letters go.
        let letters: Int
        /// Whether an alef that is not written stands before the rest.
        var hasSilentAlef = false
    }

    /// Whether a word may begin with one, by its first bytes: hardly ever true for one that does not.
    @inline(__always)
    static func mayBegin(_ word: Range<Int>, in bytes: Span<UInt8>) -> Bool {
        let first = bytes[word.lowerBound]
        guard first >= 0xD8, word.count >= 4 else { return false }
        let second = bytes[word.lowerBound + 1]
        switch first {
        // و ل ف ك
        case 0xD9: return second == 0x88 || second == 0x84 || second == 0x81 || second == 0x83
        // ب س, and ا before ل or a mark
        case 0xD8: return second == 0xA8 || second == 0xB3 || (second == 0xA7 && bytes[word.lowerBound + 2] == 0xD9)
        // ک
        case 0xDA: return second == 0xA9
        // presentation forms
        case 0xEF: return true
        default: return false
        }
    }

    /// Calls `body` with the ways to take clitics off, the shortest first.
    static func forEachCut(of word: WordLetters, _ body: (Cut) -> Void) {
        var index = 0
        func tries(_ letters: Int, _ hasSilentAlef: Bool = false) {
            guard letters > 0, word.count - letters >= leastLetters else { return }
            body(Cut(letters: letters, hasSilentAlef: hasSilentAlef))
        }
        if isConjunction(word.scalars[0]) {
            index = 1
            tries(1)
        }
        if isParticle(word.scalars[index]) {
            let isLam = word.scalars[index] == lam
            index += 1
            tries(index)
            // `لل` is `ل` and `ال`.
            if isLam, word.scalars[index] == lam {
                tries(index, true)
                return tries(index + 1)
            }
        }
        if word.scalars[index] == alef, word.scalars[index + 1] == lam { tries(index + 2) }
    }

    /// Whether a letter is و or ف.
    private static func isConjunction(_ scalar: UInt32) -> Bool { scalar == 0x648 || scalar == 0x641 }

    /// Whether a letter is ب, ك, ل or س.
    private static func isParticle(_ scalar: UInt32) -> Bool {
        scalar == 0x628 || scalar == 0x643 || scalar == lam || scalar == 0x633
    }
}
