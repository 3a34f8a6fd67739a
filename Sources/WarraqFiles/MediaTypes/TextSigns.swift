// SPDX-License-Identifier: Apache-2.0

/// Signs of HTML and XML at the start of a text.
enum MarkupSign {
    /// Tags that begin a page or a piece of one, from WHATWG MIME Sniffing 7.1.
    private static let tags: [[UInt8]] = [
        "<!doctype html", "<html", "<head", "<script", "<iframe", "<h1", "<div", "<font", "<table", "<a", "<style",
        "<title",
        "<b", "<body", "<br", "<p",
    ].map { Array($0.utf8) }

    static func type(of text: ArraySlice<UInt8>) -> String? {
        if isPage(text) { return "text/html" }
        if begins(text, "<!--") {
            // A comment says nothing yet; what follows it does.
            return skipComment(text).flatMap(type) ?? "text/html"
        }
        if begins(text, "<?xml") {
            let head = text.prefix(1_024)
            return contains(head, "<html") || contains(head, "<!doctype html")
                ? "application/xhtml+xml" : "application/xml"
        }
        let roots = ["<rss", "<feed", "<rdf:rdf", "<urlset", "<!doctype ", "<sitemapindex", "<tei"]
        if begins(text, "<svg") { return "image/svg+xml" }
        return roots.contains { begins(text, $0) } ? "application/xml" : nil
    }

    /// Whether the text begins with a tag of HTML, ended by a space, `>` or `/`.
    static func isPage(_ text: ArraySlice<UInt8>) -> Bool {
        tags.contains { tag in
            let start = text.prefix(tag.count)
            guard start.count == tag.count, zip(start, tag).allSatisfy({ lower($0) == $1 }) else { return false }
            guard let next = text.dropFirst(tag.count).first else { return false }
            return TextPrefix.isSpace(next) || next == UInt8(ascii: ">") || next == UInt8(ascii: "/")
        }
    }

    private static func skipComment(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        let end = Array("-->".utf8)
        let body = text.dropFirst(4)
        guard let index = body.indices.first(where: { body[$0...].starts(with: end) }) else { return nil }
        return body[(index + 3)...].drop(while: TextPrefix.isSpace)
    }

    private static func begins(_ text: ArraySlice<UInt8>, _ sign: String) -> Bool {
        let start = text.prefix(sign.utf8.count)
        return start.count == sign.utf8.count && zip(start, sign.utf8).allSatisfy { lower($0) == $1 }
    }

    private static func contains(_ text: ArraySlice<UInt8>, _ sign: String) -> Bool {
        text.indices.contains { begins(text[$0...], sign) }
    }

    private static func lower(_ byte: UInt8) -> UInt8 { (65...90).contains(byte) ? byte + 32 : byte }
}

/// Signs of JSON at the start of a text.
enum JSONSign {
    static func type(of text: ArraySlice<UInt8>, suffix: String?) -> String? {
        guard isStructure(text) else { return nil }
        let isLines = suffix == "application/x-ndjson" || hasSecondLine(text)
        return isLines ? "application/x-ndjson" : "application/json"
    }

    /// `{` before a key with its colon or `}`; `[` before a value that prose seldom puts there: not `[1]`, a footnote.
    private static func isStructure(_ text: ArraySlice<UInt8>) -> Bool {
        guard let open = text.first else { return false }
        let inner = text.dropFirst().drop(while: TextPrefix.isSpace)
        guard let next = inner.first else { return false }
        if open == UInt8(ascii: "{") {
            if next == UInt8(ascii: "}") { return true }
            guard let rest = skipString(inner) else { return false }
            return rest.drop(while: TextPrefix.isSpace).first == UInt8(ascii: ":")
        }
        guard open == UInt8(ascii: "[") else { return false }
        if next == UInt8(ascii: "{") || next == UInt8(ascii: "[") { return isStructure(inner) }
        guard let after = skipString(inner)?.drop(while: TextPrefix.isSpace).first else { return false }
        return after == UInt8(ascii: ",") || after == UInt8(ascii: "]")
    }

    private static func skipString(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard text.first == UInt8(ascii: "\"") else { return nil }
        var isEscaped = false
        for index in text.indices.dropFirst() {
            if isEscaped {
                isEscaped = false
            } else if text[index] == UInt8(ascii: "\\") {
                isEscaped = true
            } else if text[index] == UInt8(ascii: "\"") {
                return text[(index + 1)...]
            }
        }
        return nil
    }

    /// Whether the first line is a whole object or array and another one begins on the second.
    private static func hasSecondLine(_ text: ArraySlice<UInt8>) -> Bool {
        guard let end = text.firstIndex(of: 0x0A), isBalanced(text[..<end]) else { return false }
        return isStructure(text[end...].drop(while: TextPrefix.isSpace))
    }

    private static func isBalanced(_ line: ArraySlice<UInt8>) -> Bool {
        var (depth, rest) = (0, line)
        while let byte = rest.first {
            if byte == UInt8(ascii: "\"") {
                guard let next = skipString(rest) else { return false }
                rest = next
                continue
            }
            if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") { depth += 1 }
            if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") { depth -= 1 }
            rest = rest.dropFirst()
        }
        return depth == 0
    }
}

/// Signs of mail: RFC 5322 header fields at the start, and `From ` before them in an mbox.
enum MailSign {
    /// Fields that only mail has; one of them must be there, and another of these or the next.
    private static let certain: Set<String> = [
        "received", "return-path", "message-id", "mime-version", "delivered-to", "dkim-signature", "x-mailer",
    ]
    private static let usual: Set<String> = [
        "from", "to", "subject", "date", "cc", "reply-to", "content-type", "sender",
    ]

    static func type(of text: ArraySlice<UInt8>) -> String? {
        let lines = text.split(separator: 0x0A, maxSplits: 64, omittingEmptySubsequences: false).map(trimmed)
        guard let first = lines.first else { return nil }
        if first.starts(with: Array("From ".utf8)) {
            return lines.count > 1 && fieldName(lines[1]) != nil && hasYear(first) ? "application/mbox" : nil
        }
        var names: Set<String> = []
        for line in lines {
            if line.isEmpty { break }
            if !names.isEmpty, line.first.map(TextPrefix.isSpace) == true { continue }
            guard let name = fieldName(line) else { return nil }
            names.insert(name)
        }
        let known = names.intersection(certain).count + names.intersection(usual).count
        let isMail = !names.isDisjoint(with: certain) || names.isSuperset(of: ["from", "to", "subject"])
        return isMail && known >= 2 ? "message/rfc822" : nil
    }

    private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        line.last == 0x0D ? line.dropLast() : line
    }

    /// The name of a header field in lower case; `nil` if the line is none.
    private static func fieldName(_ line: ArraySlice<UInt8>) -> String? {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else { return nil }
        let name = line[..<colon]
        guard name.allSatisfy({ TextPrefix.isLetter($0) || TextPrefix.isDigit($0) || $0 == 0x2D || $0 == 0x5F }) else {
            return nil
        }
        return String(decoding: name, as: UTF8.self).lowercased()
    }

    /// Whether four digits stand at the end of a `From ` line, as in `From a@b Mon Jan  1 00:00:00 2024`.
    private static func hasYear(_ line: ArraySlice<UInt8>) -> Bool {
        line.split(separator: 0x20).contains { $0.count == 4 && $0.allSatisfy(TextPrefix.isDigit) }
    }
}
