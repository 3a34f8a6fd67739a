// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// Which symbols of n-grams the scalars of a text become.
struct ModelAlphabet {
    private let first: Range<Int>
    private let second: Range<Int>
    /// Whether marks lie inside words: the statistics of Devanagari were taken between its vowel signs.
    private let marksJoin: Bool

    /// Letters of two ranges have codes from 2 on.
    init(_ first: Range<Int>, _ second: Range<Int>, marksJoin: Bool) {
        (self.first, self.second, self.marksJoin) = (first, second, marksJoin)
    }

    /// The code of a scalar: a symbol, or ``LanguageModel/separator``, ``LanguageModel/cut`` or
    /// ``LanguageModel/transparent``.
    func code(of value: UInt32) -> UInt16 {
        guard let scalar = Unicode.Scalar(value) else { return LanguageModel.separator }
        switch UnicodeProperties.generalCategory(of: scalar) {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
            // Tatweel is a letter to Unicode.
            return value == 0x640 ? LanguageModel.transparent : letterCode(of: scalar)
        case .nonspacingMark, .spacingMark, .enclosingMark:
            return marksJoin ? LanguageModel.transparent : LanguageModel.cut
        case .format:
            // A soft hyphen is not seen; joiners and direction marks stand between words.
            return value == 0xAD ? LanguageModel.transparent : LanguageModel.separator
        default: return LanguageModel.separator
        }
    }

    private func letterCode(of scalar: Unicode.Scalar) -> UInt16 {
        // Case folding leaves the Turkish capital as it is.
        let lower = scalar == "\u{130}" ? 0x69 : Int(UnicodeProperties.simpleCaseFold(scalar).value)
        if first.contains(lower) { return UInt16(2 + lower - first.lowerBound) }
        if second.contains(lower) { return UInt16(2 + first.count + lower - second.lowerBound) }
        return LanguageModel.foreign
    }
}
