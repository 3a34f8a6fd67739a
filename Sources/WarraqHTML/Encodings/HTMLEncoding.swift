// SPDX-License-Identifier: Apache-2.0

/// An encoding, and what it was known by.
public struct HTMLEncoding: Sendable, Hashable {
    /// What said that the input is in an encoding.
    public enum Origin: Sendable, Hashable {
        /// The caller, who hands over UTF-8.
        case given
        /// The first bytes.
        case byteOrderMark
        /// The label that came with the document, of an HTTP header say.
        case transport
        /// A `meta` element at the start.
        case meta
        /// The bytes themselves: all are valid UTF-8.
        case detection
        /// Nothing; it is the usual one.
        case fallback
    }

    /// The name by the Encoding standard, in lower case.
    public let name: String
    /// What it was known by.
    public let origin: Origin

    /// Makes an encoding by its name in the Encoding standard.
    public init(name: String, origin: Origin) {
        self.name = name
        self.origin = origin
    }
}
