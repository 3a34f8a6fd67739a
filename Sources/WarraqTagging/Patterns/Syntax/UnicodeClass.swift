// SPDX-License-Identifier: Apache-2.0

/// `\w`, `\d` and `\s` and their opposites as classes of all scripts, since RE2 has them for ASCII only.
enum UnicodeClass {
    /// What stands for the class outside of brackets, as `\p{Nd}` for `\d`; nil for letters that name no class.
    static func outside(_ letter: Unicode.Scalar) -> String? {
        switch letter {
        case "d": #"\p{Nd}"#
        case "D": #"\P{Nd}"#
        case "s": "[\(space)]"
        case "S": "[^\(space)]"
        case "w": "[\(word)]"
        case "W": "[^\(word)]"
        default: nil
        }
    }

    /// What stands for the class among other members of a bracket.
    static func inside(_ letter: Unicode.Scalar) -> String? {
        switch letter {
        case "d": #"\p{Nd}"#
        case "D": #"\P{Nd}"#
        case "s": space
        case "S": notSpace
        case "w": word
        case "W": notWord
        default: nil
        }
    }

    /// White_Space.
    private static let space = #"\t-\r\x{85}\pZ"#
    /// All other scalars: brackets cannot be nested, so they are listed.
    private static let notSpace =
        #"\x{0}-\x{8}\x{E}-\x{1F}\x{21}-\x{84}\x{86}-\x{9F}\x{A1}-\x{167F}\x{1681}-\x{1FFF}\x{200B}-\x{2027}"#
        + #"\x{202A}-\x{202E}\x{2030}-\x{205E}\x{2060}-\x{2FFF}\x{3001}-\x{10FFFF}"#

    /// Letters, marks, decimal digits, connectors and joiners: the word character of UTS #18, annex C.
    ///
    /// Alphabetic scalars that are neither letter, mark nor letter number are the circled and squared letters. The last member is no
    /// range, so that a `-` may follow as in `[\w-]`.
    private static let word =
        #"\x{24B6}-\x{24E9}\x{1F130}-\x{1F149}\x{1F150}-\x{1F169}\x{1F170}-\x{1F189}"#
        + #"\x{200C}\x{200D}\p{Nd}\p{Nl}\p{Pc}\pM\pL"#

    /// All other scalars, listed by asking RE2 for them, so that both always agree.
    private static let notWord = complement(of: word)

    private static func complement(of members: String) -> String {
        guard let expression = try? RegularExpression("[^\(members)]+", prefersLongest: true, maxMemory: 64 << 20)
        else { return "" }
        var text: [UInt8] = []
        for value in UInt32(0)...0x10FFFF {
            if let scalar = Unicode.Scalar(value) { text.append(contentsOf: String(scalar).utf8) }
        }
        var bounds = RegularExpression.Bounds(groups: 1)
        var (ranges, offset) = ("", 0)
        while expression.find(in: text.span, offset..<text.count, bounds: &bounds), let found = bounds[0] {
            offset = found.upperBound
            let scalars = String(decoding: text[found], as: UTF8.self).unicodeScalars
            guard let first = scalars.first, let last = scalars.last else { break }
            ranges += #"\x{\#(String(first.value, radix: 16))}-\x{\#(String(last.value, radix: 16))}"#
        }
        return ranges
    }
}
