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
