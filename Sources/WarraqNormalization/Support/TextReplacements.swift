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
        write(source, into: &text) { range, count in
            // Several characters for one, or one for several, are replaced as a whole even where their bytes are as many.
            alignment.copy(copied..<range.lowerBound)
            alignment.replace(range, targetCount: count)
            copied = range.upperBound
        }
        alignment.copy(copied..<source.count)
    }

    private func write(_ source: Span<UInt8>, into text: inout [UInt8], _ record: (Range<Int>, Int) -> Void) {
        text.reserveCapacity(text.count + source.count)
        var copied = 0
        for replacement in all {
            text.append(copying: source.extracting(copied..<replacement.utf8Range.lowerBound))
            text.append(contentsOf: replacement.text)
            record(replacement.utf8Range, replacement.text.count)
            copied = replacement.utf8Range.upperBound
        }
        text.append(copying: source.extracting(copied..<source.count))
    }
}
