// SPDX-License-Identifier: Apache-2.0

/// The patterns that keep files out, and all that lies in a folder that matches.
///
/// A pattern without a slash is compared with each name, one with a slash with the path as spelled, as opened, and as seen
/// from the folder where the search begins.
struct GlobExclusion {
    private let names: [Glob]
    private let paths: [Glob]

    init(_ patterns: [Path]) throws(FileError) {
        var (names, paths): ([Glob], [Glob]) = ([], [])
        for pattern in patterns {
            var bytes = pattern.bytes
            while bytes.count > 1, bytes.last == Path.slash { bytes.removeLast() }
            let glob = try Glob(Path(bytes: bytes))
            if bytes.contains(Path.slash) { paths.append(glob) } else { names.append(glob) }
        }
        (self.names, self.paths) = (names, paths)
    }

    /// Whether a file or folder is kept out.
    func contains(path: Path, name: Path, underRoot: Path) -> Bool {
        if names.isEmpty && paths.isEmpty { return false }
        let last = name.lastComponent
        if names.contains(where: { $0.matches(last) }) { return true }
        return paths.contains { $0.matches(name) || $0.matches(underRoot) || $0.matches(path) }
    }
}
