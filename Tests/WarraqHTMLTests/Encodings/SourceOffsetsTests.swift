// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import WarraqHTML

@Suite("SourceOffsets")
struct SourceOffsetsTests {
    @Test("leads from text to source, and grows over what was replaced")
    func ranges() {
        var offsets = SourceOffsets()
        #expect(offsets.isIdentity)
        #expect(offsets.source(of: 3..<5) == 3..<5)
        // One byte became three at 2, two became three at 7.
        offsets.append(text: 2..<5, source: 2..<3)
        offsets.append(text: 7..<10, source: 5..<7)
        #expect(offsets.source(of: 0..<2) == 0..<2)
        #expect(offsets.source(of: 0..<3) == 0..<3)
        #expect(offsets.source(of: 3..<4) == 2..<3)
        #expect(offsets.source(of: 5..<7) == 3..<5)
        #expect(offsets.source(of: 7..<8) == 5..<7)
        #expect(offsets.source(of: 10..<12) == 7..<9)
        #expect(offsets.source(of: 2..<2) == 2..<2)
    }
}
