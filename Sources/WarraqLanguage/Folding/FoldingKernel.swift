// SPDX-License-Identifier: Apache-2.0

internal import WarraqUnicode

/// Folds blocks of sixty-four bytes, and single characters at the end of the text.
///
/// A block is copied as it stands, then those of its characters are visited that change. Whether such a one is replaced by another of two
/// bytes or dropped, the same is done, without a branch: both bytes are stored, and what follows is copied behind them or onto them.
struct FoldingKernel<Mode: FoldingMode> {
    /// Bytes of text and breakpoints that must be free for a block, or for the longest ligature and the rest of a block.
    static var slack: Int { 256 }
    /// Bytes of the source that the work on a block may read: a block from any of its places on, and a character.
    private static var reach: Int { 2 * FoldingLanes.count }

    let table: FoldingTable

    /// Whether a character stands in the source that has a rule.
    func mayChange(_ source: Span<UInt8>) -> Bool {
        var position = 0
        while position &+ FoldingFilter.reach <= source.count {
            if table.filter.events(FoldingLanes(source, at: position), source, at: position) != 0 { return true }
            position &+= FoldingLanes.count
        }
        while position < source.count {
            let (scalar, length) = UTF8Bytes.scalar(in: source, at: position)
            if let scalar, scalar >= 0x80, table.mayChange(scalar) { return true }
            position &+= length
        }
        return false
    }

    /// Folds until the source ends or a buffer has less than `slack` left.
    func run(
        _ source: Span<UInt8>, into text: inout MutableSpan<UInt8>, breakpoints: inout MutableSpan<Breakpoint>,
        state: inout FoldingState
    ) {
        let last = source.count &- Self.reach
        if state.position <= last {
            foldBlocks(source, source, from: 0, until: last &+ 1, into: &text, breakpoints: &breakpoints, state: &state)
        }
        if state.position <= last || state.position >= source.count { return }
        // The last bytes with as many zeros behind them as the work on a block may read.
        let start = state.position
        var end = [UInt8](repeating: 0, count: 2 * Self.reach)
        for offset in 0..<source.count &- start { end[offset] = source[start &+ offset] }
        foldBlocks(
            end.span, source, from: start, until: source.count, into: &text, breakpoints: &breakpoints, state: &state)
    }

    /// Folds blocks of `bytes`, which are those of the source from `base` on.
    @inline(never)
    private func foldBlocks(
        _ bytes: Span<UInt8>, _ source: Span<UInt8>, from base: Int, until end: Int,
        into text: inout MutableSpan<UInt8>, breakpoints: inout MutableSpan<Breakpoint>, state: inout FoldingState
    ) {
        // The accesses to single bytes below are not checked one by one: all of them lie within `reach` of a block's start and within
        // `slack` of where text and breakpoints were when the block, or its last character by itself, began.
        precondition(end &- base &- 1 &+ Self.reach <= bytes.count && table.pairs.count == 256)
        let pairs = table.pairs.span
        let rowBits = UInt32(table.rowLead) | 0x8000
        let context = table.context
        let (targetShift, sourceShift) = (state.targetShift, state.sourceShift &+ base)
        while state.position < end {
            if state.target &+ Self.slack > text.count { return }
            if Mode.records && state.breakpointCount &+ Self.slack > breakpoints.count { return }
            let start = state.position &- base
            let block = FoldingLanes(bytes, at: start)
            block.store(to: &text, at: state.target)
            var events = table.filter.events(block, bytes, at: start)
            // Local copies stay in registers; places are those in `bytes`.
            var (position, target) = (start, state.target)
            var (used, startsRun) = (state.breakpointCount, state.startsRun)
            while events != 0 {
                // What stands before the next character is copied already.
                let place = start &+ events.trailingZeroBitCount
                let gap = place &- position
                let old = UInt32(Self.pair(bytes, at: place))
                var pair = unsafe pairs[unchecked: Int(old & 3) &<< 6 | Int(old &>> 8 & 0x3F)]
                var isOther = (old & 0xC0FC ^ rowBits) | pair.mark != 0
                if isOther, let context {
                    let new = context.quickReplacement(of: old, at: place, in: bytes)
                    isOther = new == 0
                    pair = FoldingTable.Pair(bytes: new)
                }
                if isOther {
                    state.goOn(to: position &+ base, target, used, startsRun)
                    if gap > 0 { keep(gap, breakpoints: &breakpoints, state: &state) }
                    if state.target &+ Self.slack > text.count { return }
                    foldCharacter(source, into: &text, breakpoints: &breakpoints, state: &state)
                    (position, target) = (state.position &- base, state.target)
                    (used, startsRun) = (state.breakpointCount, state.startsRun)
                    // It may have taken others with it.
                    events = (events >> (position &- start)) << (position &- start)
                } else {
                    let isKept = pair.length &>> 1
                    if Mode.records {
                        unsafe breakpoints[unchecked: used] = Breakpoint(
                            target: target &+ targetShift, source: position &+ sourceShift)
                        used &+= startsRun & (isKept | (gap == 0 ? 0 : 1))
                    }
                    startsRun = 1 &- isKept
                    target &+= gap
                    Self.store(pair.bytes, to: &text, at: target)
                    target &+= pair.length
                    position = place &+ 2
                    events &= events &- 1
                }
                let rest = start &+ events.trailingZeroBitCount &- position
                Self.copySome(rest, bytes, from: position, to: &text, at: target)
            }
            state.goOn(to: position &+ base, target, used, startsRun)
            let rest = Swift.min(start &+ FoldingLanes.count, source.count &- base) &- position
            if rest > 0 { keep(rest, breakpoints: &breakpoints, state: &state) }
        }
    }

    /// Takes over what is copied already.
    @inline(__always)
    private func keep(_ count: Int, breakpoints: inout MutableSpan<Breakpoint>, state: inout FoldingState) {
        if Mode.records { state.markKept(&breakpoints) }
        state.target &+= count
        state.position &+= count
    }
}
