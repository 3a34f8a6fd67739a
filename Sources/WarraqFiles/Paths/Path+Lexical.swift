// SPDX-License-Identifier: Apache-2.0

/// Taking paths apart and putting them together by their spelling alone; no file is looked at.
extension Path {
    /// The names between slashes, in order; empty ones (`//`, a slash at the end) are left out, `.` and `..` stay.
    public var components: [Path] {
        bytes.split(separator: Path.slash).map { Path(bytes: $0) }
    }

    /// The last name, or the path itself when it has none (`/`, empty).
    public var lastComponent: Path { components.last ?? self }

    /// The path without its last name: `.` for `a`, `/` for `/a` and for `/`.
    public var parent: Path {
        let names = components.dropLast()
        return names.isEmpty ? (isAbsolute ? "/" : ".") : Path(components: names, absolute: isAbsolute)
    }

    /// What follows the last dot of the last name, ASCII letters in lower case; `nil` for `a`, `a.`, `.hidden` and `..`,
    /// and when it is not UTF-8.
    public var pathExtension: String? {
        let name = lastComponent.bytes
        guard let dot = name.lastIndex(of: Path.dot), dot > 0, dot + 1 < name.count else { return nil }
        guard name.prefix(dot).contains(where: { $0 != Path.dot }) else { return nil }
        return Path(bytes: name[(dot + 1)...].map { (65...90).contains($0) ? $0 + 32 : $0 }).string
    }

    /// Puts another path behind this one; an absolute one replaces it, an empty one changes nothing.
    ///
    /// `..` is kept: removing it by spelling is wrong behind a symbolic link.
    public func joined(_ other: Path) -> Path {
        if other.isAbsolute || isEmpty { return other }
        if other.isEmpty { return self }
        return Path(bytes: bytes.last == Path.slash ? bytes + other.bytes : bytes + [Path.slash] + other.bytes)
    }

    /// The same as ``joined(_:)``.
    public static func / (left: Path, right: Path) -> Path { left.joined(right) }

    /// The path seen from a folder, in normal form; absolute when it or `base` is.
    public func absolute(from base: Path) -> Path { base.joined(self).normalized() }

    /// The path without `//`, `.`, a slash at the end, and `..` as far as names before it allow; `.` when nothing remains.
    ///
    /// By spelling only: where `a` is a symbolic link, `a/..` may be another folder than the normal form says.
    public func normalized() -> Path {
        var kept: [Path] = []
        for name in components where name != "." {
            if name != ".." {
                kept.append(name)
            } else if let last = kept.last, last != ".." {
                kept.removeLast()
            } else if !isAbsolute {
                kept.append(name)
            }
        }
        return Path(components: kept[...], absolute: isAbsolute)
    }

    /// The path seen from `base`, both compared in normal form; `.` for `base` itself, `nil` when it does not lie under it.
    public func relative(to base: Path) -> Path? {
        let (own, root) = (normalized(), base.normalized())
        guard own.isAbsolute == root.isAbsolute else { return nil }
        let names = own.components.filter { $0 != "." }
        let start = root.components.filter { $0 != "." }
        guard names.starts(with: start) else { return nil }
        let rest = names.dropFirst(start.count)
        return rest.first == ".." ? nil : Path(components: rest, absolute: false)
    }

    /// Joins names by slashes; `/` or `.` when there are none.
    init(components: ArraySlice<Path>, absolute: Bool) {
        let joined = components.map(\.bytes).joined(separator: [Path.slash])
        let bytes = (absolute ? [Path.slash] : []) + Array(joined)
        self.init(bytes: bytes.isEmpty ? [Path.dot] : bytes)
    }
}
