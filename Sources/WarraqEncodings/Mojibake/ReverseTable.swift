// SPDX-License-Identifier: Apache-2.0

/// The bytes of a single-byte encoding by their characters.
struct ReverseTable: Sendable {
    /// For each 256 scalars the number of a page, and pages of bytes; 0 for characters that the encoding lacks.
    private var pageNumbers = [UInt8](repeating: 0, count: 256)
    private var pages = [UInt8](repeating: 0, count: 256)

    init(_ encoding: CharacterEncoding) {
        for byte in UInt8(0x80)...0xFF {
            guard let scalar = TextDecoder(encoding).decode([byte]).unicodeScalars.first else { continue }
            if scalar != "\u{FFFD}" { add(scalar.value, byte) }
        }
        // Decoders that know no character for a byte, or think of Latin-1, give the control character of that number.
        for byte in UInt8(0x80)...0x9F where self[UInt32(byte)] == 0 { add(UInt32(byte), byte) }
    }

    private mutating func add(_ scalar: UInt32, _ byte: UInt8) {
        guard scalar < 0x10000 else { return }
        if pageNumbers[Int(scalar >> 8)] == 0 {
            pageNumbers[Int(scalar >> 8)] = UInt8(pages.count / 256)
            pages += [UInt8](repeating: 0, count: 256)
        }
        pages[Int(pageNumbers[Int(scalar >> 8)]) * 256 + Int(scalar & 255)] = byte
    }

    /// The byte of a character outside ASCII, or 0.
    @inline(__always)
    subscript(scalar: UInt32) -> UInt8 {
        guard scalar < 0x10000 else { return 0 }
        return pages[Int(pageNumbers[Int(scalar &>> 8)]) &* 256 &+ Int(scalar & 255)]
    }

    /// The characters outside ASCII that some encodings have.
    static func scalars(of encodings: some Sequence<CharacterEncoding>) -> [Bool] {
        var known = [Bool](repeating: false, count: 0x10000)
        for table in Set(encodings).map(ReverseTable.init) {
            for page in 0..<256 where table.pageNumbers[page] > 0 {
                for place in 0..<256 where table.pages[Int(table.pageNumbers[page]) * 256 + place] > 0 {
                    known[page * 256 + place] = true
                }
            }
        }
        return known
    }
}
