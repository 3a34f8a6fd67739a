// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqTestSupport
import WarraqTesting

@Suite("StableHash")
struct StableHashTests {
    private func hash(_ bytes: [UInt8]) -> Hash128 {
        var hash = StableHash()
        hash.combine(bytes.span)
        return hash.finish()
    }

    @Test(
        "gives the same value in every version, since logs and ids hold it",
        arguments: [
            ("", "bdd842609f560a6e6503e064cc0be998"), ("a", "4b34390e262d7158de9bb29d9c48c2b9"),
            ("كتاب", "a752a6e1330c73a674dd4f33864b93e5"), ("0123456789abcdef", "acaab493e8dfc5b53bdd73db22e784ec"),
            ("0123456789abcdefg", "7c791665c26375d5c03bb585a538ec74"),
        ])
    func fixedValues(text: String, expected: String) {
        #expect(hash(Array(text.utf8)).description == expected)
    }

    @Test("is what a plain implementation byte by byte gives")
    func plainImplementation() {
        let seed = printedSeed()
        var random = SeededGenerator(seed: seed)
        for count in 0..<100 {
            let bytes = (0..<count).map { _ in UInt8(truncatingIfNeeded: random.next()) }
            var plain = PlainHash()
            plain.combine(bytes)
            #expect(hash(bytes) == plain.finish(), "seed \(seed), \(count) bytes")
        }
    }

    @Test("depends on where pieces end")
    func pieces() {
        func hash(_ pieces: [String]) -> Hash128 {
            var hash = StableHash()
            for piece in pieces { hash.combine(piece) }
            return hash.finish()
        }
        let splits = [["ab", "c"], ["a", "bc"], ["abc"], ["abc", ""], ["", "abc"], [], [""]]
        #expect(Set(splits.map(hash)).count == splits.count)
    }

    @Test("differs for texts that differ in one bit, or in zeros at the end")
    func avalanche() {
        var hashes: Set<Hash128> = []
        let text = Array("وراق بغداد يكتب كل يوم".utf8)
        for bit in 0..<text.count * 8 {
            var changed = text
            changed[bit / 8] ^= 1 << UInt8(bit % 8)
            hashes.insert(hash(changed))
        }
        for zeros in 0..<40 { hashes.insert(hash(text + [UInt8](repeating: 0, count: zeros))) }
        #expect(hashes.count == text.count * 8 + 40)
        let lows = Set(hashes.map { $0.low & 0xFFFF })
        #expect(lows.count > hashes.count * 9 / 10)
    }

    @Test("of numbers differs from number to number")
    func numbers() {
        let numbers = [0, 1, -1, Int.max, Int.min, 2]
        let hashes = numbers.map { number in
            var hash = StableHash()
            hash.combine(number)
            return hash.finish()
        }
        #expect(Set(hashes).count == numbers.count)
    }

    /// The definition with 128-bit products and no tricks.
    private struct PlainHash {
        var first: UInt64 = 0x9E37_79B9_7F4A_7C15
        var second: UInt64 = 0xC2B2_AE3D_27D4_EB4F

        mutating func combine(_ bytes: [UInt8]) {
            var chunks = stride(from: 0, to: bytes.count, by: 16).map { Array(bytes[$0..<min($0 + 16, bytes.count)]) }
            if bytes.count % 16 == 0 { chunks.append([]) }
            for chunk in chunks {
                let padded = chunk + [UInt8](repeating: 0, count: 16 - chunk.count)
                func word(_ bytes: ArraySlice<UInt8>) -> UInt64 { bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) } }
                mix(word(padded[..<8]), word(padded[8...]))
            }
            mix(UInt64(bytes.count), 0x1656_67B1_9E37_79F9)
        }

        mutating func mix(_ low: UInt64, _ high: UInt64) {
            func fold(_ left: UInt64, _ right: UInt64) -> UInt64 {
                let product = UInt128(left) * UInt128(right)
                return UInt64(truncatingIfNeeded: product >> 64) ^ UInt64(truncatingIfNeeded: product)
            }
            first = fold(first ^ low, high ^ 0xA076_1D64_78BD_642F) &+ second
            second = fold(second ^ high, low ^ 0xE703_7ED1_A0B4_28DB) ^ first.byteSwapped
        }

        mutating func finish() -> Hash128 {
            mix(0x27D4_EB2F_1656_67C5, 0x85EB_CA77_C2B2_AE63)
            mix(second, first)
            return Hash128(high: first, low: second)
        }
    }
}
