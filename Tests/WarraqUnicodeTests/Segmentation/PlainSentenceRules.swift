// SPDX-License-Identifier: Apache-2.0

@testable import WarraqUnicode

/// The sentence boundary rules of UAX #29 as they are written there, asked at each place over an array; slow and plain.
struct PlainSentenceRules {
    private var classes: [SentenceClass] = []
    private var starts: [Int] = []
    private let count: Int

    init(_ bytes: [UInt8]) {
        count = bytes.count
        var offset = 0
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            let sentence = SentenceProperty(scalar).sentenceClass
            // SB5 takes what it looks through together with the scalar before.
            if !sentence.isIgnorable || classes.last?.isParagraphSeparator ?? true {
                classes.append(sentence)
                starts.append(offset)
            }
            offset += UTF8.width(scalar)
        }
    }

    var boundaries: [Int] {
        guard count > 0 else { return [0] }
        return [0] + classes.indices.dropFirst().filter(isBoundary).map { starts[$0] } + [count]
    }

    private func isBoundary(at index: Int) -> Bool {
        let (left, right) = (classes[index - 1], classes[index])
        if left == .cr, right == .lf { return false }  // SB3
        if left.isParagraphSeparator { return true }  // SB4
        if left == .ambiguousTerminator {
            if right == .numeric { return false }  // SB6
            if right == .upper, index > 1, classes[index - 2].isCased { return false }  // SB7
        }
        return isBoundaryBehindTerminator(at: index)
    }

    private func isBoundaryBehindTerminator(at index: Int) -> Bool {
        var place = index - 1
        while place >= 0, classes[place] == .space { place -= 1 }
        let hasSpaces = place < index - 1
        while place >= 0, classes[place] == .close { place -= 1 }
        guard place >= 0, classes[place].isTerminator else { return false }  // SB998
        let right = classes[index]
        if classes[place] == .ambiguousTerminator, firstDecisive(from: index) == .lower { return false }  // SB8
        if right == .continuation || right.isTerminator { return false }  // SB8a
        if !hasSpaces, right == .close { return false }  // SB9
        return right != .space && !right.isParagraphSeparator  // SB9, SB10, SB11
    }

    private func firstDecisive(from index: Int) -> SentenceClass? {
        classes[index...].first { $0.isLetter || $0.isParagraphSeparator || $0.isTerminator }
    }
}
