// SPDX-License-Identifier: Apache-2.0

/// The class of a scalar under the word rules of UAX #29 and the kind of word it makes, as the generator writes them.
struct WordProperty {
    let bits: UInt8

    @inline(__always)
    init(bits: UInt8) {
        self.bits = bits
    }

    @inline(__always) var wordClass: WordClass { WordClass(rawValue: bits & 31) }
    @inline(__always) var kind: WordKind { WordKind(rawValue: bits >> 5) }
    /// Whether a segment that starts with this scalar, and goes on with none that WB4 looks through, is no word.
    @inline(__always) var isOutsideWords: Bool { !makesWord && (wordClass.endsAlone || wordClass.isNewline) }
    /// Whether the scalar is of class Other and joins others by the project's rules: hiragana, or part of a cluster.
    @inline(__always) var opensRun: Bool { wordClass == .other && bits >= WordKind.hiragana.rawValue << 5 }
    /// Whether the scalar is a letter or digit; only for scalars that rule WB4 does not look through.
    @inline(__always) var makesWord: Bool { bits >> 5 != 0 }
}

/// A value of the property Word_Break; two of them are split by Extended_Pictographic, which rule WB3c asks for.
///
/// The numbers are those of the generator. Classes 1 to 5 stick to one another in any order (WB5, WB8 to WB10, WB13a,
/// WB13b), which makes the usual word one loop with one test.
struct WordClass: Equatable {
    let rawValue: UInt8

    static var other: Self { Self(rawValue: 0) }
    static var letter: Self { Self(rawValue: 1) }
    static var pictographicLetter: Self { Self(rawValue: 2) }
    static var hebrewLetter: Self { Self(rawValue: 3) }
    static var numeric: Self { Self(rawValue: 4) }
    static var extendNumLet: Self { Self(rawValue: 5) }
    static var katakana: Self { Self(rawValue: 6) }
    static var pictographic: Self { Self(rawValue: 7) }
    static var extend: Self { Self(rawValue: 8) }
    static var format: Self { Self(rawValue: 9) }
    static var joiner: Self { Self(rawValue: 10) }
    static var cr: Self { Self(rawValue: 11) }
    static var lf: Self { Self(rawValue: 12) }
    static var newline: Self { Self(rawValue: 13) }
    static var singleQuote: Self { Self(rawValue: 14) }
    static var doubleQuote: Self { Self(rawValue: 15) }
    static var midNumLet: Self { Self(rawValue: 16) }
    static var midLetter: Self { Self(rawValue: 17) }
    static var midNum: Self { Self(rawValue: 18) }
    static var regionalIndicator: Self { Self(rawValue: 19) }
    static var segmentSpace: Self { Self(rawValue: 20) }

    /// ALetter, Hebrew_Letter, Numeric, ExtendNumLet: classes that stick to one another.
    @inline(__always) var isWordPart: Bool { rawValue &- 1 < 5 }

    /// AHLetter of the rules: ALetter, Hebrew_Letter.
    @inline(__always) var isLetter: Bool { rawValue &- 1 < 3 }

    /// What rule WB4 looks through: Extend, Format, ZWJ.
    @inline(__always) var isIgnorable: Bool { rawValue &- 8 < 3 }

    /// CR, LF, Newline.
    @inline(__always) var isNewline: Bool { rawValue &- 11 < 3 }

    /// What ends a word whatever follows: Other, WSegSpace, CR, LF, Newline.
    @inline(__always) var breaksWord: Bool { 0x10_3801 as UInt32 &>> UInt32(rawValue) & 1 != 0 }

    /// Quotes and the three Mid classes: punctuation that may stand inside a word.
    @inline(__always) var isMid: Bool { rawValue &- 14 < 5 }

    /// Other, WSegSpace, punctuation inside words: at the start of a segment they join nothing but ignorable scalars
    /// and, for a space, more spaces.
    @inline(__always) var endsAlone: Bool { 0x17_C001 as UInt32 &>> UInt32(rawValue) & 1 != 0 }

    /// Extended_Pictographic.
    @inline(__always) var isPictographic: Bool { rawValue == 2 || rawValue == 7 }
}

/// How a scalar takes part in a word.
struct WordKind: Equatable {
    let rawValue: UInt8

    /// Neither letter nor digit.
    static var none: Self { Self(rawValue: 0) }
    /// A letter or digit whose words are those of UAX #29.
    static var alphanumeric: Self { Self(rawValue: 1) }
    /// A Han character (property Ideographic): a word of its own.
    static var ideograph: Self { Self(rawValue: 2) }
    /// Hiragana, which runs together.
    static var hiragana: Self { Self(rawValue: 3) }
    /// A letter of a script that needs a dictionary: opens an orthographic cluster.
    static var clusterBase: Self { Self(rawValue: 4) }
    /// A vowel written before its consonant (Thai, Lao): opens a cluster and asks for a base.
    static var clusterLeading: Self { Self(rawValue: 5) }
    /// A letter that closes the cluster before it: vowels written behind, repetition and abbreviation marks.
    static var clusterTrailing: Self { Self(rawValue: 6) }
    /// The prolonged sound mark, which hiragana and katakana share.
    static var prolonged: Self { Self(rawValue: 7) }

    @inline(__always) var isCluster: Bool { rawValue &- 4 < 3 }
}

/// How a mark (Extend) takes part in an orthographic cluster; the same bits as ``WordKind``.
struct ClusterMark: Equatable {
    let rawValue: UInt8

    /// Burmese asat: its consonant closes the syllable before.
    static var killer: Self { Self(rawValue: 1) }
    /// Burmese virama: its consonant closes the syllable before, and the next one stands below it.
    static var closingStacker: Self { Self(rawValue: 2) }
    /// Khmer coeng, Tai Tham sakot: the next consonant stands below.
    static var stacker: Self { Self(rawValue: 3) }

    @inline(__always) var closes: Bool { rawValue == 1 || rawValue == 2 }
    @inline(__always) var stacks: Bool { rawValue >= 2 }
}
