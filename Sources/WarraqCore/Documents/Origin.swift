// SPDX-License-Identifier: Apache-2.0

/// Where a document came from: a file, and in it a range of bytes, through as many layers as there are.
///
/// Offsets count bytes after the decoding of all layers but the innermost range: for a record of a compressed file, bytes of the
/// decompressed stream.
public struct Origin: Sendable, Hashable {
    /// One step from a container to what lies in it.
    public struct Layer: Sendable, Hashable {
        /// How the bytes below are made from the bytes above: `gzip`, `warc`, `part`.
        public var codec: String
        /// The range of this layer in the one above.
        public var range: Range<Int>

        /// Makes a layer.
        public init(codec: String, range: Range<Int>) { (self.codec, self.range) = (codec, range) }
    }

    /// The file or resource, as the source names it.
    public var uri: String
    /// The layers between the file and the document, from the outside in; mostly none.
    public var layers: [Layer]
    /// The document's bytes.
    public var range: Range<Int>

    /// Makes an origin.
    public init(uri: String, range: Range<Int>, layers: [Layer] = []) {
        (self.uri, self.range, self.layers) = (uri, range, layers)
    }
}
