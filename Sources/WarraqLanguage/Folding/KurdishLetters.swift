// SPDX-License-Identifier: Apache-2.0

internal import WarraqUnicode

/// The letters of Sorani Kurdish that depend on their place in the word: a final heh is the vowel ae, an initial reh the trilled one.
///
/// A word is a row of letters, marks, digits, tatweels and format characters. Marks, tatweels and format characters do not change what
/// stands at its beginning or end, so that it does not matter whether they are removed before or after. All letters keep their two bytes;
/// only a non-joiner behind a heh goes.
struct KurdishLetters: Sendable {
    private static let (heh, doachashmee, reh): (UInt32, UInt32, UInt32) = (0x0647, 0x06BE, 0x0631)

    /// The letters that may change.
    let letters: Set<UInt32>
    private let rules: FoldingProfile.Rules
    /// One bit for each second byte of D8, D9, DA and DB.
    private let plainLetters: [UInt64] = [0xFFFF_FFFF_0000_0000, 0x07FE, .max, 0x002F_FFFF]
    /// Whether non-joiners go, so that they do not end a word for a letter that they leave as it is.
    private let dropsNonJoiner: Bool

    /// Takes the rules of a profile that look around; nil if there is none.
    init?(_ rules: FoldingProfile.Rules) {
        dropsNonJoiner = !rules.isDisjoint(with: [.nonJoiner, .formatCharacters])
        self.rules = rules.intersection(.context)
        if self.rules.isEmpty { return nil }
        var letters: Set<UInt32> = []
        if rules.contains(.kurdishHeh) { letters.insert(Self.heh) }
        if rules.contains(.kurdishInitialReh) { letters.insert(Self.reh) }
        if !rules.isDisjoint(with: [.kurdishDoachashmee, .kurdishFinalDoachashmee]) {
            letters.insert(Self.doachashmee)
        }
        self.letters = letters
    }

    /// What becomes of a heh before a letter or a space, or a reh behind one: the usual cases, told by two bytes.
    ///
    /// - Parameters:
    ///   - letter: Its two bytes, the first in the lower bits.
    ///   - position: Where it begins; at least two bytes must follow it.
    /// - Returns: Two bytes of a letter, 0 where ``replacement(of:at:in:)`` has to be asked.
    @inline(__always)
    func quickReplacement(of letter: UInt32, at position: Int, in bytes: Span<UInt8>) -> UInt32 {
        let isHeh = letter == 0x87D9
        let neighbour = position &+ (isHeh ? 2 : -2)
        if neighbour < 0 || !(isHeh || letter == 0xB1D8) { return 0 }
        let (lead, trail) = (bytes[neighbour], bytes[neighbour &+ 1])
        let isEdge = (isHeh ? lead : trail) == 0x20
        if !(isEdge || isPlainLetter(lead, trail)) { return 0 }
        return isEdge ? (isHeh ? 0x95DB : 0x95DA) : letter
    }

    /// What a character of two bytes becomes at its place, and how many bytes it then takes with it; nil where it stays.
    @inline(__always)
    func replacement(of letter: UInt32, at position: Int, in source: Span<UInt8>) -> (letter: UInt32, length: Int)? {
        switch letter {
        case Self.heh where rules.contains(.kurdishHeh): replacedHeh(at: position, source)
        case Self.doachashmee: replacedDoachashmee(at: position, source)
        case Self.reh where rules.contains(.kurdishInitialReh):
            beginsWord(source, position) ? (0x0695, 2) : nil
        default: nil
        }
    }

    private func replacedHeh(at position: Int, _ source: Span<UInt8>) -> (letter: UInt32, length: Int)? {
        guard endsWord(source, position + 2) else { return nil }
        return (0x06D5, isNonJoiner(source, position + 2) ? 5 : 2)
    }

    private func replacedDoachashmee(at position: Int, _ source: Span<UInt8>) -> (letter: UInt32, length: Int)? {
        let isFinal = endsWord(source, position + 2, past: dropsNonJoiner)
        let rule: FoldingProfile.Rules = isFinal ? .kurdishFinalDoachashmee : .kurdishDoachashmee
        return rules.contains(rule) ? (Self.heh, 2) : nil
    }

    private func isNonJoiner(_ source: Span<UInt8>, _ offset: Int) -> Bool {
        offset + 2 < source.count && source[offset] == 0xE2 && source[offset + 1] == 0x80 && source[offset + 2] == 0x8C
    }

    @inline(__always)
    private func endsWord(_ source: Span<UInt8>, _ offset: Int, past nonJoiner: Bool = false) -> Bool {
        if offset >= source.count || source[offset] == 0x20 { return true }
        if offset + 1 < source.count, isPlainLetter(source[offset], source[offset + 1]) { return false }
        return endsWordAmongMarks(source, offset, past: nonJoiner)
    }

    @inline(__always)
    private func beginsWord(_ source: Span<UInt8>, _ offset: Int) -> Bool {
        if offset == 0 || source[offset - 1] == 0x20 { return true }
        if offset > 1, isPlainLetter(source[offset - 2], source[offset - 1]) { return false }
        return beginsWordAmongMarks(source, offset)
    }

    /// Whether two bytes are a letter of U+0620–064A, tatweel excepted, of U+0671–06D3 or U+06D5.
    @inline(__always)
    private func isPlainLetter(_ lead: UInt8, _ trail: UInt8) -> Bool {
        let letters = plainLetters[Int(lead & 3)] &>> UInt64(trail & 0x3F) & 1
        return (lead & 0xFC ^ 0xD8) | (trail & 0xC0 ^ 0x80) | UInt8(letters ^ 1) == 0
    }

    @inline(never)
    private func endsWordAmongMarks(_ source: Span<UInt8>, _ offset: Int, past nonJoiner: Bool) -> Bool {
        var position = offset
        while position < source.count {
            let (value, length) = UTF8Bytes.scalar(in: source, at: position)
            guard let value, let scalar = Unicode.Scalar(value) else { return true }
            if scalar == "\u{200C}", !nonJoiner { return true }
            if !Self.isTransparent(scalar) { return !UnicodeProperties.isLetterOrDigit(scalar) }
            position += length
        }
        return true
    }

    @inline(never)
    private func beginsWordAmongMarks(_ source: Span<UInt8>, _ offset: Int) -> Bool {
        var position = offset
        while position > 0 {
            var start = position - 1
            while start > 0, position - start < 4, source[start] & 0xC0 == 0x80 { start -= 1 }
            let value = UTF8Bytes.scalar(in: source, at: start).scalar
            guard let scalar = value.flatMap(Unicode.Scalar.init) else { return true }
            if !Self.isTransparent(scalar) { return !UnicodeProperties.isLetterOrDigit(scalar) }
            position = start
        }
        return true
    }

    private static func isTransparent(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x80 { return false }
        // Tatweel and Quranic signs, some of which count as letters.
        if scalar == "\u{640}" || 0x6D6...0x6ED ~= scalar.value { return true }
        switch UnicodeProperties.generalCategory(of: scalar) {
        case .nonspacingMark, .enclosingMark, .format: return true
        default: return false
        }
    }
}
