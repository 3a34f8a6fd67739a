// SPDX-License-Identifier: Apache-2.0

internal import Glibc

extension Glob {
    /// Returns the plain files that match a pattern, ordered by the bytes of their names.
    ///
    /// A path that exists as it is spelled is taken as it is, signs and all: a folder stands for all files under it, at any
    /// depth; a file, pipe or device for itself; `-` for standard input. Names that begin with a dot are found only where the
    /// pattern spells the dot. Links to files and folders are followed; links that lead nowhere are passed over.
    ///
    /// - Parameters:
    ///   - pattern: The pattern; relative ones start at `base`.
    ///   - base: The folder to start from, taken as it is; `nil` is the current folder.
    ///   - excluding: Patterns of what to leave out. One without a slash is compared with the name of each file and folder on
    ///     the way, one with a slash with the path as spelled or as seen from the pattern's first folder.
    /// - Returns: Nothing if nothing matches.
    /// - Throws: ``FileError``: `invalid-pattern`; `not-found` or `not-directory` if the part before the first wildcard is
    ///   missing or no folder; `permission`, with its path, for a folder that cannot be read.
    public static func expand(
        _ pattern: Path, in base: Path? = nil, excluding: [Path] = []
    ) throws(FileError) -> [FoundFile] {
        try Expansion(base: base ?? ".", exclusion: GlobExclusion(excluding)).expand(pattern)
    }

    /// Returns the files of several patterns: pattern after pattern, each file once.
    public static func expand(
        _ patterns: [Path], in base: Path? = nil, excluding: [Path] = []
    ) throws(FileError) -> [FoundFile] {
        let expansion = try Expansion(base: base ?? ".", exclusion: GlobExclusion(excluding))
        var (seen, files): (Set<Path>, [FoundFile]) = ([], [])
        for pattern in patterns {
            for file in try expansion.expand(pattern) where seen.insert(file.name).inserted { files.append(file) }
        }
        return files
    }
}

/// One search with its base and exclusions.
private struct Expansion {
    let base: Path
    let exclusion: GlobExclusion

    func expand(_ pattern: Path) throws(FileError) -> [FoundFile] {
        if pattern.isStandardStream { return [try standardInput()] }
        let name = pattern.withoutDots
        if !pattern.isEmpty, !pattern.bytes.contains(0), FileSystem.exists(base.extended(name)) {
            return try existing(name)
        }
        let glob = try Glob(pattern)
        if glob.isLiteral, let sequence = glob.alternatives.first {
            return try existing(sequence.literalPrefix(sequence.components.count))
        }
        return try search(glob)
    }

    /// A path without wildcards: a folder with all under it, or the file itself.
    private func existing(_ name: Path) throws(FileError) -> [FoundFile] {
        let path = base.extended(name)
        let status = try FileSystem.status(of: path)
        guard status.kind == .directory else {
            let isExcluded = exclusion.contains(path: path, name: name, underRoot: name.lastComponent)
            return isExcluded ? [] : [FoundFile(path: path, name: name, status: status)]
        }
        var walk = GlobWalk(.everything, exclusion)
        try walk.visit(GlobWalk.Place(path: path, name: name, underRoot: ".", isLinked: false), status, [0])
        return walk.found.sorted { $0.name < $1.name }
    }

    /// A pattern with wildcards: the part before the first one has to exist.
    private func search(_ glob: Glob) throws(FileError) -> [FoundFile] {
        let depth = glob.rootDepth
        var files: [Path: FoundFile] = [:]
        for sequence in glob.alternatives {
            let name = sequence.literalPrefix(depth)
            let path = base.extended(name)
            let status = try FileSystem.status(of: path)
            guard status.kind == .directory else { throw FileError("search", path, errno: ENOTDIR) }
            var walk = GlobWalk(sequence, exclusion)
            try walk.visit(GlobWalk.Place(path: path, name: name, underRoot: ".", isLinked: false), status, [depth])
            for file in walk.found { files[file.name] = file }
        }
        return files.values.sorted { $0.name < $1.name }
    }

    private func standardInput() throws(FileError) -> FoundFile {
        let status = try InputFile(.standardStream).status
        return FoundFile(path: .standardStream, name: .standardStream, status: status)
    }
}

extension Glob {
    /// How many names stand before the first wildcard; the same in all alternatives.
    fileprivate var rootDepth: Int {
        let lists = alternatives.map { $0.components.prefix { $0.literal != nil }.map(\.literal) }
        guard var common = lists.first else { return 0 }
        for list in lists.dropFirst() {
            common = zip(common, list).prefix { $0 == $1 }.map(\.0)
        }
        // The last name of a pattern is a file or folder to find, not a place to begin.
        return min(common.count, alternatives.map { $0.components.count - 1 }.min() ?? 0)
    }
}

extension GlobSequence {
    /// All files at any depth: `**`.
    fileprivate static let everything = GlobSequence(
        components: [GlobComponent(tokens: [.anyRun], isRecursive: true, literal: nil)], isAbsolute: false)

    /// The first names as a path; all of them are literal.
    fileprivate func literalPrefix(_ count: Int) -> Path {
        Path(components: components.prefix(count).compactMap(\.literal)[...], absolute: isAbsolute)
    }
}

extension Path {
    /// The path without `.` names, double slashes and a slash at the end, which changes nothing about where it leads.
    fileprivate var withoutDots: Path { Path(components: components.filter { $0 != "." }[...], absolute: isAbsolute) }
}
