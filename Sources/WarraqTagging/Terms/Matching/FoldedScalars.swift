// SPDX-License-Identifier: Apache-2.0

/// Walks the folded scalars of a range, runs of white space as one space.
///
/// It holds no text, only places in it; each call must be given the same bytes.
struct FoldedScalars {
    private var offset: Int
    private let end: Int
    /// Scalars of a ligature that are still to come.
    private var pending: ArraySlice<UInt32> = []
    /// What stands before the range; 0 for nothing.
    private var before: UInt32
    /// What stands behind the range; 0 for nothing.
    private var behind: UInt32
    private var last: UInt32 = 0

    init(_ range: Range<Int>, before: UInt32 = 0, behind: UInt32 = 0) {
        (offset, end, self.before, self.behind) = (range.lowerBound, range.upperBound, before, behind)
    }

    /// The next scalar; nil at the end.
    @inline(__always)
    mutating func next(in bytes: Span<UInt8>, _ folding: TermFolding) -> UInt32? {
        while let scalar = one(in: bytes, folding) {
            if scalar == TermFolding.space, last == TermFolding.space { continue }
            last = scalar
            return scalar
        }
        return nil
    }

    private mutating func one(in bytes: Span<UInt8>, _ folding: TermFolding) -> UInt32? {
        if before != 0 {
            defer { before = 0 }
            return before
        }
        if let scalar = pending.popFirst() { return scalar }
        while offset < end {
            switch folding.fold(at: &offset, in: bytes) {
            case .none: continue
            case .one(let scalar): return scalar
            case .several(let scalars):
                pending = scalars[...]
                if let scalar = pending.popFirst() { return scalar }
            }
        }
        guard behind != 0 else { return nil }
        defer { behind = 0 }
        return behind
    }
}
