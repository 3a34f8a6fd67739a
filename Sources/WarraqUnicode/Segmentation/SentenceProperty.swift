// SPDX-License-Identifier: Apache-2.0

/// The class of a scalar under the sentence rules of UAX #29, and three flags, as the generator writes them.
struct SentenceProperty {
    let bits: UInt8

    @inline(__always)
    init(bits: UInt8) {
        self.bits = bits
    }

    @inline(__always)
    init(_ scalar: Unicode.Scalar) {
        bits = PropertyTrie<UInt8>.sentences[scalar.value]
    }

    @inline(__always) var sentenceClass: SentenceClass { SentenceClass(rawValue: bits & 15) }
    @inline(__always) var isComplexContext: Bool { bits & 0x10 != 0 }
    @inline(__always) var isIdeographic: Bool { bits & 0x20 != 0 }
    @inline(__always) var isLetterOrDigit: Bool { bits & 0x40 != 0 }
}

/// A value of the property Sentence_Break.
struct SentenceClass: Equatable {
    let rawValue: UInt8

    static var other: Self { Self(rawValue: 0) }
    static var cr: Self { Self(rawValue: 1) }
    static var lf: Self { Self(rawValue: 2) }
    static var separator: Self { Self(rawValue: 3) }
    static var extend: Self { Self(rawValue: 4) }
    static var format: Self { Self(rawValue: 5) }
    static var space: Self { Self(rawValue: 6) }
    static var lower: Self { Self(rawValue: 7) }
    static var upper: Self { Self(rawValue: 8) }
    static var otherLetter: Self { Self(rawValue: 9) }
    static var numeric: Self { Self(rawValue: 10) }
    static var ambiguousTerminator: Self { Self(rawValue: 11) }
    static var continuation: Self { Self(rawValue: 12) }
    static var terminator: Self { Self(rawValue: 13) }
    static var close: Self { Self(rawValue: 14) }

    /// ParaSep of the rules: CR, LF, Sep.
    @inline(__always) var isParagraphSeparator: Bool { (1...3).contains(rawValue) }

    /// What rule SB5 looks through: Extend, Format.
    @inline(__always) var isIgnorable: Bool { rawValue == 4 || rawValue == 5 }

    /// SATerm of the rules: ATerm, STerm.
    @inline(__always) var isTerminator: Bool { rawValue == 11 || rawValue == 13 }

    /// Upper or Lower.
    @inline(__always) var isCased: Bool { rawValue == 7 || rawValue == 8 }

    /// Upper, Lower or OLetter.
    @inline(__always) var isLetter: Bool { (7...9).contains(rawValue) }
}
