// SPDX-License-Identifier: Apache-2.0

internal import Glibc

/// Looks for text in text.
enum ByteSubstring {
    /// Says whether the bytes of `part` stand somewhere in `whole`; an empty part always does.
    ///
    /// - Complexity: O(bytes), by the C library's search. Allocates nothing for a `part` that is a native string.
    static func isFound(_ part: String, in whole: Span<UInt8>) -> Bool {
        isFound(part.utf8Span.span, in: whole)
    }

    /// Safe because `memmem` reads within both buffers only and its result is not kept.
    private static func isFound(_ part: Span<UInt8>, in whole: Span<UInt8>) -> Bool {
        if part.isEmpty { return true }
        return unsafe whole.withUnsafeBufferPointer { whole in
            unsafe part.withUnsafeBufferPointer { part in
                guard let start = whole.baseAddress, let needle = part.baseAddress else { return false }
                return unsafe memmem(start, whole.count, needle, part.count) != nil
            }
        }
    }
}
