// SPDX-License-Identifier: Apache-2.0

/// A document's identity: given by the source, or a hash of its origin.
///
/// Stable from run to run.
public struct DocumentID: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The identity as it stands in records.
    public let description: String

    /// Makes an identity that the source gives.
    public init(_ text: String) { description = text }

    /// Makes an identity from a literal.
    public init(stringLiteral text: String) { description = text }

    /// Makes an identity from where the document lies: 32 hexadecimal digits of a 128-bit hash of URI, layers and range.
    ///
    /// The hash is not cryptographic; n documents share an identity with a chance of about n² / 2¹²⁹.
    public init(of origin: Origin) {
        var hasher = StableHash()
        hasher.combine(origin.uri)
        for layer in origin.layers {
            hasher.combine(layer.codec)
            hasher.combine(layer.range)
        }
        hasher.combine(origin.range)
        description = hasher.finish().description
    }

    /// Makes the identity of a part of this document, which a split numbers from 0.
    public func part(_ number: Int) -> DocumentID { DocumentID("\(description)#\(number)") }
}

extension StableHash {
    fileprivate mutating func combine(_ range: Range<Int>) {
        combine(range.lowerBound)
        combine(range.upperBound)
    }
}
