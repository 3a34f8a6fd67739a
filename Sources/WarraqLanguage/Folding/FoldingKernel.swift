// SPDX-License-Identifier: Apache-2.0

internal import WarraqUnicode

/// The loops that fold bytes: blocks of sixteen where nothing changes its length, single characters elsewhere.
struct FoldingKernel<Mode: FoldingMode> {
    /// Bytes of text and breakpoints that must be free for a stretch of single characters and the longest ligature.
    static var slack: Int { 192 }
    /// Bytes that a block looks at: its own, the one before and two behind.
    private static var blockReach: Int { 18 }

    let table: FoldingTable
    /// Rules for blocks of a profile other than ``FoldingProfile/search``; nil for that one.
    let blockRules: FoldingBlockRules?

    /// Folds until the source ends or a buffer has less than `slack` left.
    func run(
        _ source: Span<UInt8>, into text: inout MutableSpan<UInt8>, breakpoints: inout MutableSpan<Breakpoint>,
        state: inout FoldingState
    ) {
        let pairs = table.pairs.span
        while state.position < source.count {
            let start = state.position
            copyBlocks(source, into: &text, breakpoints: &breakpoints, state: &state)
            // Where not one block passes, the text is vocalised: asking again soon is not worth it.
            let stretch = state.position == start ? 128 : 16
            if state.target + Self.slack > text.count { return }
            if Mode.records && state.breakpointCount + Self.slack > breakpoints.count { return }
            let end = Swift.min(state.position + stretch, source.count)
            while state.position < end && state.target + Self.slack <= text.count {
                foldPairs(source, until: end, pairs, into: &text, breakpoints: &breakpoints, state: &state)
                if state.position < end { foldOther(source, into: &text, breakpoints: &breakpoints, state: &state) }
            }
        }
    }

    /// Folds whole blocks until one holds a character that changes its length, and stops at a character's beginning.
    @inline(__always)
    private func copyBlocks(
        _ source: Span<UInt8>, into text: inout MutableSpan<UInt8>, breakpoints: inout MutableSpan<Breakpoint>,
        state: inout FoldingState
    ) {
        let start = state.position
        // The first byte has none before it.
        if start == 0 || start + Self.blockReach > source.count { return }
        var position = start
        let shift = state.target - start
        let end = Swift.min(source.count - Self.blockReach, text.count - Self.slack - shift)
        if let blockRules {
            position = blockRules.copy(source, from: position, to: end, into: &text, shift: shift)
        } else {
            while position <= end {
                let block = FoldingBlock(source, at: position)
                if block.changesLength { break }
                block.store(to: &text, at: position &+ shift)
                position &+= 16
            }
        }
        if position == start { return }
        if Mode.records { state.markKept(&breakpoints) }
        position = characterStart(source, before: position, from: start)
        state.position = position
        state.target = position + shift
    }

    /// Where the character begins that goes on over `position`; it was kept with its length and can be taken back.
    ///
    /// Stays at `position` where no character begins in the three bytes before: the bytes there are not UTF-8.
    @inline(__always)
    private func characterStart(_ source: Span<UInt8>, before position: Int, from start: Int) -> Int {
        var first = position
        let floor = Swift.max(start, position - 3)
        while first > floor && source[first] & 0xC0 == 0x80 { first -= 1 }
        return source[first] & 0xC0 == 0x80 ? position : first
    }

    /// Folds ASCII and U+0600–06FF until another character stands next; the last one may end behind `end`.
    @inline(__always)
    private func foldPairs(
        _ source: Span<UInt8>, until end: Int, _ pairs: Span<FoldingTable.Pair>, into text: inout MutableSpan<UInt8>,
        breakpoints: inout MutableSpan<Breakpoint>, state: inout FoldingState
    ) {
        // Local copies stay in registers.
        var (position, target, used) = (state.position, state.target, state.breakpointCount)
        var (startsRun, here) = (state.startsRun, state.breakpoint)
        while position < end {
            let lead = source[position]
            if lead < 0x80 {
                text[target] = lead
                target &+= 1
                position &+= 1
                if Mode.records {
                    breakpoints[used] = here
                    used &+= startsRun
                    here = here.advanced(target: 1, source: 1)
                }
                startsRun = 0
                continue
            }
            if lead & 0xFC != 0xD8 || position &+ 1 >= source.count { break }
            let trail = source[position &+ 1]
            let pair = pairs[Int(lead & 3) &<< 6 | Int(trail & 0x3F)]
            if trail & 0xC0 != 0x80 || pair.isSpecial { break }
            // A dropped mark is stored like a letter, and the next character takes its place: no branch to mispredict.
            text[target] = UInt8(truncatingIfNeeded: pair.bytes)
            text[target &+ 1] = UInt8(truncatingIfNeeded: pair.bytes &>> 8)
            target &+= pair.length
            position &+= 2
            let isKept = pair.length &>> 1
            if Mode.records {
                breakpoints[used] = here
                used &+= startsRun & isKept
                here = here.advanced(target: pair.length, source: 2)
            }
            startsRun = 1 &- isKept
        }
        (state.position, state.target, state.breakpointCount) = (position, target, used)
        state.startsRun = startsRun
    }

    /// Folds one character that is neither ASCII nor a pair that keeps its length or goes.
    @inline(never)
    private func foldOther(
        _ source: Span<UInt8>, into text: inout MutableSpan<UInt8>, breakpoints: inout MutableSpan<Breakpoint>,
        state: inout FoldingState
    ) {
        let (scalar, length) = decode(source, at: state.position)
        guard let scalar, let new = table.replacement(of: scalar) else {
            if Mode.records { state.markKept(&breakpoints) }
            for offset in 0..<length { text[state.target + offset] = source[state.position + offset] }
            state.target += length
            state.position += length
            return
        }
        if new.isEmpty {
            state.startsRun = 1
        } else if new.count != length {
            if Mode.records { state.markReplaced(&breakpoints, length: length, newLength: new.count) }
        } else if Mode.records {
            state.markKept(&breakpoints)
        }
        for (offset, byte) in new.enumerated() { text[state.target + offset] = byte }
        state.target += new.count
        state.position += length
    }

    /// The character at a place and its bytes; no character and one byte where the bytes are not UTF-8.
    private func decode(_ source: Span<UInt8>, at position: Int) -> (scalar: UInt32?, length: Int) {
        let lead = source[position]
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
        guard length > 1 && position + length <= source.count else { return (nil, 1) }
        var scalar = UInt32(lead) & (0x7F >> UInt32(length))
        for offset in 1..<length {
            let byte = source[position + offset]
            guard byte & 0xC0 == 0x80 else { return (nil, 1) }
            scalar = scalar << 6 | UInt32(byte & 0x3F)
        }
        // Longer forms of characters with shorter ones are not UTF-8.
        let isShortest = scalar >= (length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000)
        return isShortest ? (scalar, length) : (nil, 1)
    }
}
