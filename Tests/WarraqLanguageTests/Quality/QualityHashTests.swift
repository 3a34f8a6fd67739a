// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqTestSupport
import WarraqTesting

@testable import WarraqLanguage

@Suite struct QualityHashTests {
    @Test("a hash that runs over scalars is that of their bytes, and both count scalars", arguments: 0..<200)
    func running(round: Int) {
        let seed = printedSeed()
        var random = SeededGenerator(seed: seed &+ UInt64(round))
        let scalars: [Unicode.Scalar] = ["a", "Z", "é", "ا", "क", "中", "가", "𐐀", "😀"]
        let text = (0..<round * 13).map { _ in scalars[Int.random(in: 0..<scalars.count, using: &random)] }
        var running = RunningHash()
        for scalar in text { running.append(scalar: scalar.value) }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: text)
        let bytes = Array(String(view).utf8)
        let all = 0..<bytes.count
        #expect(running.finish() == QualityHash.hash(bytes.span, all), "seed \(seed)")
        let counted = QualityHash.hashAndCount(bytes.span, all)
        #expect(counted.hash == QualityHash.hash(bytes.span, all) && counted.characters == text.count)
        #expect(QualityHash.characters(bytes.span, all) == text.count)
    }

    @Test("marked bytes are counted, however many there are", arguments: [0, 1, 254, 255, 256, 10_000])
    func lanes(count: Int) {
        var (all, one) = (LaneCount(), LaneCount())
        for _ in 0..<count {
            all.add(ByteLanes8.high)
            one.add(0x80)
        }
        #expect(all.total == 8 * count && one.total == count)
    }
}
