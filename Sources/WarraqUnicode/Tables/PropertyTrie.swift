// SPDX-License-Identifier: Apache-2.0

internal import CWarraqUnicodeTables

/// A value per Unicode scalar, in two stages: the number of a block by `scalar >> 6`, and blocks of 64 values.
///
/// A block has as many values as the last byte of a UTF-8 sequence can tell apart, so a lookup takes the bits as they
/// come. The tables are constants of the program (`CWarraqUnicodeTables`), hence without a lifetime of their own.
struct PropertyTrie<Value: BitwiseCopyable>: ~Escapable {
    let index: Span<UInt16>
    let values: Span<Value>

    /// Returns the value of a scalar; traps above U+10FFFF.
    @inline(__always)
    subscript(scalar: UInt32) -> Value {
        values[Int(index[Int(scalar >> 6)]) << 6 | Int(scalar & 63)]
    }

    /// Returns the value of an ASCII scalar: its blocks are the first two.
    @inline(__always)
    subscript(ascii byte: UInt8) -> Value {
        values[Int(byte)]
    }

    /// Views a pair of constant tables.
    ///
    /// The pointers stay valid for as long as the program runs, the tables are aligned to 64 bytes and hold whole
    /// values, and every bit pattern is a value; the generator writes them so.
    @inline(__always)
    @_lifetime(immortal)
    fileprivate init(_ trie: warraq_trie) {
        unsafe index = constantSpan(trie.index)
        unsafe values = constantSpan(trie.values)
    }
}

@inline(__always)
@_lifetime(immortal)
private func constantSpan<Value: BitwiseCopyable>(_ table: warraq_table) -> Span<Value> {
    let count = unsafe table.size / MemoryLayout<Value>.stride
    let start = unsafe table.start.assumingMemoryBound(to: Value.self)
    return unsafe _overrideLifetime(Span(_unsafeStart: start, count: count), copying: ())
}

// MARK: - The tables

extension PropertyTrie<UInt8> {
    /// Word_Break class and kind of word, as in ``WordProperty``.
    static var words: Self {
        @inline(__always) @_lifetime(immortal) get { unsafe Self(warraq_words) }
    }

    /// Sentence_Break class and flags, as in ``SentenceProperty``.
    static var sentences: Self {
        @inline(__always) @_lifetime(immortal) get { unsafe Self(warraq_sentences) }
    }

    /// The value of a decimal digit, or 255.
    static var digits: Self {
        @inline(__always) @_lifetime(immortal) get { unsafe Self(warraq_digits) }
    }

    /// The number of the distance to the case-folded scalar.
    static var folds: Self {
        @inline(__always) @_lifetime(immortal) get { unsafe Self(warraq_folds) }
    }
}

extension PropertyTrie<UInt16> {
    /// General_Category, Script, Alphabetic, White_Space, Extended_Pictographic, as in ``ScalarRecord``.
    static var properties: Self {
        @inline(__always) @_lifetime(immortal) get { unsafe Self(warraq_properties) }
    }
}

extension PropertyTrie<UInt16> {
    /// Combining class, quick checks and boundaries of the normalization forms, as in ``NormalizationRecord``.
    static var normalization: Self {
        @inline(__always) @_lifetime(immortal) get { unsafe Self(warraq_normalization) }
    }

    /// Where ``mappingPool`` holds the full canonical decomposition; 0 for scalars without one, and for Hangul.
    static var canonical: Self {
        @inline(__always) @_lifetime(immortal) get { unsafe Self(warraq_canonical) }
    }

    /// Where ``mappingPool`` holds the full compatibility decomposition, which includes the canonical ones.
    static var compatible: Self {
        @inline(__always) @_lifetime(immortal) get { unsafe Self(warraq_compatible) }
    }

    /// Where ``mappingPool`` holds the full case folding.
    static var caseFolds: Self {
        @inline(__always) @_lifetime(immortal) get { unsafe Self(warraq_casefolds) }
    }

    /// Where ``mappingPool`` holds the lower case.
    static var lowercases: Self {
        @inline(__always) @_lifetime(immortal) get { unsafe Self(warraq_lowercases) }
    }

    /// Where ``mappingPool`` holds the upper case.
    static var uppercases: Self {
        @inline(__always) @_lifetime(immortal) get { unsafe Self(warraq_uppercases) }
    }
}

/// Decompositions and case mappings: the number of scalars, then each scalar with its combining class in the upper 8 bits.
var mappingPool: Span<UInt32> {
    @inline(__always) @_lifetime(immortal) get { unsafe constantSpan(warraq_mappings_pool) }
}

/// The slots of ``CompositionTable``.
var compositionSlots: Span<UInt64> {
    @inline(__always) @_lifetime(immortal) get { unsafe constantSpan(warraq_compositions) }
}

/// The distances from scalars to their case-folded scalars, by number.
var caseFoldDistances: Span<Int32> {
    @inline(__always) @_lifetime(immortal) get { unsafe constantSpan(warraq_fold_distances) }
}
