// SPDX-License-Identifier: Apache-2.0

/// What a server answered: status line, header, body as sent.
struct HTTPMessage {
    /// The status: 200.
    let status: Int
    /// Where the body begins, an index of the bytes that were read.
    let bodyStart: Int
    private let fields: HeaderFields

    /// Reads a message; nil if there is no status line.
    ///
    /// Lines may end with a bare line feed. If no empty line ends the header, there is no body.
    init?(_ bytes: ArraySlice<UInt8>) {
        let lineFeed = bytes.firstIndex(of: 0x0A) ?? bytes.endIndex
        guard let status = HTTPMessage.status(bytes[..<lineFeed]) else { return nil }
        self.status = status
        fields = HeaderFields(bytes, from: min(lineFeed + 1, bytes.endIndex))
        bodyStart = fields.end ?? bytes.endIndex
    }

    /// The type and its parameters, as sent.
    var contentType: String? { fields.value("content-type") }
    /// How many bytes the body should have; nil if that is not told or told in two ways.
    var contentLength: Int? {
        let lengths = Set(fields.values("content-length"))
        return lengths.count == 1 ? lengths.first.flatMap { Int($0) } : nil
    }
    /// The codings of the transfer, in the order in which they were put on, in small letters.
    var transferCodings: [String] { list(fields.values("transfer-encoding")) }
    /// The codings of the content, in the order in which they were put on, in small letters.
    var contentCodings: [String] { list(fields.values("content-encoding")) }

    private func list(_ values: [String]) -> [String] {
        values.flatMap { $0.split { $0 == "," || $0 == " " } }.map { $0.lowercased() }.filter { $0 != "identity" }
    }

    /// The status of `HTTP/1.1 200 OK`.
    private static func status(_ line: ArraySlice<UInt8>) -> Int? {
        guard line.starts(with: Array("HTTP/".utf8)), let blank = line.firstIndex(of: 0x20) else { return nil }
        let rest = line[blank...].drop { $0 == 0x20 }
        let digits = rest.prefix { $0 &- 48 < 10 }
        guard digits.count == 3 else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 &- 48) }
    }
}

/// The type and the charset of a Content-Type: `text/html; charset="windows-1256"`.
struct ContentType {
    /// Type and subtype in small letters; nil if there are none.
    let type: String?
    /// The charset as written, without quotes.
    let charset: String?

    init(_ text: String) {
        let parts = text.split(separator: ";", maxSplits: 16)
        let type = parts.first.map { $0.trimmed.lowercased() } ?? ""
        self.type = type.utf8.count(where: { $0 == UInt8(ascii: "/") }) == 1 ? type : nil
        let charsets = parts.dropFirst().compactMap { part -> String? in
            let pair = part.split(separator: "=", maxSplits: 1)
            guard pair.count == 2, pair[0].trimmed.lowercased() == "charset" else { return nil }
            let value = pair[1].trimmed.filter { $0 != "\"" && $0 != "'" }
            return value.isEmpty ? nil : value
        }
        charset = charsets.first
    }
}

extension Substring {
    fileprivate var trimmed: String {
        String(
            String.UnicodeScalarView(
                unicodeScalars.drop { $0 == " " || $0 == "\t" }.reversed().drop { $0 == " " || $0 == "\t" }.reversed()))
    }
}
