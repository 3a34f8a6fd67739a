// SPDX-License-Identifier: Apache-2.0

/// Says what kind of data a file holds: by its first bytes, and where they leave it open by its name.
///
/// Content that plainly says what it is beats the name: an HTML page called `.txt` is `text/html`, a `.html` that begins with
/// the sign of a ZIP archive is one. Text that says nothing of itself has the type of a name that stands for text (`.csv`,
/// `.md`), else `text/plain`; its encoding plays no part. Bytes that are no text and bear no known sign are
/// `application/octet-stream`. Signs are those of WHATWG MIME Sniffing and of the formats' own documents.
public enum MediaTypeSniffer {
    /// How many bytes of a file are worth handing over.
    public static let prefixBytes = 4_096

    /// Returns a media type: type and subtype in lower case, without parameters.
    ///
    /// - Parameters:
    ///   - prefix: The first bytes of the file, ``prefixBytes`` of them if it has so many. If there is none, the name decides.
    ///   - fileName: The name with its suffix; folders before it do not matter.
    public static func sniff(prefix: Span<UInt8>, fileName: Path) -> String {
        let bytes = copy(prefix)
        let suffix = suffixType(of: fileName)
        if bytes.isEmpty { return suffix ?? "text/plain" }
        if let binary = BinarySignature.type(of: bytes) { return refined(binary, by: suffix) }
        guard let text = TextPrefix(bytes) else { return "application/octet-stream" }
        return text.statedType(suffix: suffix) ?? suffix.flatMap(textOnly) ?? "text/plain"
    }

    /// Returns the media type that a name's suffix stands for; `nil` if it has none or it is not known.
    public static func suffixType(of fileName: Path) -> String? { fileName.pathExtension.flatMap { suffixTypes[$0] } }

    /// Keeps the more exact type of a name where the content only shows the container.
    private static func refined(_ type: String, by suffix: String?) -> String {
        guard type == "application/zip" || type == "application/x-ole-storage", let suffix else { return type }
        let isContained = suffix.hasPrefix("application/vnd.") || suffix == "application/epub+zip"
        let isOle = suffix == "application/msword" || suffix.hasPrefix("application/vnd.ms-")
        return (type == "application/zip" ? isContained && !isOle : isOle) ? suffix : type
    }

    /// A name that stands for a binary format says nothing about a file that holds text.
    private static func textOnly(_ type: String) -> String? {
        type.hasPrefix("text/") || textApplications.contains(type) ? type : nil
    }

    private static func copy(_ span: Span<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(min(span.count, prefixBytes))
        for index in 0..<min(span.count, prefixBytes) { bytes.append(span[index]) }
        return bytes
    }

    private static let textApplications: Set<String> = [
        "application/json", "application/x-ndjson", "application/xml", "application/xhtml+xml", "application/mbox",
        "application/warc", "application/yaml", "message/rfc822", "image/svg+xml", "application/rtf",
    ]

    private static let suffixTypes: [String: String] = [
        "txt": "text/plain", "text": "text/plain", "log": "text/plain", "html": "text/html", "htm": "text/html",
        "xhtml": "application/xhtml+xml", "md": "text/markdown", "markdown": "text/markdown", "csv": "text/csv",
        "tsv": "text/tab-separated-values", "json": "application/json", "jsonl": "application/x-ndjson",
        "ndjson": "application/x-ndjson", "xml": "application/xml", "rss": "application/xml", "atom": "application/xml",
        "svg": "image/svg+xml", "yaml": "application/yaml", "yml": "application/yaml", "eml": "message/rfc822",
        "mbox": "application/mbox", "mbx": "application/mbox", "warc": "application/warc",
        "srt": "application/x-subrip",
        "vtt": "text/vtt", "rtf": "application/rtf", "pdf": "application/pdf", "gz": "application/gzip",
        "zst": "application/zstd", "bz2": "application/x-bzip2", "xz": "application/x-xz", "zip": "application/zip",
        "7z": "application/x-7z-compressed", "epub": "application/epub+zip", "doc": "application/msword",
        "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xls": "application/vnd.ms-excel",
        "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "ppt": "application/vnd.ms-powerpoint",
        "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "odt": "application/vnd.oasis.opendocument.text", "ods": "application/vnd.oasis.opendocument.spreadsheet",
        "odp": "application/vnd.oasis.opendocument.presentation", "png": "image/png", "jpg": "image/jpeg",
        "jpeg": "image/jpeg", "gif": "image/gif", "webp": "image/webp", "sqlite": "application/vnd.sqlite3",
        "db": "application/vnd.sqlite3", "parquet": "application/vnd.apache.parquet",
    ]
}
