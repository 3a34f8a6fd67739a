// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqTestSupport
import WarraqTesting

@Suite("Hash128Set")
struct Hash128SetTests {
    /// Hashes that meet in one place of the table, and zero, which marks free places.
    private static let crowded: [Hash128] = (0..<3_000).map { (number: UInt64) -> Hash128 in
        switch number % 3 {
        case 0: Hash128(high: number / 6, low: 0)
        case 1: Hash128(high: 7, low: number << 40)
        default: Hash128(high: 0, low: number)
        }
    }

    @Test("takes each hash once, as Set does")
    func model() {
        let seed = printedSeed()
        var random = SeededGenerator(seed: seed)
        let scattered = (0..<3_000).map { _ in Hash128(high: random.next() % 50, low: random.next() % 50) }
        var (set, model) = (Hash128Set(), Set<Hash128>())
        for hash in Hash128SetTests.crowded + scattered + Hash128SetTests.crowded {
            let (inserted, expected) = (set.insert(hash), model.insert(hash).inserted)
            #expect(inserted == expected, "seed \(seed)")
        }
        #expect(set.count == model.count)
    }

    @Test("comes back from its log")
    func restore() {
        var (set, log) = (Hash128Set(), [UInt8]())
        for hash in Hash128SetTests.crowded where set.insert(hash) { hash.append(to: &log) }
        #expect(log.count == set.count * Hash128.byteCount)
        var restored = Hash128Set()
        restored.restore(from: log.span)
        #expect(restored.count == set.count)
        let again = Hash128SetTests.crowded.filter { restored.insert($0) }
        #expect(again == [])
        let inserted = restored.insert(Hash128(high: 1 << 50, low: 3))
        #expect(inserted)
    }

    @Test("reads whole entries only")
    func cutLog() {
        var log: [UInt8] = []
        Hash128(high: 1, low: 2).append(to: &log)
        let zeros = [UInt8](repeating: 0, count: 7)
        #expect(log == [1] + zeros + [2] + zeros)
        #expect(Hash128(log.span, at: 0) == Hash128(high: 1, low: 2))
        var set = Hash128Set()
        set.restore(from: (log + [9, 9, 9]).span)
        #expect(set.count == 1)
    }

    @Test("a hash is written as 32 digits")
    func digits() {
        #expect(Hash128(high: 0xAB, low: 1 << 63).description == "00000000000000ab8000000000000000")
    }
}
