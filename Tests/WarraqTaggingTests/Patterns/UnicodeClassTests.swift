// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqUnicode

@testable import WarraqTagging

@Suite struct UnicodeClassTests {
    /// What the class should be by the Unicode properties.
    private func isMember(_ scalar: Unicode.Scalar, of letter: Unicode.Scalar) -> Bool {
        let category = UnicodeProperties.generalCategory(of: scalar)
        switch letter {
        case "d": return category == .decimalNumber
        case "s": return UnicodeProperties.isWhitespace(scalar)
        default:
            let isMark = category == .nonspacingMark || category == .spacingMark || category == .enclosingMark
            return UnicodeProperties.isAlphabetic(scalar) || isMark || category == .decimalNumber
                || category == .connectorPunctuation || scalar == "\u{200C}" || scalar == "\u{200D}"
        }
    }

    @Test(
        "classes and their opposites hold for every scalar, outside and inside of brackets", arguments: ["d", "s", "w"])
    func classes(letter name: String) throws {
        let letter = try #require(name.unicodeScalars.first)
        let opposite = try #require(name.uppercased().unicodeScalars.first)
        let texts = [
            (true, try #require(UnicodeClass.outside(letter))), (false, try #require(UnicodeClass.outside(opposite))),
            (true, "[\(try #require(UnicodeClass.inside(letter)))]"),
            (false, "[\(try #require(UnicodeClass.inside(opposite)))]"),
            (false, "[^\(try #require(UnicodeClass.inside(letter)))]"),
            (true, "[^\(try #require(UnicodeClass.inside(opposite)))]"),
        ]
        let scalars = (UInt32(0)...0x10FFFF).compactMap(Unicode.Scalar.init)
        let text = Array(String(String.UnicodeScalarView(scalars)).utf8)
        var starts: [Int: Int] = [:]
        var offset = 0
        for (index, scalar) in scalars.enumerated() {
            starts[offset] = index
            offset += UTF8.width(scalar)
        }
        starts[offset] = scalars.count
        let answers = try texts.map { isMember, name in
            let expression = try RegularExpression("(?:\(name))+", prefersLongest: false, maxMemory: 16 << 20)
            var (answer, offset) = ([Bool](repeating: !isMember, count: scalars.count), 0)
            var bounds = RegularExpression.Bounds(groups: 1)
            while expression.find(in: text.span, offset..<text.count, bounds: &bounds), let found = bounds[0] {
                offset = found.upperBound
                let range = try #require(starts[found.lowerBound])..<(try #require(starts[found.upperBound]))
                for index in range { answer[index] = isMember }
            }
            return answer
        }
        #expect(answers.allSatisfy { $0 == answers[0] })
        // RE2 is built with its own version of Unicode: it may not know the newest characters, which it then takes for unassigned.
        let wrong = scalars.indices.filter { answers[0][$0] != isMember(scalars[$0], of: letter) }
        #expect(wrong.count < 5000 && wrong.allSatisfy { !answers[0][$0] && scalars[$0].value >= 0x870 })
    }

    @Test(
        "characters of living scripts are known",
        arguments: ["ب", "ک", "ش", "я", "中", "あ", "ท", "न", "ş", "א", "٣", "९", "\u{64E}", "_"])
    func known(text: String) throws {
        let expression = try RegularExpression(
            try #require(UnicodeClass.outside("w")), prefersLongest: false, maxMemory: 16 << 20)
        var bounds = RegularExpression.Bounds(groups: 1)
        let bytes = Array(text.utf8)
        #expect(expression.find(in: bytes.span, 0..<bytes.count, bounds: &bounds) && bounds[0] == 0..<bytes.count)
    }
}
