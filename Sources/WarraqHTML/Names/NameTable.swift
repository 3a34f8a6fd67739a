// SPDX-License-Identifier: Apache-2.0

/// Names of elements and attributes, each once, known by a number.
///
/// A table starts with the names of ``Tag`` and ``KnownName``, so that those have the same numbers everywhere. Number 0
/// is the empty name.
package struct NameTable: Sendable {
    private var bytes: [UInt8] = []
    /// Where each name starts in `bytes`, and where the last ends.
    private var starts: [UInt32] = [0, 0]
    private var hashes: [UInt32] = [0]
    /// Open addressing: the number of a name, 0 where free; the size is a power of two.
    private var slots = [UInt32](repeating: 0, count: 1024)

    /// Names that found so many places taken; their hash has a secret seed.
    private var crowded: [[UInt8]: UInt32] = [:]
    private static var maxProbes: Int { 32 }

    /// The table without names of any document.
    static let known = NameTable()

    private init() {
        add(words: Tag.names, lowercasedToo: false)
        add(words: KnownName.attributes, lowercasedToo: false)
        add(words: KnownName.mixedCase, lowercasedToo: true)
        add(words: "definitionURL", lowercasedToo: true)
    }

    package var count: Int { hashes.count }

    private mutating func add(words: StaticString, lowercasedToo: Bool) {
        for word in words.description.split(separator: " ") {
            let name = Array(word.utf8)
            if lowercasedToo {
                let lowercased = name.map { ASCII.lowercased($0) }
                _ = intern(lowercased.span, 0..<name.count)
            }
            _ = intern(name.span, 0..<name.count)
        }
    }

    /// The bytes of a name in the table.
    func range(of id: UInt32) -> Range<Int> {
        Int(starts[Int(id)])..<Int(starts[Int(id) + 1])
    }

    package func bytes(of id: UInt32) -> ArraySlice<UInt8> {
        bytes[range(of: id)]
    }

    func string(of id: UInt32) -> String {
        String(decoding: bytes(of: id), as: UTF8.self)
    }

    /// Whether `input` from `offset` on holds the name in any case of ASCII.
    func matches(_ id: UInt32, _ input: Span<UInt8>, at offset: Int) -> Bool {
        let name = range(of: id)
        guard offset + name.count <= input.count else { return false }
        for step in 0..<name.count where ASCII.lowercased(input[offset + step]) != bytes[name.lowerBound + step] {
            return false
        }
        return true
    }

    static func hash(_ hash: UInt32, _ byte: UInt8) -> UInt32 {
        (hash ^ UInt32(byte)) &* 0x0100_0193
    }

    static var seed: UInt32 { 0x811C_9DC5 }

    /// The number of a name as it stands in `range`.
    mutating func intern(_ input: Span<UInt8>, _ range: Range<Int>) -> UInt32 {
        var hash = NameTable.seed
        for index in range { hash = NameTable.hash(hash, input[index]) }
        return intern(input, range, hash: hash)
    }

    /// The number of a name whose hash is known; `folding`: the name stands in `range` with capitals of ASCII.
    mutating func intern(_ input: Span<UInt8>, _ range: Range<Int>, hash: UInt32, folding: Bool = false) -> UInt32 {
        if range.isEmpty { return 0 }
        let mask = slots.count - 1
        var slot = NameTable.slot(hash) & mask
        var probes = 0
        while slots[slot] != 0 {
            let id = slots[slot]
            if hashes[Int(id)] == hash, isEqual(id, input, range, folding: folding) { return id }
            slot = (slot + 1) & mask
            probes += 1
            if probes == NameTable.maxProbes { return internCrowded(input, range, hash: hash, folding: folding) }
        }
        return insert(input, range, hash: hash, folding: folding, slot: slot)
    }

    /// The number of a name, or nil where no document of this table has it.
    func find(_ input: Span<UInt8>) -> UInt32? {
        if input.isEmpty { return nil }
        var hash = NameTable.seed
        for index in input.indices { hash = NameTable.hash(hash, input[index]) }
        let mask = slots.count - 1
        var slot = NameTable.slot(hash) & mask
        var probes = 0
        while slots[slot] != 0 {
            let id = slots[slot]
            if hashes[Int(id)] == hash, isEqual(id, input, 0..<input.count, folding: false) { return id }
            slot = (slot + 1) & mask
            probes += 1
            if probes == NameTable.maxProbes { return crowded[input.indices.map { input[$0] }] }
        }
        return nil
    }

    /// The number of a name whose place and those behind are taken: names can be made to collide on purpose.
    @inline(never)
    private mutating func internCrowded(
        _ input: Span<UInt8>, _ range: Range<Int>, hash: UInt32, folding: Bool
    ) -> UInt32 {
        let name = range.map { folding ? ASCII.lowercased(input[$0]) : input[$0] }
        if let id = crowded[name] { return id }
        let id = append(input, range, hash: hash, folding: folding)
        crowded[name] = id
        if hashes.count * 2 > slots.count { grow() }
        return id
    }

    private static func slot(_ hash: UInt32) -> Int {
        Int(truncatingIfNeeded: hash ^ (hash >> 15))
    }

    private func isEqual(_ id: UInt32, _ input: Span<UInt8>, _ range: Range<Int>, folding: Bool) -> Bool {
        let start = Int(starts[Int(id)])
        guard Int(starts[Int(id) + 1]) - start == range.count else { return false }
        for step in 0..<range.count {
            let byte = input[range.lowerBound + step]
            if bytes[start + step] != (folding ? ASCII.lowercased(byte) : byte) { return false }
        }
        return true
    }

    private mutating func append(
        _ input: Span<UInt8>, _ range: Range<Int>, hash: UInt32, folding: Bool
    ) -> UInt32 {
        for index in range { bytes.append(folding ? ASCII.lowercased(input[index]) : input[index]) }
        starts.append(UInt32(bytes.count))
        hashes.append(hash)
        return UInt32(hashes.count - 1)
    }

    @inline(never)
    private mutating func insert(
        _ input: Span<UInt8>, _ range: Range<Int>, hash: UInt32, folding: Bool, slot: Int
    ) -> UInt32 {
        let id = append(input, range, hash: hash, folding: folding)
        slots[slot] = id
        if hashes.count * 2 > slots.count { grow() }
        return id
    }

    private mutating func grow() {
        slots = [UInt32](repeating: 0, count: slots.count * 2)
        crowded.removeAll(keepingCapacity: true)
        let mask = slots.count - 1
        for id in 1..<hashes.count {
            var slot = NameTable.slot(hashes[id]) & mask
            var probes = 0
            while slots[slot] != 0, probes < NameTable.maxProbes {
                slot = (slot + 1) & mask
                probes += 1
            }
            if probes < NameTable.maxProbes {
                slots[slot] = UInt32(id)
            } else {
                crowded[Array(bytes(of: UInt32(id)))] = UInt32(id)
            }
        }
    }
}
