// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// The text of a replacement: at most sixteen bytes.
struct ReplacementText: BitwiseCopyable {
    let bytes: SIMD16<UInt8>
    let count: Int

    init(_ text: String) {
        precondition(text.utf8.count <= 16, "the text of a rule is too long")
        var bytes = SIMD16<UInt8>()
        for (place, byte) in text.utf8.enumerated() { bytes[place] = byte }
        (self.bytes, count) = (bytes, text.utf8.count)
    }
}

/// Writes a text of copied stretches and short replacements, and breakpoints, into memory that has room for them.
struct ReplacementWriter {
    /// How far the source is written, and how many bytes the text has.
    private(set) var position = 0
    private(set) var target: Int
    private(set) var breakpointCount: Int
    /// What is added to places of the text for those of the alignment.
    let alignmentShift: Int
    private let sourceStart: Int
    /// 1 where the next copied stretch needs a breakpoint, and where the last replacement is not closed.
    private var needsBreak: Int
    private var isOpen = 0

    /// Bytes that may be stored behind the text, to be overwritten by what comes next.
    static let slack = 32

    init(textCount: Int, _ bulk: AlignmentBuilder.Bulk) {
        (target, breakpointCount, sourceStart) = (textCount, bulk.count, bulk.sourceStart)
        alignmentShift = bulk.targetCount - textCount
        needsBreak = bulk.startsRun ? 1 : 0
    }

    /// Copies the source up to `end`.
    @inline(__always)
    mutating func copy(
        _ source: Span<UInt8>, to end: Int, _ output: inout MutableSpan<UInt8>,
        _ breakpoints: inout MutableSpan<Breakpoint>, records: Bool
    ) {
        if end == position { return }
        if records { startCopied(&breakpoints) }
        var raw = unsafe output.mutableBytes
        while position < end {
            if position &+ 16 <= source.count {
                // Load and store check their bounds; what is stored too much is overwritten.
                let block = unsafe source.bytes.unsafeLoadUnaligned(fromByteOffset: position, as: SIMD16<UInt8>.self)
                raw.storeBytes(of: block, toByteOffset: target, as: SIMD16<UInt8>.self)
                let count = Swift.min(16, end &- position)
                target &+= count
                position &+= count
            } else {
                raw.storeBytes(of: source[position], toByteOffset: target, as: UInt8.self)
                target &+= 1
                position &+= 1
            }
        }
    }

    /// Puts a text where the next `length` bytes of the source stand.
    @inline(__always)
    mutating func replace(
        _ length: Int, by text: ReplacementText, isCopied: Bool, _ output: inout MutableSpan<UInt8>,
        _ breakpoints: inout MutableSpan<Breakpoint>, records: Bool
    ) {
        if records {
            if isCopied {
                startCopied(&breakpoints)
            } else if text.count == 0 {
                close(&breakpoints)
                needsBreak = 1
            } else {
                breakpoints[breakpointCount] = Breakpoint(
                    target: target &+ alignmentShift, source: position &+ sourceStart, isWhole: true)
                breakpointCount &+= 1
                (needsBreak, isOpen) = (1, 1)
            }
        }
        var raw = unsafe output.mutableBytes
        raw.storeBytes(of: text.bytes, toByteOffset: target, as: SIMD16<UInt8>.self)
        target &+= text.count
        position &+= length
    }

    /// Begins a copied run unless one goes on.
    @inline(__always)
    private mutating func startCopied(_ breakpoints: inout MutableSpan<Breakpoint>) {
        breakpoints[breakpointCount] = Breakpoint(target: target &+ alignmentShift, source: position &+ sourceStart)
        breakpointCount &+= needsBreak
        (needsBreak, isOpen) = (0, 0)
    }

    /// Says where the source of the last replacement ends, unless the next run does.
    @inline(__always)
    mutating func close(_ breakpoints: inout MutableSpan<Breakpoint>) {
        breakpoints[breakpointCount] = Breakpoint(target: target &+ alignmentShift, source: position &+ sourceStart)
        breakpointCount &+= isOpen
        isOpen = 0
    }
}

extension AlignmentBuilder {
    /// Lends the memory to a loop that rewrites a whole text, and takes it back with what the loop's writer has stored.
    mutating func store(_ rewrite: (inout Bulk) -> ReplacementWriter) {
        var bulk = beginBulk(at: 0)
        let writer = rewrite(&bulk)
        bulk.finish(count: writer.breakpointCount, targetCount: writer.target + writer.alignmentShift)
        endBulk(bulk)
    }
}
