// SPDX-License-Identifier: Apache-2.0

/// A mark on a range of a document's text, kept apart from it.
///
/// Tags of one kind share a layer (`place`, `date`); filters decide on them later, so a threshold can change without tagging again.
public struct TextTag: Sendable, Hashable {
    /// The name of the layer: part of the format.
    public var layer: String
    /// What the text is: `city`.
    public var label: String
    /// The marked text: half-open UTF-8 byte offsets, on scalar boundaries.
    public var utf8Range: Range<Int>
    /// How sure the tagger is; nil if it does not say.
    public var score: Double?
    /// What else the tagger knows, written beside the other keys of a tag.
    public var attributes: Fields
    /// The source bytes of the marked text if the tag was read from a record that told them; otherwise the text knows.
    public var origin: Range<Int>?

    /// Makes a tag.
    public init(
        layer: String, label: String, utf8Range: Range<Int>, score: Double? = nil, attributes: Fields = [:],
        origin: Range<Int>? = nil
    ) {
        (self.layer, self.label, self.utf8Range) = (layer, label, utf8Range)
        (self.score, self.attributes, self.origin) = (score, attributes, origin)
    }
}
