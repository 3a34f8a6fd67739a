// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// Some ranges of a text and what stands in their place; the rest is copied.
struct TextReplacements {
    /// A range, and its new text; empty where the range goes.
    typealias Replacement = (utf8Range: Range<Int>, text: [UInt8])

    /// Ascending, whole scalars.
    let all: [Replacement]

    func write(_ source: Span<UInt8>, into text: inout [UInt8]) {
        write(source, into: &text) { _, _ in }
    }

    func write(_ source: Span<UInt8>, into text: inout [UInt8], alignment: inout AlignmentBuilder) {
        var copied = 0
        write(source, into: &text) { range, replaced in
            // Scalars that became others of the same lengths stand as copied.
            if source.hasScalars(in: range, like: replaced) { return }
            alignment.copy(copied..<range.lowerBound)
            alignment.replace(range, targetCount: replaced.count)
            copied = range.upperBound
        }
        alignment.copy(copied..<source.count)
    }

    private func write(_ source: Span<UInt8>, into text: inout [UInt8], _ record: (Range<Int>, [UInt8]) -> Void) {
        text.reserveCapacity(text.count + source.count)
        var copied = 0
        for replacement in all {
            text.append(copying: source.extracting(copied..<replacement.utf8Range.lowerBound))
            text.append(contentsOf: replacement.text)
            record(replacement.utf8Range, replacement.text)
            copied = replacement.utf8Range.upperBound
        }
        text.append(copying: source.extracting(copied..<source.count))
    }
}

extension Span<UInt8> {
    /// Whether the scalars of a range and those of another text begin at the same places, so that each stands for its counterpart.
    func hasScalars(in range: Range<Int>, like text: [UInt8]) -> Bool {
        guard range.count == text.count else { return false }
        for (offset, byte) in text.enumerated()
        where (byte & 0xC0 == 0x80) != (self[range.lowerBound + offset] & 0xC0 == 0x80) {
            return false
        }
        return true
    }
}
