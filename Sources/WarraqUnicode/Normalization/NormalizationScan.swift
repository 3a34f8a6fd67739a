// SPDX-License-Identifier: Apache-2.0

/// The quick check: finds where a text may leave a normalization form.
struct NormalizationScan {
    let form: NormalizationForm
    private let questionable: UInt16

    init(_ form: NormalizationForm) {
        self.form = form
        questionable = NormalizationRecord.questionable(in: form)
    }

    /// Returns the last boundary before the first scalar that may not stand as it is, or `nil` when all may.
    ///
    /// - Parameters:
    ///   - start: A boundary, or the start of the text.
    ///   - isDense: Whether the next question is likely to be near, so that blocks are not worth trying at first.
    @inline(__always)
    func firstQuestion(
        in source: Span<UInt8>, from start: Int, isDense: Bool = false
    ) -> (boundary: Int, scalar: Int)? {
        var (position, boundary, lastClass) = (start, start, UInt8(0))
        // How far single scalars are looked at before blocks are tried again: far where blocks do not help.
        var stretch = 16
        while position < source.count {
            let isNear = isDense && position == start || lastClass != 0 || mayDepend(source, position)
            let clean = isNear ? position : skipCleanBlocks(source, from: position)
            if clean > position {
                boundary = lastBoundary(source, before: clean, from: position)
                // The last scalar may go on behind the blocks, and marks may follow it.
                position = source[boundary] < 0x80 ? boundary &+ 1 : boundary
                lastClass = 0
                stretch = 16
            }
            let end = Swift.min(position &+ stretch, source.count)
            stretch = Swift.min(stretch * 2, 256)
            while position < end {
                let first = source[position]
                if first < 0x80 {
                    (boundary, lastClass) = (position, 0)
                    position &+= 1
                    continue
                }
                let scalar = DecodedScalar(in: source, at: position)
                let bits = NormalizationRecord(scalar.value).bits
                let combiningClass = UInt8(truncatingIfNeeded: bits)
                if bits & questionable != 0 || (combiningClass != 0 && combiningClass < lastClass) {
                    return (boundary, position)
                }
                if combiningClass == 0 { boundary = position }
                lastClass = combiningClass
                position &+= scalar.length
            }
        }
        return nil
    }

    /// Whether the scalar at an offset could compose with the one before it, of which blocks that begin there do not know.
    @inline(__always)
    private func mayDepend(_ source: Span<UInt8>, _ offset: Int) -> Bool {
        if source[offset] < 0xE0 { return false }
        return NormalizationRecord(DecodedScalar(in: source, at: offset).value).bits & questionable != 0
    }

    /// The last scalar before `end` that is no mark and passes the quick check; `start` if there is none.
    @inline(__always)
    private func lastBoundary(_ source: Span<UInt8>, before end: Int, from start: Int) -> Int {
        var position = end
        while position > start {
            position = source.scalarStart(before: position)
            let bits = NormalizationRecord(DecodedScalar(in: source, at: position).value).bits
            if bits & (questionable | 0xFF) == 0 { return position }
        }
        return start
    }

    /// Returns where the first block begins that may hold a mark or a questionable scalar, or `position`.
    @inline(__always)
    private func skipCleanBlocks(_ source: Span<UInt8>, from position: Int) -> Int {
        var offset = position
        let end = source.count &- 64
        while offset <= end {
            let first = ByteBlock(source, at: offset) | ByteBlock(source, at: offset &+ 16)
            let second = ByteBlock(source, at: offset &+ 32) | ByteBlock(source, at: offset &+ 48)
            if !(first | second).atLeast(0x80).isEmpty { break }
            offset &+= 64
        }
        // One loop for each form, in which the others' rules are gone.
        return switch form {
        case .nfc: skipComposed(source, from: offset)
        case .nfkc: skipCompatiblyComposed(source, from: offset)
        case .nfd: skipDecomposed(source, from: offset)
        case .nfkd: skipCompatiblyDecomposed(source, from: offset)
        }
    }

    @inline(never)
    private func skipComposed(_ source: Span<UInt8>, from position: Int) -> Int {
        NormalizationScan.skip(.nfc, source, from: position)
    }

    @inline(never)
    private func skipCompatiblyComposed(_ source: Span<UInt8>, from position: Int) -> Int {
        NormalizationScan.skip(.nfkc, source, from: position)
    }

    @inline(never)
    private func skipDecomposed(_ source: Span<UInt8>, from position: Int) -> Int {
        NormalizationScan.skip(.nfd, source, from: position)
    }

    @inline(never)
    private func skipCompatiblyDecomposed(_ source: Span<UInt8>, from position: Int) -> Int {
        NormalizationScan.skip(.nfkd, source, from: position)
    }

    @inline(__always)
    private static func skip(_ form: NormalizationForm, _ source: Span<UInt8>, from position: Int) -> Int {
        var offset = position
        while offset <= source.count &- NormalizationBlock.width {
            if !NormalizationBlock(source, at: offset).isClean(in: form, source) { break }
            offset &+= 16
        }
        return offset
    }
}
