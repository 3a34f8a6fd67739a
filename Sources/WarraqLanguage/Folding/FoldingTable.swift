// SPDX-License-Identifier: Apache-2.0

/// A profile compiled for bytes.
struct FoldingTable: Sendable {
    /// What becomes of a character of the row of 256 that most of the text consists of: U+0600–06FF or U+0500–05FF.
    struct Pair: BitwiseCopyable {
        private let bits: UInt32

        init(first: UInt8, second: UInt8, length: Int) {
            bits = UInt32(first) | UInt32(second) << 8 | UInt32(length) << 16
        }

        private init(bits: UInt32) {
            self.bits = bits
        }

        /// A letter of two bytes, the first in the lower bits.
        @inline(__always)
        init(bytes: UInt32) {
            bits = bytes | 2 << 16
        }

        /// The character changes its length or depends on others, and has to be looked up by ``FoldingTable/replacement(of:)``.
        static let special = Pair(bits: 1 << 31)

        /// The two bytes, the first in the lower bits.
        @inline(__always) var bytes: UInt16 { UInt16(truncatingIfNeeded: bits) }
        /// 2, or 0 when the character is dropped.
        @inline(__always) var length: Int { Int(truncatingIfNeeded: bits &>> 16) }
        /// Not 0 for a character that is special.
        @inline(__always) var mark: UInt32 { bits &>> 31 }
    }

    /// The first byte of the row, without its two lowest bits.
    let rowLead: UInt8
    /// One entry for each character of the row.
    let pairs: [Pair]
    /// Where these characters stand.
    let filter: FoldingFilter
    /// Rules that look around; nil where there is none.
    let context: KurdishLetters?
    /// For each 256 characters of the Basic Multilingual Plane the number of a page, or 0 if none of them changes.
    private let pageNumbers: [UInt8]
    /// 256 entries a page: 0 for a character that stays, else one more than its place in `ends`.
    private let pages: [UInt16]
    private let ends: [UInt16]
    /// What characters become, one after the other.
    let outputs: [UInt8]

    /// Compiles what becomes of each character.
    init(_ mappings: [UInt32: [UInt32]], row: UInt32, context: KurdishLetters? = nil) {
        var (pageNumbers, pages) = ([UInt8](repeating: 0, count: 256), [UInt16](repeating: 0, count: 256))
        var (ends, outputs) = ([UInt16](), [UInt8]())
        for (scalar, letters) in mappings.sorted(by: { $0.key < $1.key }) {
            let page = Int(scalar >> 8)
            if pageNumbers[page] == 0 {
                pageNumbers[page] = UInt8(pages.count / 256)
                pages += [UInt16](repeating: 0, count: 256)
            }
            outputs += letters.flatMap(UTF8Bytes.of)
            ends.append(UInt16(outputs.count))
            pages[Int(pageNumbers[page]) * 256 + Int(scalar & 0xFF)] = UInt16(ends.count)
        }
        (self.pageNumbers, self.pages, self.ends, self.outputs) = (pageNumbers, pages, ends, outputs)
        let contextual = context?.letters ?? []
        pairs = (row...row + 0xFF).map {
            contextual.contains($0) ? .special : Self.pair($0, mappings[$0] ?? [$0])
        }
        rowLead = UTF8Bytes.of(row)[0]
        filter = FoldingFilter(Set(mappings.keys).union(contextual), rowLead: rowLead)
        self.context = context
    }

    private static func pair(_ old: UInt32, _ new: [UInt32]) -> Pair {
        let bytes = new.flatMap(UTF8Bytes.of)
        switch bytes.count {
        case 0: return Pair(first: 0, second: 0, length: 0)
        case 2 where new.count == 1: return Pair(first: bytes[0], second: bytes[1], length: 2)
        default: return .special
        }
    }

    /// Two bytes of a character of two, the first in the lower bits.
    @inline(__always)
    static func bytes(of scalar: UInt32) -> UInt16 {
        UInt16(truncatingIfNeeded: 0xC0 | scalar &>> 6 | (0x80 | scalar & 0x3F) &<< 8)
    }

    /// Whether a character has a rule.
    func mayChange(_ scalar: UInt32) -> Bool {
        replacement(of: scalar) != nil || context?.letters.contains(scalar) == true
    }

    /// Where in ``outputs`` the bytes stand that replace a character; `nil` when it stays.
    @inline(__always)
    func replacement(of scalar: UInt32) -> Range<Int>? {
        guard scalar < 0x10000 else { return nil }
        let entry = Int(pages[Int(pageNumbers[Int(scalar >> 8)]) * 256 + Int(scalar & 0xFF)])
        if entry == 0 { return nil }
        return (entry > 1 ? Int(ends[entry - 2]) : 0)..<Int(ends[entry - 1])
    }

    /// Whether the bytes are those of one character.
    @inline(__always)
    func isOneScalar(_ range: Range<Int>) -> Bool {
        outputs[range].dropFirst().allSatisfy { $0 & 0xC0 == 0x80 }
    }
}
