// SPDX-License-Identifier: Apache-2.0

/// A stretch of text between two boundaries, on its way into a normalization form.
struct NormalizationSegment {
    /// Scalars, with the combining class in the upper 8 bits.
    private(set) var scalars: [UInt32] = []
    private var isOrdered = true

    /// Decomposes the text of `range`, orders its marks and, where the form asks for it, composes.
    mutating func normalize(_ source: Span<UInt8>, _ range: Range<Int>, _ form: NormalizationForm) {
        scalars.removeAll(keepingCapacity: true)
        isOrdered = true
        var position = range.lowerBound
        while position < range.upperBound {
            let scalar = DecodedScalar(in: source, at: position)
            decompose(scalar.value, isCompatible: form.isCompatible)
            position &+= scalar.length
        }
        if !isOrdered { orderMarks() }
        if form.composes { compose() }
    }

    /// The scalar at a place, without its combining class.
    @inline(__always)
    subscript(index: Int) -> UInt32 { scalars[index] & 0x1F_FFFF }

    @inline(__always)
    private mutating func decompose(_ scalar: UInt32, isCompatible: Bool) {
        let decomposition = ScalarDecomposition(scalar, isCompatible: isCompatible)
        if decomposition.isEmpty {
            push(scalar | UInt32(NormalizationRecord(scalar).combiningClass) &<< 24)
        } else {
            decomposition.forEach { push($0) }
        }
    }

    @inline(__always)
    private mutating func push(_ scalar: UInt32) {
        if scalar &>> 24 != 0, let last = scalars.last, last &>> 24 > scalar &>> 24 { isOrdered = false }
        scalars.append(scalar)
    }

    /// Sorts each row of marks by combining class; marks of one class keep their order.
    private mutating func orderMarks() {
        var start = 0
        while start < scalars.count {
            var end = start
            while end < scalars.count, scalars[end] &>> 24 != 0 { end += 1 }
            if end - start > 32 {
                sortMany(start..<end)
            } else if end - start > 1 {
                sortFew(start..<end)
            }
            start = end + 1
        }
    }

    private mutating func sortFew(_ range: Range<Int>) {
        for index in range.dropFirst() {
            let mark = scalars[index]
            var place = index
            while place > range.lowerBound, scalars[place - 1] &>> 24 > mark &>> 24 {
                scalars[place] = scalars[place - 1]
                place -= 1
            }
            scalars[place] = mark
        }
    }

    /// For hostile rows of thousands of marks: places in the keys make any sort a stable one.
    private mutating func sortMany(_ range: Range<Int>) {
        let keys = range.map { UInt64(scalars[$0] &>> 24) << 32 | UInt64($0 - range.lowerBound) }.sorted()
        let marks = keys.map { scalars[range.lowerBound + Int($0 & 0xFFFF_FFFF)] }
        scalars.replaceSubrange(range, with: marks)
    }

    /// Puts marks and letters together with the last letter before them, unless something between them forbids it.
    private mutating func compose() {
        var (starter, count, lastClass) = (-1, 0, UInt32(0))
        for index in scalars.indices {
            let scalar = scalars[index]
            let combiningClass = scalar &>> 24
            if starter >= 0, starter == count - 1 || lastClass < combiningClass,
                let composite = CompositionTable.composite(self[starter], scalar & 0x1F_FFFF)
            {
                scalars[starter] = composite
                continue
            }
            if combiningClass == 0 { starter = count }
            lastClass = combiningClass
            scalars[count] = scalar
            count += 1
        }
        scalars.removeLast(scalars.count - count)
    }
}
