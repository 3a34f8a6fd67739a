// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import WarraqCore

@Suite struct ValueComparisonTests {
    @Test("whole numbers and doubles compare exactly")
    func numbers() {
        #expect(ValueComparison.order(.int(Int.max), .double(0x1p63)) == -1)
        #expect(ValueComparison.order(.int(Int.min), .double(-0x1p63)) == 0)
        #expect(ValueComparison.order(.double(9_007_199_254_740_992), .int(9_007_199_254_740_993)) == -1)
        #expect(ValueComparison.order(.double(-1.5), .int(-1)) == -1)
        #expect(ValueComparison.order(.double(-1.5), .int(-2)) == 1)
        #expect(ValueComparison.order(.double(.nan), .int(1)) == nil)
        #expect(!ValueComparison.areEqual(.double(.nan), .double(.nan)))
        #expect(ValueComparison.areEqual(.double(.infinity), .double(.infinity)))
    }

    @Test(
        "dates compare as far as both are known",
        arguments: [
            ("2024-04-13", "2024-04-14", -1), ("2024", "2024-12-31", 0), ("2024-02-29T23:59Z", "2024-03-01T00:00Z", -1),
            ("2024-04-13T00:30+03:00", "2024-04-12T21:30Z", 0), ("2024-04-13T09:30:01Z", "2024-04-13T09:30Z", 0),
            ("2024-04-13T09:30:01Z", "2024-04-13T09:30:02Z", -1), ("2023-12-31T23:00-02:00", "2024-01-01T00:30Z", 1),
            ("2024-05", "2024-04-30", 1),
        ])
    func dates(left: String, right: String, expected: Int) throws {
        let (one, other) = (try #require(DateTime(left)), try #require(DateTime(right)))
        #expect(ValueComparison.order(one, other) == expected)
        #expect(ValueComparison.order(other, one) == -expected)
    }

    @Test("a pattern is found where the library finds it")
    func patterns() {
        let letters: [Character] = ["ا", "ب", "a"]
        let seed = UInt64.random(in: 0...UInt64.max)
        print("BytePattern seed \(seed)")
        var state = seed
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        for _ in 0..<3000 {
            let whole = String((0..<next(30)).map { _ in letters[next(3)] })
            let part = String((0..<next(5)).map { _ in letters[next(3)] })
            let expected = part.isEmpty || whole.utf8.indices.contains { whole.utf8[$0...].starts(with: part.utf8) }
            #expect(BytePattern(part).isFound(in: Array(whole.utf8).span) == expected, "\(part) in \(whole)")
        }
    }
}
