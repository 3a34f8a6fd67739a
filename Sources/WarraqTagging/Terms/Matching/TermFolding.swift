// SPDX-License-Identifier: Apache-2.0

import WarraqLanguage
import WarraqUnicode

/// Maps scalars to those under which terms and texts are compared: one table for text and gazetteer.
///
/// White space of any kind becomes one space. A scalar becomes none, one or, for a ligature, several.
struct TermFolding: Sendable {
    /// For each scalar of the Basic Multilingual Plane the scalar it becomes, 0 if it is dropped, `several` if there are more.
    let table: [UInt16]
    private let expansions: [UInt32: [UInt32]]
    private let foldsCase: Bool

    /// U+FFFF is no character.
    static let several: UInt16 = 0xFFFF
    static let space: UInt32 = 0x20

    /// Case and Arabic spelling make no difference.
    static let search = TermFolding(arabicChanges, foldsCase: true)
    /// Arabic spelling makes no difference.
    static let searchCased = TermFolding(arabicChanges, foldsCase: false)
    /// Only white space is folded.
    static let exact = TermFolding([:], foldsCase: false)

    private static let arabicChanges = arabic()

    private init(_ folded: [UInt32: [UInt32]], foldsCase: Bool) {
        self.foldsCase = foldsCase
        var table = [UInt16](repeating: 0, count: 0x10000)
        var expansions: [UInt32: [UInt32]] = [:]
        for value in UInt32(1)..<0x10000 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let result = folded[value] ?? [foldsCase ? UnicodeProperties.simpleCaseFold(scalar).value : value]
            if UnicodeProperties.isWhitespace(scalar) {
                table[Int(value)] = UInt16(TermFolding.space)
            } else if result.count > 1 {
                table[Int(value)] = TermFolding.several
                expansions[value] = result
            } else {
                table[Int(value)] = UInt16(truncatingIfNeeded: result.first ?? 0)
            }
        }
        (self.table, self.expansions) = (table, expansions)
    }

    /// What the Arabic folding changes, asked of it at once: all characters, each in a line of its own.
    private static func arabic() -> [UInt32: [UInt32]] {
        let scalars = (UInt32(0x80)..<0x10000).compactMap(Unicode.Scalar.init)
        var text: [UInt8] = []
        for scalar in scalars { text += Array(String(scalar).utf8) + [0x0A] }
        var folded: [UInt8] = []
        ArabicFolding(.search).fold(text.span, into: &folded)
        let lines = String(decoding: folded, as: UTF8.self).unicodeScalars.split(
            separator: "\n", omittingEmptySubsequences: false)
        var changes: [UInt32: [UInt32]] = [:]
        for (scalar, line) in zip(scalars, lines) where !line.elementsEqual([scalar]) {
            changes[scalar.value] = line.map(\.value)
        }
        return changes
    }

    /// What a scalar becomes.
    enum Result {
        case none
        case one(UInt32)
        case several([UInt32])
    }

    /// Folds the scalar at `offset` and moves behind it.
    @inline(__always)
    func fold(at offset: inout Int, in bytes: Span<UInt8>) -> Result {
        let (scalar, length) = UnicodeProperties.scalar(at: offset, in: bytes)
        offset += length
        if scalar.value >= 0x10000 {
            return .one(foldsCase ? UnicodeProperties.simpleCaseFold(scalar).value : scalar.value)
        }
        let folded = table[Int(scalar.value)]
        if folded == TermFolding.several { return .several(expansions[scalar.value] ?? []) }
        return folded == 0 ? .none : .one(UInt32(folded))
    }

    /// Calls `body` with each scalar that the scalar at `offset` becomes.
    ///
    /// - Returns: The offset behind it.
    func forEachScalar(at offset: Int, in bytes: Span<UInt8>, _ body: (UInt32) -> Void) -> Int {
        var next = offset
        switch fold(at: &next, in: bytes) {
        case .none: break
        case .one(let scalar): body(scalar)
        case .several(let scalars): for scalar in scalars { body(scalar) }
        }
        return next
    }
}

extension TermFolding {
    /// The hash of a folded word with letters before and behind it; 0 stands for none.
    func hash(of range: Range<Int>, before: UInt32, behind: UInt32, in bytes: Span<UInt8>) -> UInt64 {
        var hash = TermHash()
        if before != 0 { hash.add(before) }
        var offset = range.lowerBound
        while offset < range.upperBound { offset = forEachScalar(at: offset, in: bytes) { hash.add($0) } }
        if behind != 0 { hash.add(behind) }
        return TermHash.mixed(hash.value)
    }

    /// The hash of a folded word.
    ///
    /// - Complexity: O(bytes). Allocates nothing.
    @inline(__always)
    func hash(of range: Range<Int>, in bytes: Span<UInt8>, _ table: Span<UInt16>) -> UInt64 {
        var hash = TermHash()
        var offset = range.lowerBound
        while offset < range.upperBound {
            let first = bytes[offset]
            if first < 0x80 {
                hash.add(UInt32(table[Int(first)]))
                offset &+= 1
                continue
            }
            if first < 0xE0 {
                let folded = table[Int(first & 0x1F) &<< 6 | Int(bytes[offset &+ 1] & 0x3F)]
                if folded != TermFolding.several {
                    if folded != 0 { hash.add(UInt32(folded)) }
                    offset &+= 2
                    continue
                }
            }
            offset = add(at: offset, in: bytes, to: &hash)
        }
        return TermHash.mixed(hash.value)
    }

    @inline(never)
    private func add(at offset: Int, in bytes: Span<UInt8>, to hash: inout TermHash) -> Int {
        var copy = hash
        let next = forEachScalar(at: offset, in: bytes) { copy.add($0) }
        hash = copy
        return next
    }
}
