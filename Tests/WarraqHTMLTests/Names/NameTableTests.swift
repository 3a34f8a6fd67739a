// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import WarraqHTML

@Suite("NameTable")
struct NameTableTests {
    @Test("gives each name one number, in any case where it folds")
    func numbers() {
        var names = NameTable.known
        let input = Array("Wörter-x wörter-x".utf8)
        var hash = NameTable.seed
        for byte in input[..<9] { hash = NameTable.hash(hash, ASCII.lowercased(byte)) }
        let id = names.intern(input.span, 0..<9, hash: hash, folding: true)
        #expect(names.intern(input.span, 10..<19) == id)
        #expect(names.string(of: id) == "wörter-x")
        let other = Array("none".utf8)
        #expect(names.find(other.span) == nil)
    }

    @Test("keeps names apart that are made to share a hash, and stays fast")
    func collisions() {
        // All of these have the hash that is given: the table must tell them apart by their bytes.
        var names = NameTable.known
        var numbers: [UInt32] = []
        let words = (0..<5000).map { Array("n\($0)".utf8) }
        for word in words { numbers.append(names.intern(word.span, 0..<word.count, hash: 77)) }
        #expect(Set(numbers).count == words.count)
        for (word, number) in zip(words, numbers) {
            #expect(names.intern(word.span, 0..<word.count, hash: 77) == number)
            #expect(Array(names.bytes(of: number)) == word)
        }
    }

    @Test("finds every name after it has grown")
    func growth() {
        var names = NameTable.known
        let words = (0..<20_000).map { Array("سمة\($0)".utf8) }
        let numbers = words.map { names.intern($0.span, 0..<$0.count) }
        for (word, number) in zip(words, numbers) { #expect(names.find(word.span) == number) }
    }
}
