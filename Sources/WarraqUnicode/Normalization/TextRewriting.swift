// SPDX-License-Identifier: Apache-2.0

/// A text that is rewritten from a source in one pass: what is not replaced is copied in long stretches.
struct TextRewriting {
    /// The new text, behind what the caller had there before.
    var output: [UInt8]
    /// Gets the runs; nil where nobody needs the way back.
    var alignment: AlignmentBuilder?
    /// How far the source is written.
    private(set) var written = 0
    /// How far the alignment knows of it.
    private var recorded = 0
    /// What is added to offsets of the source in the alignment.
    private let sourceOffset: Int

    init(output: consuming [UInt8], alignment: consuming AlignmentBuilder?, sourceOffset: Int) {
        self.output = output
        self.alignment = alignment
        self.sourceOffset = sourceOffset
    }

    /// Copies the source up to `end`.
    mutating func copy(_ source: Span<UInt8>, to end: Int) {
        if end <= written { return }
        output.append(copying: source.extracting(written..<end))
        written = end
    }

    /// Puts the scalars that `body` appends where `range` of the source stood; a scalar of the same length counts as
    /// copied.
    @inline(__always)
    mutating func replace(
        _ source: Span<UInt8>, _ range: Range<Int>, isOneScalar: Bool = false, _ body: (inout [UInt8]) -> Void
    ) {
        copy(source, to: range.lowerBound)
        let start = output.count
        body(&output)
        let count = output.count - start
        written = range.upperBound
        if isOneScalar && count == range.count { return }
        recordReplacement(range, targetCount: count)
    }

    /// Says that `range` of the source has become the next `targetCount` bytes, which the caller stores itself.
    @inline(__always)
    mutating func recordReplacement(_ range: Range<Int>, targetCount: Int) {
        recordCopy(to: range.lowerBound)
        alignment?.replace(
            range.lowerBound &+ sourceOffset..<range.upperBound &+ sourceOffset, targetCount: targetCount)
        recorded = range.upperBound
    }

    /// Says that the source is written up to `end` by a caller that stored the bytes itself.
    mutating func finishReplacements(at end: Int) { written = end }

    /// Copies what is left.
    mutating func finish(_ source: Span<UInt8>) {
        copy(source, to: source.count)
        recordCopy(to: source.count)
    }

    @inline(__always)
    private mutating func recordCopy(to end: Int) {
        if end > recorded { alignment?.copy(recorded &+ sourceOffset..<end &+ sourceOffset) }
        recorded = end
    }

    /// Rewrites with buffers that are moved in and out, not copied: each has one owner at any time.
    static func run(
        _ source: Span<UInt8>, into text: inout [UInt8], alignment: inout AlignmentBuilder, sourceOffset: Int,
        _ body: (Span<UInt8>, inout TextRewriting) -> Void
    ) {
        var builder = AlignmentBuilder()
        swap(&builder, &alignment)
        var output: [UInt8] = []
        swap(&output, &text)
        var rewriting = TextRewriting(output: output, alignment: builder, sourceOffset: sourceOffset)
        (output, builder) = ([], AlignmentBuilder())
        rewriting.output.reserveCapacity(rewriting.output.count + source.count + source.count / 8)
        body(source, &rewriting)
        rewriting.finish(source)
        swap(&rewriting.output, &text)
        if let kept = rewriting.alignment { alignment = kept }
    }

    /// The same without a way back.
    static func run(
        _ source: Span<UInt8>, into text: inout [UInt8], _ body: (Span<UInt8>, inout TextRewriting) -> Void
    ) {
        var output: [UInt8] = []
        swap(&output, &text)
        var rewriting = TextRewriting(output: output, alignment: nil, sourceOffset: 0)
        output = []
        rewriting.output.reserveCapacity(rewriting.output.count + source.count + source.count / 8)
        body(source, &rewriting)
        rewriting.finish(source)
        swap(&rewriting.output, &text)
    }
}

extension [UInt8] {
    /// Appends a scalar as UTF-8; `value` is one.
    @inline(__always)
    mutating func append(scalar value: UInt32) {
        if value < 0x80 {
            append(UInt8(truncatingIfNeeded: value))
            return
        }
        if value < 0x800 {
            append(UInt8(truncatingIfNeeded: 0xC0 | value &>> 6))
        } else {
            if value < 0x10000 {
                append(UInt8(truncatingIfNeeded: 0xE0 | value &>> 12))
            } else {
                append(UInt8(truncatingIfNeeded: 0xF0 | value &>> 18))
                append(UInt8(truncatingIfNeeded: 0x80 | (value &>> 12 & 0x3F)))
            }
            append(UInt8(truncatingIfNeeded: 0x80 | (value &>> 6 & 0x3F)))
        }
        append(UInt8(truncatingIfNeeded: 0x80 | (value & 0x3F)))
    }
}
