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
            let isNear = isDense && position == start
            let clean = isNear ? position : skipCleanBlocks(source, from: position)
            if clean > position {
                boundary = source.scalarStart(before: clean)
                // The last scalar may go on behind the blocks.
                position = source[boundary] < 0x80 ? clean : boundary
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
        switch form {
        case .nfc: return skipComposed(source, from: offset)
        case .nfkc: return skipCompatible(source, from: offset)
        case .nfd, .nfkd: return skipASCII(source, from: offset)
        }
    }

    @inline(__always)
    private func skipASCII(_ source: Span<UInt8>, from position: Int) -> Int {
        var offset = position
        while offset <= source.count &- 16, ByteBlock(source, at: offset).atLeast(0x80).isEmpty { offset &+= 16 }
        return offset
    }

    @inline(never)
    private func skipComposed(_ source: Span<UInt8>, from position: Int) -> Int {
        var offset = position
        // A block looks at the two bytes behind it.
        while offset <= source.count &- 18 {
            if !NormalizationBlock(source, at: offset).isCleanNFC { break }
            offset &+= 16
        }
        return offset
    }

    @inline(never)
    private func skipCompatible(_ source: Span<UInt8>, from position: Int) -> Int {
        var offset = position
        while offset <= source.count &- 18 {
            if !NormalizationBlock(source, at: offset).isCleanNFKC { break }
            offset &+= 16
        }
        return offset
    }
}
