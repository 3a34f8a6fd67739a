// SPDX-License-Identifier: Apache-2.0

/// What kind of data some bytes are: `text/html`.
///
/// The set is open.
public struct MediaType: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// Type and subtype in lower case, without parameters.
    public let description: String

    /// Makes a type from a literal.
    public init(stringLiteral text: String) { description = text }

    /// Makes a type from text known at run time.
    public init(_ text: String) { description = text.lowercased() }

    /// Plain text.
    public static let plainText: Self = "text/plain"
    /// Web pages.
    public static let html: Self = "text/html"
    /// JSON values.
    public static let json: Self = "application/json"
    /// Bytes of no known kind.
    public static let unknown: Self = "application/octet-stream"
}
