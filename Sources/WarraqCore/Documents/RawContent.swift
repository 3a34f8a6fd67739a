// SPDX-License-Identifier: Apache-2.0

/// A document's bytes as read, before any stage has parsed them.
public struct RawContent: Sendable {
    /// The bytes.
    public var bytes: Bytes
    /// What the bytes are, by content first and by name second.
    public var mediaType: MediaType
    /// The character encoding as declared by the transport or the container; nil if nobody declared one.
    public var charset: String?
    /// Where the first byte lies in the coordinates of the document's origin.
    public var base: Int
    /// Whether the text that is made of it shall know where it came from; the engine knows what the plan needs.
    public var tracksOrigins = true

    /// Makes raw content.
    public init(bytes: Bytes, mediaType: MediaType, charset: String? = nil, base: Int = 0) {
        (self.bytes, self.mediaType, self.charset, self.base) = (bytes, mediaType, charset, base)
    }
}
