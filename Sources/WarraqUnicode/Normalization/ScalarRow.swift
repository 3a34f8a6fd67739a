// SPDX-License-Identifier: Apache-2.0

/// A short piece of text that composes in one go: its scalars have no decompositions, and marks stand in order.
enum ScalarRow {
    /// The one scalar that the row composes to; for a row that stays as it is its first scalar; `nil` for all others.
    @inline(__always)
    static func composite(_ source: Span<UInt8>, _ range: Range<Int>, _ form: NormalizationForm) -> UInt32? {
        let first = DecodedScalar(in: source, at: range.lowerBound)
        var (starter, position) = (first.value, range.lowerBound &+ first.length)
        var (composed, kept, lastClass) = (0, 0, UInt8(0))
        if !isPlain(first.value, form) || NormalizationRecord(starter).combiningClass != 0 { return nil }
        while position < range.upperBound {
            let next = DecodedScalar(in: source, at: position)
            let combiningClass = NormalizationRecord(next.value).combiningClass
            if !isPlain(next.value, form) || combiningClass < lastClass { return nil }
            if kept == 0 || lastClass < combiningClass, let one = CompositionTable.composite(starter, next.value) {
                starter = one
                composed &+= 1
            } else {
                // Marks could compose with a second letter.
                if combiningClass == 0, composed > 0 || position &+ next.length < range.upperBound { return nil }
                kept &+= 1
                lastClass = combiningClass
            }
            position &+= next.length
        }
        return composed == 0 || kept == 0 ? starter : nil
    }

    @inline(__always)
    private static func isPlain(_ scalar: UInt32, _ form: NormalizationForm) -> Bool {
        form.isCompatible ? PropertyTrie<UInt16>.compatible[scalar] == 0 : PropertyTrie<UInt16>.canonical[scalar] == 0
    }
}
