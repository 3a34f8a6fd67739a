// SPDX-License-Identifier: Apache-2.0

internal import WarraqUnicode

/// What each byte of a single-byte encoding becomes.
struct SingleByteTable {
    /// For each byte its UTF-8 in the lower 24 bits, their number in the next three, and the highest bit for no character.
    private let entries: [UInt32]
    /// How many bytes are decoded before the buffers are looked at again.
    private static let chunk = 1 << 15

    init?(_ kind: CharacterEncoding.Kind) {
        switch kind {
        case .singleByte(let number):
            let table = EncodingTables.single
            entries = (0..<256).map {
                SingleByteTable.entry($0 < 128 ? UInt32($0) : UInt32(table[number * 128 + $0 - 128]))
            }
        case .userDefined:
            entries = (0..<256).map { SingleByteTable.entry($0 < 128 ? UInt32($0) : UInt32(0xF700 + $0)) }
        default: return nil
        }
    }

    private static func entry(_ scalar: UInt32) -> UInt32 {
        var (packed, count) = (UInt32(0), UInt32(0))
        for byte in UTF8.encode(Unicode.Scalar(scalar) ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter {
            packed |= UInt32(byte) << (8 * count)
            count += 1
        }
        return packed | count << 24 | (scalar == 0xFFFD ? 1 << 31 : 0)
    }

    /// Decodes with a way back; returns how many bytes are no characters.
    func decode(
        _ bytes: Span<UInt8>, into text: inout [UInt8], alignment: inout AlignmentBuilder, sourceOffset: Int
    ) -> Int {
        var bulk = alignment.beginBulk(at: sourceOffset)
        let run = run(bytes, into: &text, &bulk, records: true)
        if run.isWhole {
            bulk.reserve(run.breakpoints + 1)
            bulk.storage[run.breakpoints] = Breakpoint(target: run.target, source: bytes.count + sourceOffset)
        }
        bulk.finish(count: run.breakpoints + (run.isWhole ? 1 : 0), targetCount: run.target)
        alignment.endBulk(bulk)
        return run.errors
    }

    /// Decodes; returns how many bytes are no characters.
    func decode(_ bytes: Span<UInt8>, into text: inout [UInt8]) -> Int {
        var bulk = AlignmentBuilder.Bulk()
        return run(bytes, into: &text, &bulk, records: false).errors
    }

    /// How far the decoding has come.
    private struct Run {
        var position = 0
        /// The bytes of the alignment's target.
        var target: Int
        var breakpoints: Int
        var errors = 0
        /// Whether the last character was replaced, or its run has yet to begin.
        var isWhole: Bool
    }

    @inline(__always)
    private func run(
        _ bytes: Span<UInt8>, into text: inout [UInt8], _ bulk: inout AlignmentBuilder.Bulk, records: Bool
    ) -> Run {
        var run = Run(target: bulk.targetCount, breakpoints: bulk.count, isWhole: false)
        var startsRun = bulk.startsRun
        let shift = text.count - run.target
        let source = bulk.sourceStart
        while run.position < bytes.count {
            let end = Swift.min(run.position + SingleByteTable.chunk, bytes.count)
            // Four bytes are stored for each, and the next ones overwrite what was too many.
            let room = run.target + shift + (end - run.position) * 3 + 16
            if text.count < room {
                let free = Swift.max(room, text.count + text.count / 2) - text.count
                text.append(contentsOf: repeatElement(0, count: free))
            }
            if records { bulk.reserve(run.breakpoints + end - run.position + 2) }
            var output = text.mutableSpan
            var breakpoints = bulk.storage.mutableSpan
            run.isWhole = run.isWhole || startsRun
            if records {
                decode(bytes, to: end, &run, &output, shift, &breakpoints, source, records: true)
            } else {
                decode(bytes, to: end, &run, &output, shift, &breakpoints, source, records: false)
            }
            startsRun = false
        }
        text.removeLast(text.count - run.target - shift)
        return run
    }

    /// Decodes bytes without a branch on any of them, save where sixteen are ASCII.
    @inline(__always)
    private func decode(
        _ bytes: Span<UInt8>, to end: Int, _ run: inout Run, _ output: inout MutableSpan<UInt8>, _ shift: Int,
        _ breakpoints: inout MutableSpan<Breakpoint>, _ source: Int, records: Bool
    ) {
        let entries = entries.span
        var (position, target, used, errors) = (run.position, run.target, run.breakpoints, UInt32(0))
        var needsBreak = run.isWhole ? 1 : 0
        while position < end {
            let isBlock = position &+ 16 <= end && ByteBlock(bytes, at: position).atLeast(0x80).isEmpty
            if isBlock {
                if records {
                    breakpoints[used] = Breakpoint(target: target, source: position &+ source)
                    used &+= needsBreak
                    needsBreak = 0
                }
                copy16(bytes, position, &output, target &+ shift)
                position &+= 16
                target &+= 16
                continue
            }
            let stop = Swift.min(position &+ 16, end)
            var here = Breakpoint(target: target, source: position &+ source)
            while position < stop {
                let entry = entries[Int(bytes[position])]
                store(entry, &output, target &+ shift)
                let length = Int(entry &>> 24) & 7
                errors &+= entry &>> 31
                if records {
                    let isWhole = (length &>> 1 | length &>> 2) & 1
                    // The flag of a replaced run is the highest bit of the target.
                    breakpoints[used] = here.advanced(target: isWhole &<< 31, source: 0)
                    used &+= isWhole | needsBreak
                    needsBreak = isWhole
                    here = here.advanced(target: length, source: 1)
                }
                target &+= length
                position &+= 1
            }
        }
        (run.position, run.target, run.breakpoints) = (position, target, used)
        run.errors += Int(errors)
        run.isWhole = needsBreak != 0
    }

    /// Stores four bytes; the store checks its bounds.
    @inline(__always)
    private func store(_ entry: UInt32, _ output: inout MutableSpan<UInt8>, _ offset: Int) {
        var bytes = unsafe output.mutableBytes
        bytes.storeBytes(of: entry.littleEndian, toByteOffset: offset, as: UInt32.self)
    }

    /// Copies sixteen bytes; load and store check their bounds.
    @inline(__always)
    private func copy16(_ bytes: Span<UInt8>, _ position: Int, _ output: inout MutableSpan<UInt8>, _ offset: Int) {
        let block = unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: position, as: SIMD16<UInt8>.self)
        var raw = unsafe output.mutableBytes
        raw.storeBytes(of: block, toByteOffset: offset, as: SIMD16<UInt8>.self)
    }
}
