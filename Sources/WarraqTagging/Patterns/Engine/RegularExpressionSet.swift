// SPDX-License-Identifier: Apache-2.0

import CWarraqRE2

/// Many regular expressions that are looked for in one pass over a text, which tells those that occur, not where.
@safe final class RegularExpressionSet: Sendable {
    /// Constant from here on, and RE2's constant members may be called by several threads at once.
    private nonisolated(unsafe) let set: OpaquePointer
    private let count: Int

    /// Makes a set; nil if it needs more memory than it may take, or one of the texts cannot be read.
    ///
    /// - Parameters:
    ///   - texts: Regular expressions of RE2, numbered from 0.
    ///   - maxMemory: What program and automaton may take together, in bytes.
    init?(_ texts: [String], maxMemory: Int) {
        guard let made = unsafe warraq_re2_set_make(Int64(maxMemory)) else { return nil }
        unsafe set = made
        count = texts.count
        for text in texts {
            let bytes = Array(text.utf8)
            let isAdded = unsafe bytes.span.withUnsafeBufferPointer { buffer in
                unsafe withBase(buffer) { unsafe warraq_re2_set_add(made, $0, buffer.count) }
            }
            if !isAdded { return nil }
        }
        if unsafe !warraq_re2_set_compile(made) { return nil }
    }

    deinit { unsafe warraq_re2_set_free(set) }

    /// Finds the regular expressions that occur in a text.
    ///
    /// - Parameters:
    ///   - text: Valid UTF-8.
    ///   - numbers: Takes their numbers, ascending.
    /// - Returns: Whether it could be told; if not, any of them may occur.
    /// - Complexity: O(bytes), or O(bytes) less than that if memory runs out.
    func match(in text: Span<UInt8>, numbers: inout [Int32]) -> Bool {
        numbers.removeAll(keepingCapacity: true)
        numbers.append(contentsOf: repeatElement(0, count: count))
        let found = unsafe text.withUnsafeBufferPointer { buffer in
            unsafe numbers.withUnsafeMutableBufferPointer { places in
                guard let first = places.baseAddress else { return Int32(0) }
                return unsafe withBase(buffer) {
                    unsafe warraq_re2_set_match(set, $0, buffer.count, first, Int32(truncatingIfNeeded: count))
                }
            }
        }
        guard found >= 0 else { return false }
        numbers.removeLast(count - Int(found))
        numbers.sort()
        return true
    }
}
