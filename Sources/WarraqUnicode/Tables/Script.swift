// SPDX-License-Identifier: Apache-2.0

/// A script of Unicode 15.0, the value of the property Script.
///
/// ``common`` stands for what many scripts share (digits, punctuation, spaces), ``inherited`` for marks that take the
/// script of their base, ``unknown`` for unassigned, private-use and surrogate code points.
public struct Script: Hashable, Sendable {
    let rawValue: UInt8

    /// The script of a scalar.
    ///
    /// O(1).
    public init(of scalar: Unicode.Scalar) {
        self = ScalarRecord(scalar).script
    }

    init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// The script with a four-letter code of ISO 15924 as Unicode writes it (`Arab`), or `nil`.
    ///
    /// O(number of scripts).
    public init?(code: String) {
        guard let number = Self.names.firstIndex(where: { $0.code == code }) else { return nil }
        self.init(rawValue: UInt8(number))
    }

    /// The script with a long name as Unicode writes it (`Old_Italic`), or `nil`.
    ///
    /// O(number of scripts).
    public init?(name: String) {
        guard let number = Self.names.firstIndex(where: { $0.name == name }) else { return nil }
        self.init(rawValue: UInt8(number))
    }

    /// The four-letter code of ISO 15924: `Arab`, `Latn`, `Hani`.
    public var code: String { Self.names[index].code }

    /// The long name of the Unicode Character Database: `Arabic`, `Old_Italic`.
    public var name: String { Self.names[index].name }

    /// A number in `0..<Script.count`, for counters in arrays.
    ///
    /// It may differ between Unicode versions; ``code`` is what to write down.
    public var index: Int { Int(rawValue) }

    /// The number of scripts, ``unknown`` included.
    public static var count: Int { names.count }

    /// All scripts by ``index``.
    public static var all: [Script] { names.indices.map { Script(rawValue: UInt8($0)) } }
}

extension Script: CustomStringConvertible {
    /// The long name.
    public var description: String { name }
}
