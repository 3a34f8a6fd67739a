// SPDX-License-Identifier: Apache-2.0

/// Signs at the start of formats that are not text.
enum BinarySignature {
    /// Returns the type whose sign stands at the start of the bytes.
    static func type(of bytes: [UInt8]) -> String? {
        for (sign, type) in signs where bytes.starts(with: sign) { return type }
        if bytes.starts(with: Array("RIFF".utf8)), bytes.dropFirst(8).starts(with: Array("WEBP".utf8)) {
            return "image/webp"
        }
        if isSkippableZstandard(bytes) { return "application/zstd" }
        if bytes.starts(with: [0x50, 0x4B, 3, 4]) { return zipType(bytes) }
        // Readers of PDF accept up to a kilobyte of rubbish before the sign; text that merely names it is let be.
        let isAfterRubbish = bytes.prefix(1_024).contains(0) || bytes.prefix(1_024).contains { $0 > 0xF4 }
        return isAfterRubbish && find("%PDF-", in: bytes.prefix(1_024)) ? "application/pdf" : nil
    }

    private static let signs: [([UInt8], String)] = [
        (Array("%PDF-".utf8), "application/pdf"), ([0x1F, 0x8B, 8], "application/gzip"),
        ([0x28, 0xB5, 0x2F, 0xFD], "application/zstd"), (Array("PK\u{5}\u{6}".utf8), "application/zip"),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "image/png"), ([0xFF, 0xD8, 0xFF], "image/jpeg"),
        (Array("GIF87a".utf8), "image/gif"), (Array("GIF89a".utf8), "image/gif"),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0], "application/x-xz"),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "application/x-7z-compressed"),
        (Array("Rar!\u{1A}\u{7}".utf8), "application/vnd.rar"), (Array("{\\rtf".utf8), "application/rtf"),
        (Array("SQLite format 3\u{0}".utf8), "application/vnd.sqlite3"), (Array("%!PS".utf8), "application/postscript"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "application/x-ole-storage"),
        ([0x7F, 0x45, 0x4C, 0x46], "application/x-elf"),
        (Array("BZh".utf8) + [0x31], bzip2), (Array("BZh".utf8) + [0x39], bzip2),
    ]
    private static let bzip2 = "application/x-bzip2"

    private static func isSkippableZstandard(_ bytes: [UInt8]) -> Bool {
        bytes.count >= 4 && bytes[0] & 0xF0 == 0x50 && bytes[1...3].elementsEqual([0x2A, 0x4D, 0x18])
    }

    /// Office files are ZIP archives: the first member or the names of those in the prefix tell which.
    private static func zipType(_ bytes: [UInt8]) -> String {
        let all = bytes[...]
        if bytes.dropFirst(30).starts(with: Array("mimetype".utf8)) {
            for type in containedTypes where find("mimetype" + type, in: all) { return type }
        }
        let office = "application/vnd.openxmlformats-officedocument."
        guard find("[Content_Types].xml", in: all) || find("_rels/.rels", in: all) else { return "application/zip" }
        if find("word/", in: all) { return office + "wordprocessingml.document" }
        if find("xl/", in: all) { return office + "spreadsheetml.sheet" }
        if find("ppt/", in: all) { return office + "presentationml.presentation" }
        return "application/zip"
    }

    private static let containedTypes = [
        "application/epub+zip", "application/vnd.oasis.opendocument.text",
        "application/vnd.oasis.opendocument.spreadsheet", "application/vnd.oasis.opendocument.presentation",
    ]

    private static func find(_ text: String, in bytes: ArraySlice<UInt8>) -> Bool {
        let sought = Array(text.utf8)
        guard bytes.count >= sought.count else { return false }
        return (bytes.startIndex...(bytes.endIndex - sought.count)).contains { bytes[$0...].starts(with: sought) }
    }
}
