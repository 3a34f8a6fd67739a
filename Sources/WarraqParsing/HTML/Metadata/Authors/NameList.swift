// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// Cuts a list of names into names.
enum NameList {
    /// Words between the last names of a list.
    private static let conjunctions: Set<String> = [
        "and", "und", "et", "y", "e", "en", "och", "og", "i", "и", "та", "ve", "και", "و", "ו", "dan", "và", "&",
        "with",
        "mit", "avec", "con", "com",
    ]

    /// The names of a list that is parted by commas, semicolons, bars, slashes, and words for "and".
    static func split(_ scalars: ArraySlice<Unicode.Scalar>) -> [ArraySlice<Unicode.Scalar>] {
        var parts: [ArraySlice<Unicode.Scalar>] = []
        var start = scalars.startIndex
        var depth = 0
        for index in scalars.indices {
            switch scalars[index] {
            case "(", "[", "\u{FF08}": depth += 1
            case ")", "]", "\u{FF09}": depth = max(0, depth - 1)
            default: break
            }
            guard depth == 0, isMark(scalars[index]) else { continue }
            parts += splitWords(scalars[start..<index])
            start = index + 1
        }
        parts += splitWords(scalars[start...])
        return parts
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ",", ";", "/", "\u{60C}", "\u{61B}", "\u{3001}", "\u{FF0C}", "\u{FF1B}", "\u{FF0F}", "|": true
        default: false
        }
    }

    /// Cuts at conjunctions that stand as words of their own, with a name of at least two letters on both sides.
    private static func splitWords(_ part: ArraySlice<Unicode.Scalar>) -> [ArraySlice<Unicode.Scalar>] {
        let words = part.split(separator: " ")
        guard words.count > 1 else { return [part] }
        var parts: [ArraySlice<Unicode.Scalar>] = []
        var start = 0
        for (index, word) in words.enumerated() where isConjunction(word) {
            let isInner = index > start && index + 1 < words.count
            if isInner || index == 0 && words.count > 1 {
                if isInner { parts.append(joined(words[start..<index])) }
                start = index + 1
            }
        }
        parts.append(joined(words[start...]))
        return parts
    }

    private static func isConjunction(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
        word.count <= 5 && conjunctions.contains(String(String.UnicodeScalarView(word)).lowercased())
            // `E` alone is an initial.
            && (word.count > 1 || !UnicodeProperties.isUppercase(word[word.startIndex]))
    }

    private static func joined(_ words: ArraySlice<ArraySlice<Unicode.Scalar>>) -> ArraySlice<Unicode.Scalar> {
        Array(words.joined(separator: [" "]))[...]
    }
}

extension UnicodeProperties {
    /// Whether a scalar is a capital letter.
    static func isUppercase(_ scalar: Unicode.Scalar) -> Bool {
        switch generalCategory(of: scalar) {
        case .uppercaseLetter, .titlecaseLetter: true
        default: false
        }
    }
}
