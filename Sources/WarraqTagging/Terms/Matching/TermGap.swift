// SPDX-License-Identifier: Apache-2.0

/// What stands between two words, as a number that is part of a term's hash.
enum TermGap {
    /// 0 for nothing, else a hash of the marks and of white space as one space; nil if there is a blank line.
    @inline(__always)
    static func code(_ range: Range<Int>, in bytes: Span<UInt8>, _ folding: TermFolding) -> UInt64? {
        if range.isEmpty { return 0 }
        if range.count == 1, bytes[range.lowerBound] == 0x20 {
            var hash = TermHash()
            hash.add(TermFolding.space)
            return hash.value
        }
        return marks(range, in: bytes, folding)
    }

    @inline(never)
    private static func marks(_ range: Range<Int>, in bytes: Span<UInt8>, _ folding: TermFolding) -> UInt64? {
        var (hash, lineEnds, last) = (TermHash(), 0, UInt32(0))
        var offset = range.lowerBound
        while offset < range.upperBound {
            if isLineEnd(at: offset, in: bytes) { lineEnds += 1 }
            offset = folding.forEachScalar(at: offset, in: bytes) { scalar in
                if scalar != TermFolding.space || last != TermFolding.space { hash.add(scalar) }
                last = scalar
            }
        }
        return lineEnds > 1 ? nil : (hash.value == TermHash().value ? 0 : hash.value)
    }

    /// Whether a line end begins at an offset; the LF of CR LF does not count again.
    private static func isLineEnd(at offset: Int, in bytes: Span<UInt8>) -> Bool {
        switch bytes[offset] {
        case 0x0A: offset == 0 || bytes[offset - 1] != 0x0D
        case 0x0B...0x0D: true
        case 0xC2: bytes[offset + 1] == 0x85
        case 0xE2: bytes[offset + 1] == 0x80 && bytes[offset + 2] & 0xFE == 0xA8
        default: false
        }
    }
}
