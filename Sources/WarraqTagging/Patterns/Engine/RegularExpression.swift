// SPDX-License-Identifier: Apache-2.0

import CWarraqRE2

/// A regular expression of RE2 that can be matched: in time linear in the text, with bounded memory, from any number of threads.
///
/// Its text is what ``PatternTranslation`` makes of a user's pattern.
@safe final class RegularExpression: Sendable {
    /// Why a regular expression cannot be used.
    struct Fault: Error, Equatable {
        /// RE2's number for the kind of mistake.
        let code: Int
        /// The part of the text that is wrong; empty if RE2 does not say.
        let part: String
    }

    /// Constant from here on, and RE2's constant members may be called by several threads at once.
    private nonisolated(unsafe) let pattern: OpaquePointer

    /// Compiles a regular expression.
    ///
    /// - Parameters:
    ///   - text: The syntax of RE2, UTF-8.
    ///   - prefersLongest: Whether of the matches at a place the longest counts, not the one that the pattern names first.
    ///   - maxMemory: What program and automata may take together, in bytes.
    init(_ text: String, prefersLongest: Bool, maxMemory: Int) throws(Fault) {
        let bytes = Array(text.utf8)
        let made = unsafe bytes.span.withUnsafeBufferPointer { buffer in
            unsafe withBase(buffer) {
                unsafe warraq_re2_pattern_make($0, buffer.count, prefersLongest, Int64(maxMemory))
            }
        }
        guard let made = unsafe made else { throw Fault(code: RegularExpression.tooLarge, part: "") }
        let code = unsafe Int(warraq_re2_pattern_error(made))
        guard code == 0 else {
            let part = unsafe RegularExpression.errorPart(of: made)
            unsafe warraq_re2_pattern_free(made)
            throw Fault(code: code, part: part)
        }
        unsafe pattern = made
    }

    deinit { unsafe warraq_re2_pattern_free(pattern) }

    /// RE2's number for a pattern that needs more memory than it has.
    static let tooLarge = 15

    private static func errorPart(of pattern: OpaquePointer) -> String {
        var bytes = [UInt8](repeating: 0, count: 256)
        let count = unsafe bytes.withUnsafeMutableBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return 0 }
            return unsafe warraq_re2_pattern_error_part(pattern, base, buffer.count)
        }
        return String(decoding: bytes.prefix(count), as: UTF8.self)
    }

    /// The number of a named group, from 1; nil if there is none.
    func group(named name: String) -> Int? {
        let bytes = Array(name.utf8)
        let number = unsafe bytes.span.withUnsafeBufferPointer { buffer in
            unsafe withBase(buffer) { unsafe warraq_re2_pattern_group(pattern, $0, buffer.count) }
        }
        return number < 0 ? nil : Int(number)
    }

    /// Room for the bounds of groups: start and end of each, -1 for one that took no part.
    struct Bounds {
        fileprivate var offsets: [Int64]

        /// Room for the whole match and the groups up to number `count - 1`; at most 64.
        init(groups count: Int) { offsets = Array(repeating: -1, count: 2 * min(max(1, count), Bounds.maxGroups)) }

        /// The most groups whose bounds are known, the whole match included.
        static let maxGroups = Int(WARRAQ_RE2_MAX_GROUPS)

        /// Where a group lies in the text; nil if it took no part.
        ///
        /// Group 0 is the whole match.
        subscript(group: Int) -> Range<Int>? {
            guard 2 * group + 1 < offsets.count, offsets[2 * group] >= 0 else { return nil }
            return Int(offsets[2 * group])..<Int(offsets[2 * group + 1])
        }
    }

    /// Looks for the leftmost match inside a range of a text.
    ///
    /// - Parameters:
    ///   - text: Valid UTF-8, not empty. What stands around the range counts for `^` and `$`.
    ///   - range: UTF-8 offsets on scalar boundaries.
    ///   - isAnchored: Whether the match must begin where the range does.
    ///   - bounds: Takes the bounds of as many groups as it has room for.
    /// - Complexity: O(bytes of the range) times the size of the pattern at worst.
    func find(in text: Span<UInt8>, _ range: Range<Int>, isAnchored: Bool = false, bounds: inout Bounds) -> Bool {
        let groups = Int32(bounds.offsets.count / 2)
        return unsafe text.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return false }
            return unsafe bounds.offsets.withUnsafeMutableBufferPointer { offsets in
                guard let first = offsets.baseAddress else { return false }
                return unsafe warraq_re2_find(
                    pattern, base, buffer.count, range.lowerBound, range.upperBound, isAnchored, first, groups)
            }
        }
    }
}

/// Calls `body` with the start of a buffer, which for an empty one may be any place.
func withBase<Result>(_ buffer: UnsafeBufferPointer<UInt8>, _ body: (UnsafePointer<UInt8>) -> Result) -> Result {
    if let base = buffer.baseAddress { return unsafe body(base) }
    var nothing: UInt8 = 0
    return unsafe withUnsafePointer(to: &nothing) { unsafe body($0) }
}
