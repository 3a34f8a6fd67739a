// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// Arabic particles that are written together with the word behind them.
enum Proclitics {
    static let alef: UInt32 = 0x627
    private static let lam: UInt32 = 0x644
    /// So many letters must remain.
    private static let leastLetters = 3
    /// Clitics have at most so many letters: `وبال`; one more is the first that remains.
    static let maxLetters = 4

    /// A way to take a word's beginning off.
    struct Cut {
        /// How many letters go.
        let letters: Int
        /// Whether an alef that is not written stands before the rest.
        let hasSilentAlef: Bool
    }

    /// The first letters of a word, folded, and where they begin.
    struct Letters {
        private(set) var scalars = InlineArray<5, UInt32>(repeating: 0)
        private(set) var starts = InlineArray<5, Int>(repeating: 0)
        /// How many letters the word has.
        private(set) var count = 0

        init(_ word: Range<Int>, in bytes: Span<UInt8>, _ folding: TermFolding) {
            var offset = word.lowerBound
            while offset < word.upperBound {
                let start = offset
                var letters = self
                offset = folding.forEachScalar(at: offset, in: bytes) { letters.append($0, start) }
                self = letters
            }
        }

        private mutating func append(_ scalar: UInt32, _ start: Int) {
            if count < Proclitics.maxLetters + 1 { (scalars[count], starts[count]) = (scalar, start) }
            count += 1
        }
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

    /// Calls `body` with the ways to take clitics off, the shortest first, until it returns true.
    static func forEachCut(of word: Letters, _ body: (Cut) -> Bool) {
        var index = 0
        func tries(_ letters: Int, _ hasSilentAlef: Bool = false) -> Bool {
            guard letters > 0, word.count - letters >= leastLetters else { return false }
            return body(Cut(letters: letters, hasSilentAlef: hasSilentAlef))
        }
        if isConjunction(word.scalars[0]) {
            index = 1
            if tries(1) { return }
        }
        if isParticle(word.scalars[index]) {
            let isLam = word.scalars[index] == lam
            index += 1
            if tries(index) { return }
            // `لل` is `ل` and `ال`.
            if isLam, word.scalars[index] == lam {
                _ = tries(index, true) || tries(index + 1)
                return
            }
        }
        if word.scalars[index] == alef, word.scalars[index + 1] == lam { _ = tries(index + 2) }
    }

    /// Whether a letter is و or ف.
    private static func isConjunction(_ scalar: UInt32) -> Bool { scalar == 0x648 || scalar == 0x641 }

    /// Whether a letter is ب, ك, ل or س.
    private static func isParticle(_ scalar: UInt32) -> Bool {
        scalar == 0x628 || scalar == 0x643 || scalar == lam || scalar == 0x633
    }
}

extension TermIndex {
    /// A term behind the proclitics of a word.
    func stripped(_ index: Int, _ words: borrowing TermWords, _ bytes: Span<UInt8>) -> (match: TermMatch, next: Int)? {
        let word = words.words[index].range
        guard Proclitics.mayBegin(word, in: bytes) else { return nil }
        let letters = Proclitics.Letters(word, in: bytes, folding)
        var starts = InlineArray<4, Start?>(repeating: nil)
        var count = 0
        Proclitics.forEachCut(of: letters) { cut in
            let begin = letters.starts[cut.letters]
            // A cut through a ligature is no place for a tag to begin.
            guard letters.starts[cut.letters - 1] != begin else { return false }
            starts[count] = Start(word: begin..<word.upperBound, hasSilentAlef: cut.hasSilentAlef, isStripped: true)
            count += 1
            return count == starts.count
        }
        for place in 0..<count {
            guard let start = starts[place] else { break }
            let hash = hash(of: start, bytes)
            if mayBegin(hash), let found = longest(hash, start, index, words, bytes) { return found }
        }
        return nil
    }

    private func hash(of start: Start, _ bytes: Span<UInt8>) -> UInt64 {
        guard start.hasSilentAlef else { return folding.hash(of: start.word, in: bytes, folding.table.span) }
        var hash = TermHash()
        hash.add(Proclitics.alef)
        var offset = start.word.lowerBound
        while offset < start.word.upperBound { offset = folding.forEachScalar(at: offset, in: bytes) { hash.add($0) } }
        return TermHash.mixed(hash.value)
    }
}
