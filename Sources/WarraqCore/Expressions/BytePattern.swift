// SPDX-License-Identifier: Apache-2.0

/// A text that is looked for in others, by Knuth, Morris and Pratt's algorithm: no input makes it slower than linear.
struct BytePattern: Sendable {
    private let bytes: [UInt8]
    /// For each length of a matched beginning, the longest shorter one that it also ends with.
    private let fallback: [Int]

    init(_ text: String) {
        let bytes = Array(text.utf8)
        var fallback = [Int](repeating: 0, count: bytes.count + 1)
        var matched = 0
        for index in bytes.indices.dropFirst() {
            while matched > 0, bytes[index] != bytes[matched] { matched = fallback[matched] }
            if bytes[index] == bytes[matched] { matched += 1 }
            fallback[index + 1] = matched
        }
        (self.bytes, self.fallback) = (bytes, fallback)
    }

    /// Says whether the pattern stands somewhere in `whole`; an empty pattern always does.
    ///
    /// - Complexity: O(bytes). Allocates nothing.
    func isFound(in whole: Span<UInt8>) -> Bool {
        if bytes.isEmpty { return true }
        let pattern = bytes.span
        let first = pattern[0]
        var (index, matched) = (0, 0)
        while index < whole.count {
            let byte = whole[index]
            if matched == 0, byte != first {
                index += 1
            } else if byte == pattern[matched] {
                matched += 1
                index += 1
                if matched == pattern.count { return true }
            } else {
                matched = fallback[matched]
            }
        }
        return false
    }
}
