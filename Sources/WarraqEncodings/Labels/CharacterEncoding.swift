// SPDX-License-Identifier: Apache-2.0

/// One of the character encodings of the web: the 40 of the WHATWG Encoding Standard.
///
/// ```swift
/// CharacterEncoding(label: " CP1256 ")?.name  // "windows-1256"
/// ```
public struct CharacterEncoding: Hashable, Sendable, CustomStringConvertible {
    /// How the bytes are read.
    enum Kind: Hashable, Sendable {
        case utf8, utf16LE, utf16BE
        case replacement, userDefined
        /// The number of a table.
        case singleByte(Int)
        case gb18030, big5, eucJP, iso2022JP, shiftJIS, eucKR
    }

    /// The standard's name in small letters, which is a label, too.
    public let name: String
    let kind: Kind

    private init(name: String, kind: Kind) { (self.name, self.kind) = (name, kind) }

    /// The encoding that a label stands for; `nil` for labels that the standard does not know.
    ///
    /// White space around it and case do not matter. As in browsers `latin1`, `ascii` and `iso-8859-1` mean windows-1252,
    /// `gb2312` means gbk.
    public init?(label: String) {
        let trimmed = label.utf8.drop { $0 <= 0x20 }.reversed().drop { $0 <= 0x20 }.reversed()
        let lower = trimmed.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
        guard let name = EncodingLabels.names[String(decoding: lower, as: UTF8.self)],
            let kind = CharacterEncoding.kind(of: name)
        else { return nil }
        self.init(name: name, kind: kind)
    }

    private init(known name: String) {
        self.init(name: name, kind: CharacterEncoding.kind(of: name) ?? .replacement)
    }

    /// The name.
    public var description: String { name }

    /// UTF-8.
    public static let utf8 = CharacterEncoding(known: "utf-8")
    /// UTF-16, the low byte first.
    public static let utf16LE = CharacterEncoding(known: "utf-16le")
    /// UTF-16, the high byte first.
    public static let utf16BE = CharacterEncoding(known: "utf-16be")
    /// Arabic of Windows.
    public static let windows1256 = CharacterEncoding(known: "windows-1256")
    /// Western European languages of Windows; what the web means by Latin-1.
    public static let windows1252 = CharacterEncoding(known: "windows-1252")

    /// All encodings, by name.
    public static let all: [CharacterEncoding] = Set(EncodingLabels.names.values).sorted()
        .map { CharacterEncoding(known: $0) }

    private static func kind(of name: String) -> Kind? {
        switch name {
        case "utf-8": .utf8
        case "utf-16le": .utf16LE
        case "utf-16be": .utf16BE
        case "replacement": .replacement
        case "x-user-defined": .userDefined
        case "gbk", "gb18030": .gb18030
        case "big5": .big5
        case "euc-jp": .eucJP
        case "iso-2022-jp": .iso2022JP
        case "shift_jis": .shiftJIS
        case "euc-kr": .eucKR
        // Its letters are those of iso-8859-8; only their order on paper differs.
        case "iso-8859-8-i": .singleByte(7)
        default: tables.firstIndex(of: name).map { .singleByte($0) }
        }
    }

    /// The single-byte encodings in the order of their tables, as the generator has them.
    private static let tables = [
        "ibm866", "iso-8859-2", "iso-8859-3", "iso-8859-4", "iso-8859-5", "iso-8859-6", "iso-8859-7", "iso-8859-8",
        "iso-8859-10", "iso-8859-13", "iso-8859-14", "iso-8859-15", "iso-8859-16", "koi8-r", "koi8-u", "macintosh",
        "windows-874", "windows-1250", "windows-1251", "windows-1252", "windows-1253", "windows-1254", "windows-1255",
        "windows-1256", "windows-1257", "windows-1258", "x-mac-cyrillic",
    ]
}

extension CharacterEncoding {
    /// Whether the bytes below 80 always stand for ASCII.
    public var isASCIICompatible: Bool {
        switch kind {
        case .utf16LE, .utf16BE, .iso2022JP, .replacement: false
        default: true
        }
    }

    /// Whether it is one of the common encodings of European languages in Latin letters.
    public var isLatin: Bool {
        ["windows-1250", "windows-1252", "windows-1254", "windows-1257", "iso-8859-2", "iso-8859-15"].contains(name)
    }
}
