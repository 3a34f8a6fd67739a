// SPDX-License-Identifier: Apache-2.0

/// A pair of encodings: the one that a text's bytes were in and the one by which somebody read them.
public struct Misreading: Sendable, Hashable, CustomStringConvertible {
    /// The encoding that the bytes were in.
    public let encoding: CharacterEncoding
    /// The encoding by which they were read.
    public let wrongEncoding: CharacterEncoding

    /// The encodings' names: `windows-1256 read as windows-1252`.
    public var description: String { "\(encoding) read as \(wrongEncoding)" }

    /// The misreadings that are looked for, in the order of preference between equals.
    public static let all: [Misreading] = rows.flatMap { row in
        row.wrong.split(separator: " ").flatMap { wrong in
            row.right.split(separator: " ").compactMap { right in
                guard let encoding = CharacterEncoding(label: String(right)),
                    let wrongEncoding = CharacterEncoding(label: String(wrong))
                else { return nil }
                return Misreading(encoding: encoding, wrongEncoding: wrongEncoding)
            }
        }
    }

    /// Which encodings are misread by which; in latin1 the bytes 80 to 9F may also stand for themselves.
    private static let rows: [(wrong: String, right: String)] = [
        ("windows-1252 windows-1256 windows-1251 windows-1250 windows-1254 windows-1255 windows-1253", "utf-8"),
        ("windows-1257 windows-874 koi8-r ibm866 macintosh iso-8859-2", "utf-8"),
        (
            "windows-1252",
            """
            windows-1256 windows-1251 windows-1255 iso-8859-6 koi8-r windows-1253 windows-874 iso-8859-5 ibm866 \
            gb18030 shift_jis euc-jp big5 euc-kr
            """
        ),
        ("windows-1251", "ibm866 windows-1256"),
    ]
}

/// The bytes of a single-byte encoding by their characters.
struct ReverseTable: Sendable {
    /// Open addressing: characters, 0 for none, and their bytes.
    private var keys = [UInt32](repeating: 0, count: 512)
    private var bytes = [UInt8](repeating: 0, count: 512)

    init(_ encoding: CharacterEncoding) {
        for byte in UInt8(0x80)...0xFF {
            guard let scalar = TextDecoder(encoding).decode([byte]).unicodeScalars.first else { continue }
            if scalar != "\u{FFFD}" { add(scalar.value, byte) }
        }
        // Decoders that know no character for a byte, or think of Latin-1, give the control character of that number.
        for byte in UInt8(0x80)...0x9F where self[UInt32(byte)] == nil { add(UInt32(byte), byte) }
    }

    private mutating func add(_ scalar: UInt32, _ byte: UInt8) {
        let slot = slot(scalar)
        (keys[slot], bytes[slot]) = (scalar, byte)
    }

    @inline(__always)
    private func slot(_ scalar: UInt32) -> Int {
        var slot = Int(truncatingIfNeeded: (scalar &* 0x9E37_79B1) &>> 23)
        while keys[slot] != 0 && keys[slot] != scalar { slot = (slot &+ 1) & 511 }
        return slot
    }

    /// The byte of a character outside ASCII.
    @inline(__always)
    subscript(scalar: UInt32) -> UInt8? {
        let slot = slot(scalar)
        return keys[slot] == 0 ? nil : bytes[slot]
    }
}
