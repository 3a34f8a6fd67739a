// SPDX-License-Identifier: Apache-2.0

internal import Glibc

/// Finds bytes with the C library's vectorised searches.
public enum ByteSearch {
    /// Returns the first index at or behind `start` that holds `byte`; `nil` if there is none.
    public static func first(_ byte: UInt8, in bytes: Span<UInt8>, from start: Int = 0) -> Int? {
        guard start < bytes.count else { return nil }
        return unsafe bytes.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return nil }
            // `start < count`, so the search stays inside the buffer.
            guard let hit = unsafe memchr(base + start, Int32(byte), buffer.count - start) else { return nil }
            return unsafe UnsafeRawPointer(hit) - UnsafeRawPointer(base)
        }
    }

    /// Returns the last index that holds `byte`; `nil` if there is none.
    public static func last(_ byte: UInt8, in bytes: Span<UInt8>) -> Int? {
        var index = bytes.count
        // From the end in plain steps: records are short against a block.
        while index > 0 {
            index -= 1
            if bytes[index] == byte { return index }
        }
        return nil
    }
}

/// Calls `body` with the range of each line, without the byte that ends it.
///
/// A carriage return before a line feed stays part of the line. What follows the last separator is a line if it is not
/// empty; so an empty span has no lines, and `"a\n"` has one.
///
/// - Complexity: O(bytes). Allocates nothing.
@inlinable
public func forEachLine<Failure: Error>(
    in bytes: Span<UInt8>, separator: UInt8 = 0x0A, _ body: (Range<Int>) throws(Failure) -> Void
) throws(Failure) {
    var start = 0
    while let end = ByteSearch.first(separator, in: bytes, from: start) {
        try body(start..<end)
        start = end + 1
    }
    if start < bytes.count { try body(start..<bytes.count) }
}
