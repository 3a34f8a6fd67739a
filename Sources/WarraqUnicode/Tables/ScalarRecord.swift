// SPDX-License-Identifier: Apache-2.0

/// The packed properties of one scalar, as the generator writes them.
struct ScalarRecord {
    let bits: UInt16

    @inline(__always)
    init(_ scalar: Unicode.Scalar) {
        bits = PropertyTrie<UInt16>.properties[scalar.value]
    }

    var generalCategory: Unicode.GeneralCategory { Self.categories[Int(bits & 31)] }
    var script: Script { Script(rawValue: UInt8(truncatingIfNeeded: bits >> 5)) }
    var isAlphabetic: Bool { bits & 0x2000 != 0 }
    var isWhitespace: Bool { bits & 0x4000 != 0 }
    var isExtendedPictographic: Bool { bits & 0x8000 != 0 }

    /// The categories in the generator's order.
    private static let categories: [Unicode.GeneralCategory] = [
        .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .nonspacingMark, .spacingMark, .enclosingMark,
        .decimalNumber, .letterNumber, .otherNumber,
        .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
        .initialPunctuation, .finalPunctuation, .otherPunctuation,
        .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol,
        .spaceSeparator, .lineSeparator, .paragraphSeparator,
        .control, .format, .surrogate, .privateUse, .unassigned,
    ]
}
