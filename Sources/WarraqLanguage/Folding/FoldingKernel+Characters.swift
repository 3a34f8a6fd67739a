// SPDX-License-Identifier: Apache-2.0

internal import WarraqUnicode

/// Characters that change their length, or depend on those around them, one by one.
extension FoldingKernel {
    /// Folds one character by itself.
    @inline(never)
    func foldCharacter(
        _ source: Span<UInt8>, into text: inout MutableSpan<UInt8>, breakpoints: inout MutableSpan<Breakpoint>,
        state: inout FoldingState
    ) {
        let start = state.position
        var (scalar, length) = UTF8Bytes.scalar(in: source, at: start)
        var consumed = length
        var isReplaced = false
        if let context = table.context, length == 2, let letter = scalar,
            let found = context.replacement(of: letter, at: start, in: source)
        {
            (scalar, consumed, isReplaced) = (found.letter, found.length, true)
        }
        if length > 1, let scalar, let new = table.replacement(of: scalar) {
            if new.isEmpty {
                state.startsRun = 1
            } else if new.count == length, table.isOneScalar(new) {
                if Mode.records { state.markKept(&breakpoints) }
            } else if Mode.records {
                state.markReplaced(&breakpoints, length: length, newLength: new.count)
            }
            for offset in 0..<new.count { text[state.target &+ offset] = table.outputs[new.lowerBound &+ offset] }
            advance(new.count, consumed, state: &state)
            return
        }
        if Mode.records { state.markKept(&breakpoints) }
        if isReplaced, let scalar {
            Self.store(FoldingTable.bytes(of: scalar), to: &text, at: state.target)
        } else {
            for offset in 0..<length { text[state.target &+ offset] = source[start &+ offset] }
        }
        advance(length, consumed, state: &state)
    }

    /// Goes on behind a character; what it took with it counts as dropped.
    @inline(__always)
    private func advance(_ newLength: Int, _ length: Int, state: inout FoldingState) {
        state.target &+= newLength
        state.position &+= length
        if length > 4 { state.startsRun = 1 }
    }
}
