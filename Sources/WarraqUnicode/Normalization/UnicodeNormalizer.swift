// SPDX-License-Identifier: Apache-2.0

/// Brings text into a normalization form of Unicode, with its way back.
///
/// Text that is in the form already is found out in blocks and copied. Elsewhere the text is cut at boundaries, before which
/// normalization begins afresh, and each piece between two of them is decomposed, its marks are ordered, and it is composed.
///
/// ```swift
/// let normalizer = UnicodeNormalizer(.nfc)
/// normalizer.normalize("e\u{301}")  // "\u{E9}"
/// ```
///
/// - SeeAlso: UAX #15; The Unicode Standard, sections 3.11 and 3.12.
public struct UnicodeNormalizer: Sendable {
    /// The form.
    public let form: NormalizationForm

    /// Makes a normalizer; it costs nothing.
    public init(_ form: NormalizationForm) {
        self.form = form
    }

    /// Returns the offset before which the text is surely in the form, or `nil` when all of it is.
    ///
    /// Text behind the offset may be in the form, too: some scalars need a closer look.
    ///
    /// - Parameter text: Valid UTF-8; the empty text is in every form.
    /// - Complexity: O(bytes). Allocates nothing.
    public func firstQuestionableOffset(in text: Span<UInt8>) -> Int? {
        NormalizationScan(form).firstQuestion(in: text, from: 0)?.boundary
    }

    /// Tells whether a text is in the form.
    ///
    /// - Parameter text: Valid UTF-8; the empty text is in every form.
    /// - Complexity: O(bytes).
    public func isNormalized(_ text: Span<UInt8>) -> Bool {
        let scan = NormalizationScan(form)
        var segment = NormalizationSegment()
        var position = 0
        while let question = scan.firstQuestion(in: text, from: position) {
            let range = segmentRange(text, question)
            segment.normalize(text, range, form)
            if commonPrefix(text, range, segment).bytes != range.count { return false }
            position = range.upperBound
        }
        return true
    }

    /// Appends the normalized text, and to the builder how it maps to the source.
    ///
    /// - Parameters:
    ///   - source: Valid UTF-8 of any size.
    ///   - text: Gets the normalized bytes behind those it has.
    ///   - alignment: Gets the runs: a changed piece is one replaced run, without the scalars at its ends that stayed.
    ///   - sourceOffset: Where `source` begins in the text that the alignment leads to.
    /// - Complexity: O(bytes), O(n log n) for a row of n marks; the text can become up to eleven times as long (U+FDFA
    ///   in NFKC).
    public func normalize(
        _ source: Span<UInt8>, into text: inout [UInt8], alignment: inout AlignmentBuilder, sourceOffset: Int = 0
    ) {
        TextRewriting.run(source, into: &text, alignment: &alignment, sourceOffset: sourceOffset, run)
    }

    /// Appends the normalized text.
    ///
    /// - Parameters:
    ///   - source: Valid UTF-8 of any size.
    ///   - text: Gets the normalized bytes behind those it has.
    public func normalize(_ source: Span<UInt8>, into text: inout [UInt8]) {
        TextRewriting.run(source, into: &text, run)
    }

    /// Returns the normalized text of a string.
    public func normalize(_ string: String) -> String {
        var text: [UInt8] = []
        normalize(Array(string.utf8).span, into: &text)
        return String(decoding: text, as: UTF8.self)
    }

    private func run(_ source: Span<UInt8>, _ rewriting: inout TextRewriting) {
        let scan = NormalizationScan(form)
        var segment = NormalizationSegment()
        var position = 0
        var isDense = false
        while let question = scan.firstQuestion(in: source, from: position, isDense: isDense) {
            if !form.composes, Hangul.isSyllable(source, question.scalar) {
                position = rewriting.decomposeSyllables(source, from: question.scalar)
                isDense = false
                continue
            }
            let range = segmentRange(source, question)
            isDense = range.lowerBound &- position < 32
            if !writeShort(source, range, &rewriting) {
                segment.normalize(source, range, form)
                write(segment, source, range, &rewriting)
            }
            position = range.upperBound
        }
    }

    /// The piece that holds a questionable scalar: up to the next boundary, and from the last one or, where the scalar
    /// is one itself, from there on.
    @inline(__always)
    private func segmentRange(_ source: Span<UInt8>, _ question: (boundary: Int, scalar: Int)) -> Range<Int> {
        let boundary = NormalizationRecord.boundary(in: form)
        let scalar = DecodedScalar(in: source, at: question.scalar)
        let isBoundary = NormalizationRecord(scalar.value).bits & boundary != 0
        var end = question.scalar &+ scalar.length
        while end < source.count {
            if source[end] < 0x80 { break }
            let next = DecodedScalar(in: source, at: end)
            if NormalizationRecord(next.value).bits & boundary != 0 { break }
            end &+= next.length
        }
        return isBoundary ? question.scalar..<end : question.boundary..<end
    }

    /// The scalars and bytes at the start of a piece that stay as they are.
    @inline(__always)
    private func commonPrefix(
        _ source: Span<UInt8>, _ range: Range<Int>, _ segment: NormalizationSegment
    ) -> (scalars: Int, bytes: Int) {
        var (scalars, position) = (0, range.lowerBound)
        while position < range.upperBound, scalars < segment.scalars.count {
            let scalar = DecodedScalar(in: source, at: position)
            if scalar.value != segment[scalars] { break }
            position &+= scalar.length
            scalars &+= 1
        }
        // A piece that goes on has not stayed as a whole.
        if position == range.upperBound && scalars < segment.scalars.count { return (0, 0) }
        return (scalars, position - range.lowerBound)
    }

    /// Writes what of a piece has changed; what stays is copied with its neighbours.
    @inline(__always)
    private func write(
        _ segment: NormalizationSegment, _ source: Span<UInt8>, _ range: Range<Int>, _ rewriting: inout TextRewriting
    ) {
        let prefix = commonPrefix(source, range, segment)
        if prefix.bytes == range.count { return }
        var (first, start) = (prefix.scalars, range.lowerBound + prefix.bytes)
        var (last, end) = (segment.scalars.count, range.upperBound)
        while last > first, end > start {
            let before = source.scalarStart(before: end)
            if DecodedScalar(in: source, at: before).value != segment[last - 1] { break }
            (last, end) = (last - 1, before)
        }
        // Neither side may be empty, or tags on it would be lost or would not grow.
        if first == last || start == end {
            (first, last, start, end) = (0, segment.scalars.count, range.lowerBound, range.upperBound)
        }
        rewriting.replace(source, start..<end) { output in
            for index in first..<last { output.append(scalar: segment[index]) }
        }
    }

    /// Writes a piece of the usual kinds: one scalar to decompose, or a letter and marks that compose to one scalar or
    /// not at all.
    ///
    /// - Returns: Whether that was all.
    @inline(__always)
    private func writeShort(
        _ source: Span<UInt8>, _ range: Range<Int>, _ rewriting: inout TextRewriting
    ) -> Bool {
        let first = DecodedScalar(in: source, at: range.lowerBound)
        if form.composes {
            guard let composite = ScalarRow.composite(source, range, form) else { return false }
            if composite != first.value {
                rewriting.replace(source, range, isOneScalar: first.length == range.count) {
                    $0.append(scalar: composite)
                }
            }
            return true
        }
        if first.length != range.count { return false }
        let decomposition = ScalarDecomposition(first.value, isCompatible: form.isCompatible)
        if decomposition.isEmpty { return true }
        rewriting.replace(source, range) { output in
            decomposition.forEach { output.append(scalar: $0 & 0x1F_FFFF) }
        }
        return true
    }
}
