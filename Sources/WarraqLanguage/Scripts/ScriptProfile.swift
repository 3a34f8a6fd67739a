// SPDX-License-Identifier: Apache-2.0

public import WarraqUnicode

/// How many letters of each script a text has.
///
/// A letter is a scalar of the general categories L*, save tatweel, or a vowel sign of an Indic script; a decomposed letter
/// counts once. Profiles of the parts of a text add up to that of the whole, if no part cuts a scalar.
public struct ScriptProfile: Equatable, Sendable {
    /// Letters by the slots of ``ScriptTable``; the first place counts what is no letter.
    private var counts: [Int]

    /// Creates the profile of an empty text.
    public init() { counts = Array(repeating: 0, count: Script.count + 1) }

    /// Creates the profile of a text.
    ///
    /// - Parameter text: UTF-8; invalid bytes are no letters.
    /// - Complexity: O(bytes).
    public init(_ text: Span<UInt8>) {
        self.init()
        add(text)
    }

    /// All counted letters.
    public var letters: Int { counts.reduce(0, +) - counts[0] }

    /// Letters of one script.
    public subscript(_ script: Script) -> Int { counts[script.index + 1] }

    /// The script with the most letters, of equal ones the one with the lower index; nil without letters.
    public var dominant: Script? {
        // Many are asked about short texts: the list of scripts is made once.
        var (best, most) = (0, 0)
        for slot in 1..<counts.count where counts[slot] > most { (best, most) = (slot, counts[slot]) }
        return most > 0 ? Self.scripts[best - 1] : nil
    }

    private static let scripts = Script.all

    /// The profile in which a character of Chinese, Japanese or Korean counts as two letters: it says more than a letter of an
    /// alphabet does, so a Chinese line with an English name in it is Chinese.
    func weighed() -> ScriptProfile {
        var weighed = self
        for script in [Script.han, .hiragana, .katakana, .hangul] { weighed.counts[script.index + 1] *= 2 }
        return weighed
    }

    /// Adds the letters of a text.
    ///
    /// - Parameter text: UTF-8; invalid bytes are no letters.
    /// - Complexity: O(bytes). Allocates nothing.
    public mutating func add(_ text: Span<UInt8>) {
        let table = ScriptTable.shared
        var (position, latin) = (0, 0)
        while position < text.count {
            let byte = text[position]
            if byte < 0x80 {
                // Most bytes of most pages: no table, no branch on the letter.
                latin &+= (byte | 0x20) &- 0x61 < 26 ? 1 : 0
                position &+= 1
                continue
            }
            let (scalar, length) = UTF8Scalars.next(in: text, at: position)
            counts[Int(table.slot(of: scalar))] += 1
            position &+= length
        }
        counts[Script.latin.index + 1] += latin
    }
}
