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
        for scheme in ["https", "http"] {
            let prefix = scheme + "://"
            guard address.utf8.count <= maxBytes, address.prefix(prefix.count).lowercased() == prefix else { continue }
            let rest = address.dropFirst(prefix.count)
            let end = rest.firstIndex { "/?#".contains($0) } ?? rest.endIndex
            let authority = rest[..<end]
            guard !authority.isEmpty else { return nil }
            let path = rest[end...].prefix { $0 != "?" && $0 != "#" }
            return Parts(scheme: scheme, authority: String(authority), path: String(path))
        }
        return nil
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
        guard !reference.isEmpty, reference.utf8.count <= maxBytes, !reference.contains(" ") else { return nil }
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

    /// Whether an address leads to a licence of Creative Commons.
    static func isCreativeCommons(_ address: Span<UInt8>) -> Bool {
        contains(address, "creativecommons.org/licenses/") || contains(address, "creativecommons.org/publicdomain/")
    }

    /// Whether an address looks like the page of one author.
    static func isAuthorPage(_ address: Span<UInt8>) -> Bool {
        contains(address, "/author/") || contains(address, "/authors/") || contains(address, "/autor/")
            || contains(address, "/profile/")
    }

    /// Whether the first 200 bytes of an address hold a text.
    private static func contains(_ address: Span<UInt8>, _ wanted: StaticString) -> Bool {
        let length = wanted.utf8CodeUnitCount
        let end = min(address.count, 200) - length
        guard end >= 0 else { return false }
        return wanted.withUTF8Buffer { wanted in
            let first = unsafe wanted[0]
            for start in 0...end where address[start] == first {
                var step = 1
                while step < length, unsafe address[start + step] == wanted[step] { step += 1 }
                if step == length { return true }
            }
            return false
        }
    }
}
