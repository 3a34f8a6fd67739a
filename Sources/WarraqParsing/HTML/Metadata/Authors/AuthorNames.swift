// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// Takes the names out of a text that says who wrote something.
struct AuthorNames {
    /// How much a text must look like names.
    enum Shape {
        /// It stands where an author is stated: any short text without an address is one.
        case stated
        /// It is a visible text: words that begin in capitals, or few words of a script without capitals.
        case visible
    }

    /// So many authors are kept.
    static var limit: Int { 30 }
    private static let maxBytes = 400

    /// The names of a text: prefixes ("By"), dates, roles behind bars, degrees, addresses and handles left out; each once.
    static func read(_ text: String, _ shape: Shape) -> [String] {
        guard text.utf8.count <= maxBytes else { return [] }
        var scalars = Array(withoutAddresses(MetadataText.clean(text)).unicodeScalars)
        while let match = BylineCue.match(scalars), match.length > 0, match.length < scalars.count,
            match.cue.strength == .sure || match.hasColon
        {
            scalars.removeFirst(match.length)
        }
        var names: [String] = []
        for part in NameList.split(withoutTail(scalars)) {
            guard let name = NameShape.clean(part), NameShape.isName(name, shape), !isCue(name) else { continue }
            names.append(name)
        }
        return unique(names)
    }

    /// Whether all of a text is the announcement of a name.
    private static func isCue(_ name: String) -> Bool {
        let scalars = Array(name.unicodeScalars)
        return BylineCue.match(scalars)?.length == scalars.count
    }

    private static func withoutAddresses(_ text: String) -> String {
        // A slash or an at sign stands in each of them, and in few names.
        guard text.utf8.contains(where: { $0 == 0x2F || $0 == 0x40 }) || text.utf8.starts(with: "www.".utf8) else {
            return text
        }
        return text.split(separator: " ").filter { !isAddress($0) }.joined(separator: " ")
    }

    /// Whether a word is the address of a page, or the handle of an account.
    private static func isAddress(_ word: Substring) -> Bool {
        word.contains("://") || word.hasPrefix("www.") || word.hasPrefix("@")
    }

    /// Each name once, whatever its case; at most ``limit``.
    static func unique(_ names: [String]) -> [String] {
        var seen: Set<[UInt8]> = []
        var result: [String] = []
        for name in names where result.count < limit {
            let letters = TitleWords(name).letters
            if !letters.isEmpty, seen.insert(letters).inserted { result.append(name) }
        }
        return result
    }

    /// The scalars up to what is no name any more: a bar, a bullet, a dash with blanks, a digit, a handle, an address.
    private static func withoutTail(_ scalars: [Unicode.Scalar]) -> ArraySlice<Unicode.Scalar> {
        var end = scalars.count
        for (index, scalar) in scalars.enumerated() where index > 0 {
            let isAfterBlank = scalars[index - 1] == " "
            let isBeforeBlank = index + 1 >= scalars.count || scalars[index + 1] == " "
            switch scalar {
            case "|", "\u{2022}", "\u{FF5C}", "<", "\u{2502}", "\u{25CF}": end = index
            case "\u{B7}": if isAfterBlank && isBeforeBlank { end = index }
            case "-", "\u{2013}", "\u{2014}": if isAfterBlank && isBeforeBlank { end = index }
            case "@": if isAfterBlank { end = index }
            default:
                if UnicodeProperties.decimalDigitValue(of: scalar) != nil, isAfterBlank {
                    end = NameShape.withoutDateWords(scalars[..<index])
                }
            }
            if end < scalars.count { break }
        }
        return scalars[..<end]
    }
}
