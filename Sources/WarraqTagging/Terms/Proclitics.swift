// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// Arabic particles that are written together with the word behind them.
enum Proclitics {
    static let alef: UInt32 = 0x627
    private static let lam: UInt32 = 0x644
    /// So many letters must remain.
    private static let leastLetters = 3
    /// Whether a letter is و or ف.
    private static func isConjunction(_ scalar: UInt32) -> Bool { scalar == 0x648 || scalar == 0x641 }
    /// Whether a letter is ب, ك, ل or س.
    private static func isParticle(_ scalar: UInt32) -> Bool {
        scalar == 0x628 || scalar == 0x643 || scalar == lam || scalar == 0x633
    }

    /// Whether a byte begins و ف ب ك ل س ا or one of their presentation forms (and others beside).
    @inline(__always)
    static func mayBegin(_ byte: UInt8) -> Bool { byte == 0xD9 || byte == 0xD8 || byte == 0xEF }

    /// How many letters may be taken off the beginning of a word, least first, and whether an alef is then to be thought there.
    ///
    /// - Parameters:
    ///   - letters: The first letters of the folded word, at most five.
    ///   - count: How many the word has.
    static func cuts(of letters: [UInt32], count: Int) -> [(letters: Int, hasSilentAlef: Bool)] {
        var cuts: [(Int, Bool)] = []
        var index = 0
        func note(_ index: Int) {
            if count - index >= leastLetters { cuts.append((index, false)) }
        }
        if index < letters.count, isConjunction(letters[index]) {
            index += 1
            note(index)
        }
        if index < letters.count, isParticle(letters[index]) {
            let isLam = letters[index] == lam
            index += 1
            note(index)
            if isLam, index < letters.count, letters[index] == lam {
                if count - index >= leastLetters { cuts.append((index, true)) }
                note(index + 1)
            }
        }
        if index + 1 < letters.count, letters[index] == alef, letters[index + 1] == lam { note(index + 2) }
        return cuts
    }
}

extension TermIndex {
    /// A term behind the proclitics of a word.
    @inline(never)
    func stripped(_ index: Int, _ words: borrowing TermWords, _ bytes: Span<UInt8>) -> (match: TermMatch, next: Int)? {
        let word = words.words[index].range
        guard Proclitics.mayBegin(bytes[word.lowerBound]) else { return nil }
        var (letters, starts, count, offset) = ([UInt32](), [Int](), 0, word.lowerBound)
        while offset < word.upperBound {
            let start = offset
            offset = folding.forEachScalar(at: offset, in: bytes) { scalar in
                count += 1
                if count <= 6 {
                    letters.append(scalar)
                    starts.append(start)
                }
            }
        }
        for cut in Proclitics.cuts(of: letters, count: count) where cut.letters < starts.count {
            let begin = starts[cut.letters]
            // A cut through a ligature is no place for a tag to begin.
            guard cut.letters == 0 || starts[cut.letters - 1] != begin else { continue }
            let start = Start(word: begin..<word.upperBound, hasSilentAlef: cut.hasSilentAlef, isStripped: true)
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
