// SPDX-License-Identifier: Apache-2.0

/// A path as the bytes that the kernel knows, so that names which are not UTF-8 are kept too.
///
/// Any bytes but NUL may stand in a path; operations on files refuse an empty path and one with NUL as
/// ``FileError/Code/invalidPath``. Two paths are equal when their bytes are; no Unicode normalization takes place, and the
/// order is that of the bytes (for UTF-8 that of the code points).
public struct Path: Hashable, Sendable {
    /// The bytes, without a terminating NUL.
    public let bytes: [UInt8]

    /// Makes a path of the UTF-8 bytes of a string.
    public init(_ string: String) { bytes = Array(string.utf8) }

    /// Makes a path of bytes in any encoding.
    public init(bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

    /// The folder that relative paths start from.
    public static let current: Path = "."
    /// The name that stands for standard input or output.
    public static let standardStream: Path = "-"

    /// Whether there is no byte at all; such a path names nothing.
    public var isEmpty: Bool { bytes.isEmpty }
    /// Whether the path begins at the root of the file system.
    public var isAbsolute: Bool { bytes.first == Path.slash }
    /// Whether the path is `-`, which stands for standard input or output.
    public var isStandardStream: Bool { self == Path.standardStream }

    static let slash = UInt8(ascii: "/")
    static let dot = UInt8(ascii: ".")
}

extension Path: ExpressibleByStringInterpolation {
    /// Makes a path of the UTF-8 bytes of a literal or an interpolated string.
    public init(stringLiteral value: String) { self.init(value) }
}

extension Path: Comparable {
    /// Orders by bytes: equal on every machine and in every locale.
    public static func < (left: Path, right: Path) -> Bool { left.bytes.lexicographicallyPrecedes(right.bytes) }
}
