// SPDX-License-Identifier: Apache-2.0

import WarraqEncodings

/// Looks for a `meta` element that names the encoding, before anything can be decoded.
///
/// - SeeAlso: https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding
struct EncodingPrescan {
    /// The bytes that are looked at.
    static var length: Int { 1024 }

    private var at = 0

    /// The name of the encoding that the first bytes declare; nil where they do not.
    static func encoding(declaredIn bytes: Span<UInt8>) -> String? {
        var prescan = EncodingPrescan()
        return prescan.run(bytes.extracting(0..<min(length, bytes.count)))
    }

    private mutating func run(_ bytes: Span<UInt8>) -> String? {
        while at < bytes.count {
            guard bytes[at] == UInt8(ascii: "<"), at + 1 < bytes.count else {
                at += 1
                continue
            }
            let next = bytes[at + 1]
            if ASCII.matches("<!--", bytes, at: at) {
                // The dashes of the start may be those of the end.
                at += 2
                while at < bytes.count, !ASCII.matches("-->", bytes, at: at) { at += 1 }
                at += 3
            } else if ASCII.matches("<meta", bytes, at: at), at + 5 < bytes.count,
                ASCII.isWhitespace(bytes[at + 5]) || bytes[at + 5] == UInt8(ascii: "/")
            {
                at += 6
                if let name = meta(bytes) { return name }
            } else if ASCII.isLetter(next)
                || next == UInt8(ascii: "/") && at + 2 < bytes.count && ASCII.isLetter(bytes[at + 2])
            {
                while at < bytes.count, !ASCII.isWhitespace(bytes[at]), bytes[at] != UInt8(ascii: ">") { at += 1 }
                while attribute(bytes) != nil {}
            } else if next == UInt8(ascii: "!") || next == UInt8(ascii: "/") || next == UInt8(ascii: "?") {
                while at < bytes.count, bytes[at] != UInt8(ascii: ">") { at += 1 }
                at += 1
            } else {
                at += 1
            }
        }
        return nil
    }

    /// The encoding that the attributes from here on declare.
    private mutating func meta(_ bytes: Span<UInt8>) -> String? {
        var seen: Set<[UInt8]> = []
        var (hasPragma, needsPragma) = (false, false)
        var name: String?
        while let (key, value) = attribute(bytes) {
            guard seen.insert(key).inserted else { continue }
            if key == Array("http-equiv".utf8) {
                hasPragma = hasPragma || value == Array("content-type".utf8)
            } else if key == Array("content".utf8) {
                if name == nil, let label = EncodingPrescan.charset(in: value.span),
                    let found = EncodingPrescan.name(of: label)
                {
                    name = found
                    needsPragma = true
                }
            } else if key == Array("charset".utf8) {
                name = EncodingPrescan.name(of: value)
                needsPragma = false
            }
        }
        guard at < bytes.count, let name, hasPragma || !needsPragma else { return nil }
        return EncodingPrescan.usable(name)
    }

    /// The name of the encoding that a label means; nil for an unknown one.
    static func name(of label: [UInt8]) -> String? {
        CharacterEncoding(label: String(decoding: label, as: UTF8.self))?.name
    }

    /// What a declaration in the markup means: it could not be read if the page were in UTF-16.
    static func usable(_ name: String) -> String {
        switch name {
        case "utf-16le", "utf-16be": "utf-8"
        case "x-user-defined": "windows-1252"
        default: name
        }
    }

    /// The next attribute, name and value in lower case; nil at the end of the tag or of the bytes.
    private mutating func attribute(_ bytes: Span<UInt8>) -> (name: [UInt8], value: [UInt8])? {
        while at < bytes.count, ASCII.isWhitespace(bytes[at]) || bytes[at] == UInt8(ascii: "/") { at += 1 }
        guard at < bytes.count, bytes[at] != UInt8(ascii: ">") else { return nil }
        var name: [UInt8] = []
        while at < bytes.count {
            let byte = bytes[at]
            if byte == UInt8(ascii: "="), !name.isEmpty { break }
            if ASCII.isWhitespace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") { break }
            name.append(ASCII.lowercased(byte))
            at += 1
        }
        while at < bytes.count, ASCII.isWhitespace(bytes[at]) { at += 1 }
        guard at < bytes.count, bytes[at] == UInt8(ascii: "=") else { return at < bytes.count ? (name, []) : nil }
        at += 1
        while at < bytes.count, ASCII.isWhitespace(bytes[at]) { at += 1 }
        guard at < bytes.count else { return nil }
        return value(bytes).map { (name, $0) }
    }

    private mutating func value(_ bytes: Span<UInt8>) -> [UInt8]? {
        var value: [UInt8] = []
        let quote = bytes[at]
        let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
        if isQuoted { at += 1 }
        while at < bytes.count {
            let byte = bytes[at]
            if isQuoted ? byte == quote : ASCII.isWhitespace(byte) || byte == UInt8(ascii: ">") {
                if isQuoted { at += 1 }
                return value
            }
            value.append(ASCII.lowercased(byte))
            at += 1
        }
        return nil
    }

    /// The label in the `content` of a `meta` element: what follows `charset=`.
    ///
    /// - SeeAlso: https://html.spec.whatwg.org/#algorithm-for-extracting-a-character-encoding-from-a-meta-element
    static func charset(in content: Span<UInt8>) -> [UInt8]? {
        var at = 0
        while at + 7 <= content.count {
            guard ASCII.matches("charset", content, at: at) else {
                at += 1
                continue
            }
            at += 7
            while at < content.count, ASCII.isWhitespace(content[at]) { at += 1 }
            guard at < content.count, content[at] == UInt8(ascii: "=") else { continue }
            at += 1
            while at < content.count, ASCII.isWhitespace(content[at]) { at += 1 }
            return at < content.count ? label(content, from: at) : nil
        }
        return nil
    }

    private static func label(_ content: Span<UInt8>, from start: Int) -> [UInt8]? {
        let quote = content[start]
        var label: [UInt8] = []
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            for at in (start + 1)..<content.count {
                if content[at] == quote { return label }
                label.append(content[at])
            }
            return nil
        }
        for at in start..<content.count {
            if ASCII.isWhitespace(content[at]) || content[at] == UInt8(ascii: ";") { break }
            label.append(content[at])
        }
        return label
    }
}
