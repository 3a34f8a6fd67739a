// SPDX-License-Identifier: Apache-2.0

/// The roles of single words, by their hash: an open table, looked up for words beside numbers.
struct DateWordTable: Sendable {
    private var keys: [UInt64]
    private var roles: [DateWordRoles]
    private let mask: Int

    init(_ words: [UInt64: DateWordRoles]) {
        var size = 64
        while size < words.count * 3 { size *= 2 }
        mask = size - 1
        keys = Array(repeating: 0, count: size)
        roles = Array(repeating: [], count: size)
        for (key, value) in words {
            var index = slot(key)
            while keys[index] != 0 { index = (index + 1) & mask }
            (keys[index], roles[index]) = (key, value)
        }
    }

    private func slot(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key ^ (key >> 29)) & mask }

    /// The roles of a word, none for most.
    subscript(_ key: UInt64) -> DateWordRoles {
        var index = slot(key)
        while keys[index] != 0 {
            if keys[index] == key { return roles[index] }
            index = (index + 1) & mask
        }
        return []
    }
}
