// SPDX-License-Identifier: Apache-2.0

/// Addresses of pages: as far as metadata needs them, by RFC 3986, section 5.2.
enum PageAddress {
    /// Longer addresses are none.
    static var maxBytes: Int { 4096 }

    /// The parts of an absolute address of the web, as they are written.
    struct Parts: Equatable {
        let scheme: String
        /// Host and port.
        let authority: String
        /// From the first `/` on, without query and fragment.
        let path: String
    }

    /// The parts of an `http` or `https` address; nil for others.
    static func parts(of address: String) -> Parts? {
        let bytes = address.utf8
        guard (8...maxBytes).contains(bytes.count), let colon = bytes.prefix(6).firstIndex(of: 0x3A) else { return nil }
        let scheme = address[..<colon].lowercased()
        let rest = bytes[colon...].dropFirst()
        guard scheme == "http" || scheme == "https", rest.prefix(2).elementsEqual([0x2F, 0x2F]) else { return nil }
        let behind = rest.dropFirst(2)
        let end = behind.firstIndex { $0 == 0x2F || $0 == 0x3F || $0 == 0x23 } ?? bytes.endIndex
        let path = bytes[end...].prefix { $0 != 0x3F && $0 != 0x23 }
        if behind.startIndex == end { return nil }
        return Parts(
            scheme: scheme, authority: String(decoding: behind[..<end], as: UTF8.self),
            path: String(decoding: path, as: UTF8.self))
    }

    /// The host without port, user and `www.`, in small letters.
    static func host(of address: String) -> String? {
        guard let authority = parts(of: address)?.authority else { return nil }
        let host = authority.split(separator: "@").last?.split(separator: ":").first?.lowercased() ?? ""
        let bare = host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
        return bare.isEmpty ? nil : bare
    }

    /// An address as a page at `base` means it; nil where it is none of the web, or stays relative.
    static func resolve(_ reference: String, against base: String?) -> String? {
        let reference = MetadataText.clean(reference)
        guard !reference.isEmpty, reference.utf8.count <= maxBytes, !reference.utf8.contains(0x20) else { return nil }
        if parts(of: reference) != nil { return reference }
        guard let base, let parts = parts(of: base) else { return nil }
        if reference.hasPrefix("//") {
            let absolute = parts.scheme + ":" + reference
            return self.parts(of: absolute) == nil ? nil : absolute
        }
        let head = reference.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        if head.contains(":") { return nil }  // another scheme
        let root = parts.scheme + "://" + parts.authority
        if reference.hasPrefix("/") { return root + withoutDots(reference) }
        if reference.hasPrefix("?") || reference.hasPrefix("#") { return root + parts.path + reference }
        let folder = parts.path.prefix(through: parts.path.lastIndex(of: "/") ?? parts.path.startIndex)
        return root + withoutDots((folder.isEmpty ? "/" : folder) + reference)
    }

    /// A path with `.` and `..` taken out.
    private static func withoutDots(_ path: String) -> String {
        let end = path.firstIndex { $0 == "?" || $0 == "#" } ?? path.endIndex
        guard path[..<end].contains("/.") else { return path }
        var kept: [Substring] = []
        let segments = path[..<end].split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        for segment in segments {
            switch segment {
            case ".": break
            case "..": _ = kept.popLast()
            default: kept.append(segment)
            }
        }
        let endsInFolder = segments.last == "." || segments.last == ".."
        return "/" + kept.joined(separator: "/") + (endsInFolder && !kept.isEmpty ? "/" : "") + path[end...]
    }

    /// What some links lead to.
    enum Target {
        case licence, author
    }

    /// Whether an address leads to a licence of Creative Commons, or looks like the page of one author.
    ///
    /// - Complexity: O(bytes); the first 200 are read.
    static func target(of address: Span<UInt8>) -> Target? {
        var segment = WordHash.seed
        var isInPath = false
        for index in 0..<min(address.count, 200) {
            let byte = address[index]
            guard byte == 0x2F else {
                segment = WordHash.add(byte, to: segment)
                continue
            }
            if let target = segments[segment], isInPath || target == .licence { return target }
            isInPath = true
            segment = WordHash.seed
        }
        return nil
    }

    /// Segments of addresses that have another one behind them.
    private static let segments = WordTable<Target>([
        ("creativecommons.org www.creativecommons.org", .licence),
        ("author authors autor autores auteur autore autoren profile profil", .author),
    ])
}
