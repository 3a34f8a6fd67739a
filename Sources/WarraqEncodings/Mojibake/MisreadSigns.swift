// SPDX-License-Identifier: Apache-2.0

internal import WarraqUnicode

/// By which encodings a piece may have been misread at all: a look at what stands beside what, for all wrong encodings at once.
///
/// A reading as UTF-8 needs a character that was a first byte before one that was a further byte. Any other reading needs a word:
/// three characters in a row that the wrong encoding has, or, where an encoding's second bytes may be ASCII, three with at most one
/// character of ASCII between two of them.
struct MisreadSigns {
    /// A bit for each wrong encoding with two characters of UTF-8 beside one another, with a word, and with a loose word.
    private var pairs: UInt64 = 0
    private var words: UInt64 = 0
    private var looseWords: UInt64 = 0

    /// Whether no reading is possible.
    var isEmpty: Bool { pairs | looseWords == 0 }

    /// Whether some text may have been misread so.
    func allow(_ units: borrowing MisreadUnits) -> Bool {
        let found = units.isUTF8 ? pairs : units.single.isEmpty ? looseWords : words
        return found &>> UInt64(units.wrongNumber) & 1 != 0
    }

    init(_ text: Span<UInt8>, _ range: Range<Int>, _ table: borrowing SignTable) {
        let (pageNumbers, pages) = (table.pageNumbers.span, table.pages.span)
        var position = range.lowerBound
        // The signs of the character before and of the one before that; the encodings that have the last one, and the last two.
        var (before, second) = (SignTable.Signs(), SignTable.Signs())
        var (last, lastTwo, ascii) = (UInt64(0), UInt64(0), 2)
        while position < range.upperBound {
            if text[position] < 0x80 {
                position &+= 1
                ascii &+= 1
                if ascii == 1 { (before, second) = (SignTable.Signs(), SignTable.Signs()) }
                continue
            }
            let (scalar, length) = UnicodeProperties.scalar(at: position, in: text)
            position &+= length
            let value = scalar.value
            let signs =
                value < 0x10000
                ? pages[Int(pageNumbers[Int(value &>> 8)]) &<< 8 | Int(value & 255)] : SignTable.Signs()
            if ascii > 1 { (last, lastTwo) = (0, 0) }
            ascii = 0
            pairs |= before.first & signs.further
            words |= before.known & second.known & signs.known
            looseWords |= lastTwo & signs.known
            (last, lastTwo) = (signs.known, last & signs.known)
            (before, second) = (signs, before)
        }
    }
}

/// What characters may have been in each wrong encoding.
struct SignTable: Sendable {
    /// A bit for each wrong encoding: whether it has the character, and whether by a first or a further byte of UTF-8.
    struct Signs {
        var known: UInt64 = 0
        var first: UInt64 = 0
        var further: UInt64 = 0
    }

    /// For each 256 scalars the number of a page.
    private(set) var pageNumbers = [UInt8](repeating: 0, count: 256)
    private(set) var pages = [Signs](repeating: Signs(), count: 256)

    /// Collects the characters of the wrong encodings of some readings.
    init(_ readings: [MisreadUnits]) {
        var numbers = Set<Int>()
        for reading in readings where numbers.insert(reading.wrongNumber).inserted {
            let bit = UInt64(1) << UInt64(reading.wrongNumber)
            for scalar in UInt32(0x80)...0xFFFF {
                let byte = reading.reverse[scalar]
                if byte == 0 { continue }
                let place = place(of: scalar)
                pages[place].known |= bit
                if byte >= 0xC2, byte < 0xF5 { pages[place].first |= bit }
                if byte & 0xC0 == 0x80 { pages[place].further |= bit }
            }
        }
    }

    private mutating func place(of scalar: UInt32) -> Int {
        if pageNumbers[Int(scalar >> 8)] == 0 {
            pageNumbers[Int(scalar >> 8)] = UInt8(pages.count / 256)
            pages += [Signs](repeating: Signs(), count: 256)
        }
        return Int(pageNumbers[Int(scalar >> 8)]) * 256 + Int(scalar & 255)
    }
}
