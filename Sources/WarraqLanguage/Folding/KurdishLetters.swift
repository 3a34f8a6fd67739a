// SPDX-License-Identifier: Apache-2.0

public import WarraqUnicode

/// Writes the letters of Sorani Kurdish that depend on their place in the word: the vowel ae for a final heh, the trilled reh for an
/// initial one.
///
/// A word is a row of letters, marks, digits, tatweels and format characters. Marks, tatweels and format characters do not change what
/// stands at its beginning or end, so that it does not matter whether they are removed before or after. All letters keep their two bytes;
/// only a non-joiner behind a heh goes.
public struct KurdishLetters: Sendable {
    private let rules: FoldingProfile.Rules
    /// Whether non-joiners go later on, so that they do not end a word for a letter that they leave as it is.
    private let dropsNonJoiner: Bool

    /// Takes the rules `kurdishHeh`, `kurdishDoachashmee`, `kurdishFinalDoachashmee` and `kurdishInitialReh` of a profile.
    public init(_ rules: FoldingProfile.Rules) {
        dropsNonJoiner = !rules.isDisjoint(with: [.nonJoiner, .formatCharacters])
        self.rules = rules.intersection([
            .kurdishHeh, .kurdishDoachashmee, .kurdishFinalDoachashmee, .kurdishInitialReh,
        ])
    }

    /// Whether no rule is on.
    public var isEmpty: Bool { rules.isEmpty }

    /// Appends the new text and, if there is a builder, how it maps to the source.
    public func rewrite(_ source: Span<UInt8>, into text: inout [UInt8], alignment: inout AlignmentBuilder) {
        var copied = 0
        run(source, into: &text) { range in
            alignment.copy(copied..<range.lowerBound)
            copied = range.upperBound
        }
        alignment.copy(copied..<source.count)
    }

    /// Appends the new text.
    public func rewrite(_ source: Span<UInt8>, into text: inout [UInt8]) {
        run(source, into: &text) { _ in }
    }

    private func run(_ source: Span<UInt8>, into text: inout [UInt8], _ drop: (Range<Int>) -> Void) {
        text.reserveCapacity(text.count + source.count)
        var (copied, position) = (0, 0)
        while position + 1 < source.count {
            let letter = UInt16(source[position]) << 8 | UInt16(source[position + 1])
            guard letter == 0xD987 || letter == 0xDABE || letter == 0xD8B1,
                let new = replacement(of: letter, at: position, source)
            else {
                position += 1
                continue
            }
            text.append(copying: source.extracting(copied..<position))
            text.append(UInt8(new >> 8))
            text.append(UInt8(new & 0xFF))
            position += 2
            copied = position
            if letter == 0xD987, isNonJoiner(source, position) {
                drop(position..<position + 3)
                position += 3
                copied = position
            }
        }
        text.append(copying: source.extracting(copied..<source.count))
    }

    private func replacement(of letter: UInt16, at position: Int, _ source: Span<UInt8>) -> UInt16? {
        switch letter {
        case 0xD987:
            return rules.contains(.kurdishHeh) && endsWord(source, position + 2) ? 0xDB95 : nil
        case 0xDABE:
            if endsWord(source, position + 2, past: dropsNonJoiner) {
                return rules.contains(.kurdishFinalDoachashmee) ? 0xD987 : nil
            }
            return rules.contains(.kurdishDoachashmee) ? 0xD987 : nil
        default:
            return rules.contains(.kurdishInitialReh) && beginsWord(source, position) ? 0xDA95 : nil
        }
    }

    private func isNonJoiner(_ source: Span<UInt8>, _ offset: Int) -> Bool {
        offset + 2 < source.count && source[offset] == 0xE2 && source[offset + 1] == 0x80 && source[offset + 2] == 0x8C
    }

    private func endsWord(_ source: Span<UInt8>, _ offset: Int, past nonJoiner: Bool = false) -> Bool {
        var position = offset
        while position < source.count {
            let (scalar, length) = UnicodeProperties.scalar(at: position, in: source)
            if scalar == "\u{200C}", !nonJoiner { return true }
            if !KurdishLetters.isTransparent(scalar) { return !UnicodeProperties.isLetterOrDigit(scalar) }
            position += length
        }
        return true
    }

    private func beginsWord(_ source: Span<UInt8>, _ offset: Int) -> Bool {
        var position = offset
        while position > 0 {
            var start = position - 1
            while start > 0, source[start] & 0xC0 == 0x80 { start -= 1 }
            let scalar = UnicodeProperties.scalar(at: start, in: source).scalar
            if !KurdishLetters.isTransparent(scalar) { return !UnicodeProperties.isLetterOrDigit(scalar) }
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
