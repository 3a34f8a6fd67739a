// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqUnicode

@Suite("ByteBlock")
struct ByteBlockTests {
    @Test("marks what a comparison byte by byte marks, for all bytes and limits")
    func comparesAsBytes() {
        var random = SeededBytes(seed: printedSeed("ByteBlock"))
        for limit in UInt8.min...UInt8.max {
            let bytes = (0..<19).map { _ in
                UInt8.random(in: 0...255, using: &random) &* (random.next() & 1 == 0 ? 1 : limit)
            }
            for offset in 0...3 {
                let block = ByteBlock(bytes.span, at: offset)
                let window = Array(bytes[offset..<offset + 16])
                expect(block.equal(to: limit), window.map { $0 == limit })
                expect(block.below(limit), window.map { $0 < limit })
                expect(block.atLeast(limit), window.map { $0 >= limit })
                expect(block.masked(by: 0xF0).equal(to: limit & 0xF0), window.map { $0 & 0xF0 == limit & 0xF0 })
                expect(block.below(limit) | block.equal(to: limit), window.map { $0 <= limit })
                expect(block.atLeast(limit) & block.below(0x80), window.map { $0 >= limit && $0 < 0x80 })
                expect(block.atLeast(limit) ^ block.below(0x80), window.map { ($0 >= limit) != ($0 < 0x80) })
            }
        }
    }

    @Test("finds the first of any two marked bytes", arguments: 0..<16)
    func findsFirst(place: Int) {
        for second in place..<16 {
            var bytes = [UInt8](repeating: 0, count: 16)
            bytes[place] = 7
            bytes[second] = 7
            #expect(ByteBlock(bytes.span, at: 0).equal(to: 7).first == place)
        }
    }

    private func expect(_ marks: ByteMarks, _ plain: [Bool]) {
        #expect(marks.isEmpty == !plain.contains(true))
        #expect(marks.first == plain.firstIndex(of: true) ?? 16)
    }
}
