// SPDX-License-Identifier: Apache-2.0

/// Properties of Unicode scalars, all of Unicode 15.0.
///
/// The standard library answers some of these questions too, for the Unicode version it was built with; these answers
/// are the same on every machine, so that the output of a run depends on its input only. Each lookup costs O(1), two
/// loads, and allocates nothing.
public enum UnicodeProperties {
    /// The version of the Unicode Standard that all properties and segmentation rules follow.
    public static let unicodeVersion = "15.0.0"

    /// Returns the property General_Category; `.unassigned` for scalars without a character.
    public static func generalCategory(of scalar: Unicode.Scalar) -> Unicode.GeneralCategory {
        ScalarRecord(scalar).generalCategory
    }

    /// Returns the property Script; ``Script/unknown`` for scalars without a character.
    public static func script(of scalar: Unicode.Scalar) -> Script {
        ScalarRecord(scalar).script
    }

    /// Tells whether a scalar is a letter in the wide sense: property Alphabetic, which holds vowel signs as well.
    public static func isAlphabetic(_ scalar: Unicode.Scalar) -> Bool {
        ScalarRecord(scalar).isAlphabetic
    }

    /// Tells whether a scalar has the property White_Space: spaces, tab, line and paragraph ends, no zero-width space.
    public static func isWhitespace(_ scalar: Unicode.Scalar) -> Bool {
        ScalarRecord(scalar).isWhitespace
    }

    /// Tells whether a scalar has the property Extended_Pictographic: emoji and what may become one.
    public static func isExtendedPictographic(_ scalar: Unicode.Scalar) -> Bool {
        ScalarRecord(scalar).isExtendedPictographic
    }

    /// Tells whether a scalar has the property Ideographic: Han characters, also Tangut and Nushu.
    public static func isIdeographic(_ scalar: Unicode.Scalar) -> Bool {
        SentenceProperty(scalar).isIdeographic
    }

    /// Tells whether a scalar is Hiragana, Katakana or a prolonged sound mark, which both share.
    public static func isKana(_ scalar: Unicode.Scalar) -> Bool {
        let script = script(of: scalar)
        return script == .hiragana || script == .katakana || scalar == "\u{30FC}" || scalar == "\u{FF70}"
    }

    /// Tells whether a scalar may end a sentence: Sentence_Break STerm or ATerm, as `.`, `!`, `؟`, `۔`, `।`, `。`, `።`.
    public static func isSentenceTerminal(_ scalar: Unicode.Scalar) -> Bool {
        SentenceProperty(scalar).sentenceClass.isTerminator
    }

    /// Tells whether a scalar belongs to a script that needs a dictionary to find words.
    ///
    /// This is the class SA of the property Line_Break: letters and marks of Thai, Lao, Khmer, Myanmar, Tai Le, New Tai
    /// Lue, Tai Tham, Tai Viet and Ahom.
    public static func isComplexContext(_ scalar: Unicode.Scalar) -> Bool {
        SentenceProperty(scalar).isComplexContext
    }

    /// Tells whether a scalar makes a word of the segment that holds it.
    ///
    /// A letter here is a scalar with the property Alphabetic that is no mark (so a lone vowel sign is no word), a digit
    /// one of General_Category Nd. `½` and `²` are neither.
    public static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
        SentenceProperty(scalar).isLetterOrDigit
    }

    /// Returns the value of a decimal digit of any script (General_Category Nd), or `nil`: 5 for `5`, `٥`, `۵`, `५`.
    public static func decimalDigitValue(of scalar: Unicode.Scalar) -> Int? {
        let value = PropertyTrie<UInt8>.digits[scalar.value]
        return value == 255 ? nil : Int(value)
    }

    /// Returns the scalar that stands for this one when case is ignored: `a` for `A`, `ς` and `Σ` become `σ`.
    ///
    /// This is simple case folding (CaseFolding.txt, status C and S): one scalar to one scalar, so `ß` stays, and the
    /// same for every language, so `I` becomes `i` and the Turkish `İ` stays.
    public static func simpleCaseFold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        let number = PropertyTrie<UInt8>.folds[scalar.value]
        guard number != 0 else { return scalar }
        let folded = Int32(bitPattern: scalar.value) + caseFoldDistances[Int(number)]
        return Unicode.Scalar(UInt32(bitPattern: folded)) ?? scalar
    }

    /// Returns the scalar that starts at a byte offset and the number of its bytes.
    ///
    /// - Parameters:
    ///   - offset: The start of a scalar in `bytes`.
    ///   - bytes: Valid UTF-8. In bytes that are not, the answer may be U+FFFD, or the call traps at their end.
    public static func scalar(at offset: Int, in bytes: Span<UInt8>) -> (scalar: Unicode.Scalar, length: Int) {
        let decoded = DecodedScalar(in: bytes, at: offset)
        return (Unicode.Scalar(decoded.value) ?? "\u{FFFD}", decoded.length)
    }
}
