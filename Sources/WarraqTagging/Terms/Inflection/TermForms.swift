// SPDX-License-Identifier: Apache-2.0

/// In which forms, beside its own, a term may stand in a text.
struct TermForms: OptionSet, Sendable {
    let rawValue: UInt8

    /// Arabic و ف ب ك ل س ال before a word.
    static let proclitics = TermForms(rawValue: 1)
    /// Hebrew ו ש כ ב ל מ ה before a word.
    static let hebrew = TermForms(rawValue: 2)
    /// French `l'`, `d'`, `qu'` and others before a word.
    static let elisions = TermForms(rawValue: 4)
    /// Arabic dual, plural, nisba and pronouns behind a word.
    static let arabic = TermForms(rawValue: 8)
    /// English plural and possessive.
    static let english = TermForms(rawValue: 16)
    /// Turkish case endings behind an apostrophe.
    static let turkish = TermForms(rawValue: 32)
    /// Persian plural and ezafe.
    static let persian = TermForms(rawValue: 64)

    private static let starts: TermForms = [.proclitics, .hebrew, .elisions]

    /// Whether anything may stand behind a term.
    @inline(__always)
    var hasEndings: Bool { rawValue & ~TermForms.starts.rawValue != 0 }

    /// Whether a word may hold a term with something before it; hardly ever true for one that does not.
    @inline(__always)
    func mayBegin(_ word: Range<Int>, in bytes: Span<UInt8>) -> Bool {
        contains(.proclitics) && Proclitics.mayBegin(word, in: bytes)
            || contains(.hebrew) && bytes[word.lowerBound] == 0xD7 && word.count >= 8
            || contains(.elisions) && Elisions.length(word, in: bytes) != nil
    }

    /// Whether a word may hold a term with something behind it.
    @inline(__always)
    func mayEnd(_ word: Range<Int>, in bytes: Span<UInt8>) -> Bool {
        if !hasEndings || word.count < 4 { return false }
        let last = bytes[word.upperBound - 1]
        if last < 0x80 {
            return contains(.english) && last | 0x20 == 0x73 || contains(.turkish) && Apostrophe.isIn(word, bytes)
        }
        if contains(.turkish), bytes[word.lowerBound] < 0xD8 { return Apostrophe.isIn(word, bytes) }
        return bytes[word.lowerBound] >= 0xD8 && !isDisjoint(with: [.arabic, .persian])
    }

    /// Whether a word may hold a term with something before or behind it.
    @inline(__always)
    func mayChange(_ word: Range<Int>, in bytes: Span<UInt8>) -> Bool {
        mayBegin(word, in: bytes) || mayEnd(word, in: bytes)
    }
}

/// A few values without an allocation; what is beyond its room is left out.
struct ShortList<Element> {
    private var elements = InlineArray<6, Element?>(repeating: nil)
    private(set) var count = 0

    subscript(index: Int) -> Element {
        guard let element = elements[index] else { preconditionFailure("no element at \(index)") }
        return element
    }

    mutating func append(_ element: Element) {
        if count < elements.count { (elements[count], count) = (element, count + 1) }
    }
}

extension TermForms {
    /// What may remain of a word when something is taken off its beginning, the shortest cut first.
    func starts(
        of word: Range<Int>, in bytes: Span<UInt8>, _ folding: TermFolding
    ) -> ShortList<TermIndex.Start> {
        var starts = ShortList<TermIndex.Start>()
        if contains(.elisions), let length = Elisions.length(word, in: bytes) {
            starts.append(TermIndex.Start(word: word.lowerBound + length..<word.upperBound, isStripped: true))
        }
        let letters = WordLetters(word, in: bytes, folding)
        func add(_ cut: Proclitics.Cut) {
            let begin = letters.starts[cut.letters]
            // A cut through a ligature is no place for a tag to begin.
            guard letters.starts[cut.letters - 1] != begin else { return }
            starts.append(
                TermIndex.Start(
                    word: begin..<word.upperBound, hasSilentAlef: cut.hasSilentAlef, isStripped: true))
        }
        if contains(.proclitics), Proclitics.mayBegin(word, in: bytes) { Proclitics.forEachCut(of: letters, add) }
        if contains(.hebrew), bytes[word.lowerBound] == 0xD7 { HebrewPrefixes.forEachCut(of: letters, add) }
        return starts
    }

    /// What may remain of a word when something is taken off its end, the shortest cut first.
    func endings(
        of word: Range<Int>, in bytes: Span<UInt8>, _ folding: TermFolding
    ) -> ShortList<TermIndex.Ending> {
        var endings = ShortList<TermIndex.Ending>()
        let last = bytes[word.upperBound - 1]
        if contains(.turkish), let end = TurkishSuffixes.end(of: word, in: bytes) {
            endings.append(TermIndex.Ending(textEnd: end, appended: 0, tagEnd: end))
        }
        if contains(.english), last | 0x20 == 0x73 { EnglishEndings.append(of: word, in: bytes, to: &endings) }
        guard bytes[word.lowerBound] >= 0xD8, !isDisjoint(with: [.arabic, .persian]) else { return endings }
        let letters = LastLetters(word, in: bytes, folding)
        let append = { (suffix: Suffix) in
            guard let end = letters.end(without: suffix) else { return }
            let appended = suffix.appended == 0 ? 0 : UInt32(folding.table[Int(suffix.appended)])
            endings.append(TermIndex.Ending(textEnd: end, appended: appended, tagEnd: word.upperBound))
        }
        if contains(.arabic) { for suffix in Suffix.arabic { append(suffix) } }
        if contains(.persian) { for suffix in Suffix.persian { append(suffix) } }
        return endings
    }
}
