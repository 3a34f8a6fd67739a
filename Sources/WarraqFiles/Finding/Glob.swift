// SPDX-License-Identifier: Apache-2.0

/// A pattern for paths.
///
/// | sign | stands for |
/// |---|---|
/// | `*` | any characters of one name |
/// | `?` | one character (Unicode scalar) of any script |
/// | `[a-z]`, `[!ابت]` | one character of a set, or none of it |
/// | `{a,b}` | either; may be nested and may hold slashes |
/// | `**` as a whole name | any number of folders, also none |
/// | `\` | the next character itself |
///
/// A byte that is not UTF-8 counts as one character. Names are compared as they are, without case folding or normalization.
/// `..` belongs before the first wildcard; behind one it finds nothing.
public struct Glob: Sendable, Hashable {
    /// The pattern as written.
    public let pattern: Path
    /// Its alternatives without braces.
    let alternatives: [GlobSequence]

    /// Reads a pattern.
    ///
    /// - Throws: ``FileError`` with code `invalid-pattern` for an empty one, an open `[` or `{`, or too many alternatives.
    public init(_ pattern: Path) throws(FileError) {
        switch Self.parse(pattern) {
        case .success(let alternatives):
            self.pattern = pattern
            self.alternatives = alternatives
        case .failure(let mistake):
            throw FileError(.invalidPattern, "use the pattern", pattern, mistake.message)
        }
    }

    /// Whether no wildcard stands in it: it names one file or folder.
    public var isLiteral: Bool {
        alternatives.count == 1 && alternatives[0].components.allSatisfy { $0.literal != nil }
    }

    /// Whether a path matches as a whole.
    ///
    /// A dot is a character like others here; `.` and empty names do not count.
    public func matches(_ path: Path) -> Bool { alternatives.contains { $0.matches(path) } }

    /// Whether a path matches a pattern as a whole.
    ///
    /// - Throws: ``FileError`` with code `invalid-pattern`.
    public static func matches(_ pattern: Path, _ path: Path) throws(FileError) -> Bool {
        try Glob(pattern).matches(path)
    }

    private static func parse(_ pattern: Path) -> Result<[GlobSequence], GlobMistake> {
        guard !pattern.isEmpty else { return .failure(GlobMistake("it is empty")) }
        return GlobBraces.expand(pattern.bytes[...]).flatMap { patterns in
            var sequences: [GlobSequence] = []
            for bytes in patterns {
                switch GlobSequence.parse(Path(bytes: bytes)) {
                case .success(let sequence): sequences.append(sequence)
                case .failure(let mistake): return .failure(mistake)
                }
            }
            return .success(sequences)
        }
    }
}
