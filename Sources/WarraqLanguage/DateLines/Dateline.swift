// SPDX-License-Identifier: Apache-2.0

/// The dateline of an agency: the prefix of a lead paragraph that names a place, an agency or both.
///
/// `بغداد - واع:`, `المستقلة/-`, `القاهرة (رويترز) -`, `LONDON (Reuters) -`, `ANKARA, May 3 (AA) —`. All ranges are half-open
/// UTF-8 byte offsets into the paragraph.
public struct Dateline: Equatable, Sendable {
    /// The prefix with its last mark and the blanks after it; the text goes on at its upper bound.
    public let range: Range<Int>
    /// The place, if there is one.
    public let place: Range<Int>?
    /// The agency or the paper, if there is one.
    public let agency: Range<Int>?

    /// Returns the dateline that a paragraph starts with.
    ///
    /// Two names with marks between and after them, or a name in parentheses before a dash or a colon, are a dateline. A single
    /// name is one before `/-`; in capitals (Latin script) before a dash or a colon; before a dash if it is a known agency, or
    /// if a verb of reporting follows (`الرياض – أعلنت`). Names have up to 4 words without verbs and particles, so
    /// `قال الوزير: …` and `تركيا: لن نسمح` are none. At least three words of text must follow, after a name in capitals alone
    /// five (dash) or eight (colon).
    ///
    /// - Parameter paragraph: The lead paragraph in UTF-8; invalid bytes count as punctuation.
    /// - Returns: The dateline, or nil; nil for an empty paragraph.
    /// - Complexity: O(1): the first 240 bytes are read.
    public static func range(of paragraph: Span<UInt8>) -> Dateline? {
        let parser = DatelineParser(paragraph)
        return parser.parse()
    }
}
