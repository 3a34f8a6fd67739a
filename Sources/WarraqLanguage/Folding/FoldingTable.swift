// SPDX-License-Identifier: Apache-2.0

/// A profile compiled for bytes.
struct FoldingTable: Sendable {
    /// What becomes of a character of U+0600–06FF, the block that most Arabic text consists of.
    struct Pair: BitwiseCopyable {
        private let bits: UInt32

        init(first: UInt8, second: UInt8, length: Int) {
            bits = UInt32(first) | UInt32(second) << 8 | UInt32(length) << 16
        }

        private init(bits: UInt32) {
            self.bits = bits
        }

        /// The character changes its length and has to be looked up by ``FoldingTable/replacement(of:)``.
        static let special = Pair(bits: 1 << 31)

        /// The two bytes, the first in the lower bits.
        @inline(__always) var bytes: UInt16 { UInt16(truncatingIfNeeded: bits) }
        /// 2, or 0 when the character is dropped.
        @inline(__always) var length: Int { Int(truncatingIfNeeded: bits &>> 16) }
        @inline(__always) var isSpecial: Bool { bits == Self.special.bits }
    }

    /// One entry for each of U+0600–06FF.
    let pairs: [Pair]
    /// For each 256 characters of the Basic Multilingual Plane the number of a page, or 0 if none of them changes.
    private let pageNumbers: [UInt8]
    /// 256 entries a page: 0 for a character that stays, else one more than its place in `ends`.
    private let pages: [UInt16]
    private let ends: [UInt16]
    private let outputs: [UInt8]

    init(_ profile: FoldingProfile) {
        var (pageNumbers, pages) = ([UInt8](repeating: 0, count: 256), [UInt16](repeating: 0, count: 256))
        var (ends, outputs) = ([UInt16](), [UInt8]())
        for scalar in profile.candidates.sorted() {
            let page = Int(scalar >> 8)
            if pageNumbers[page] == 0 {
                pageNumbers[page] = UInt8(pages.count / 256)
                pages += [UInt16](repeating: 0, count: 256)
            }
            outputs += profile.mapping(of: scalar).flatMap(Self.utf8)
            ends.append(UInt16(outputs.count))
            pages[Int(pageNumbers[page]) * 256 + Int(scalar & 0xFF)] = UInt16(ends.count)
        }
        (self.pageNumbers, self.pages, self.ends, self.outputs) = (pageNumbers, pages, ends, outputs)
        pairs = (UInt32(0x0600)...0x06FF).map { Self.pair(Self.utf8($0), profile.mapping(of: $0).flatMap(Self.utf8)) }
    }

    private static func pair(_ old: [UInt8], _ new: [UInt8]) -> Pair {
        switch new.count {
        case 0: Pair(first: old[0], second: old[1], length: 0)
        case 2: Pair(first: new[0], second: new[1], length: 2)
        default: .special
        }
    }

    private static func utf8(_ scalar: UInt32) -> [UInt8] {
        Unicode.Scalar(scalar).map { Array(String($0).utf8) } ?? []
    }

    /// The bytes that replace a character; `nil` when it stays.
    @inline(__always)
    func replacement(of scalar: UInt32) -> ArraySlice<UInt8>? {
        guard scalar < 0x10000 else { return nil }
        let entry = Int(pages[Int(pageNumbers[Int(scalar >> 8)]) * 256 + Int(scalar & 0xFF)])
        if entry == 0 { return nil }
        return outputs[(entry > 1 ? Int(ends[entry - 2]) : 0)..<Int(ends[entry - 1])]
    }
}
