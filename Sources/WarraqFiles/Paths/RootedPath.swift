// SPDX-License-Identifier: Apache-2.0

internal import Glibc

/// Joins relative paths under a folder and refuses those that would leave it.
///
/// For names that come from data (members of archives, fields of documents). The links that exist are followed when the
/// path is resolved; someone who can change the folder in the meantime is not guarded against.
public struct RootedPath: Sendable, Hashable {
    /// The folder that results lie under.
    public let root: Path

    /// Makes a guard for a folder; it need not exist yet.
    public init(root: Path) { self.root = root }

    /// Returns `relative` under the root, without `.` and double slashes.
    ///
    /// - Throws: ``FileError`` with code `outside-root` for an absolute path, any `..` (even one that would stay inside), a
    ///   symbolic link that leads out or to nothing; `invalid-path` if no name remains or a NUL stands in it.
    public func resolve(_ relative: Path) throws(FileError) -> Path {
        guard !relative.isAbsolute else { throw refusal(relative, "an absolute path is not allowed here") }
        let names = relative.components.filter { $0 != "." }
        guard !names.contains("..") else { throw refusal(relative, "'..' is not allowed here") }
        guard !names.isEmpty, !relative.bytes.contains(0) else {
            throw FileError(.invalidPath, "use", relative, "it names no file")
        }
        let result = root.joined(Path(components: names[...], absolute: false))
        try checkLinks(of: names, relative)
        return result
    }

    /// Follows the deepest part that exists and compares where it leads with where the root lies.
    private func checkLinks(of names: [Path], _ relative: Path) throws(FileError) {
        guard let realRoot = try FileSystem.realPath(root) else { return }
        var depth = names.count
        while depth > 0 {
            let part = root.joined(Path(components: names[..<depth], absolute: false))
            if try FileSystem.linkStatus(of: part) != nil {
                guard let real = try FileSystem.realPath(part) else {
                    throw refusal(relative, "it holds a symbolic link that leads to nothing")
                }
                guard real.relative(to: realRoot) != nil else {
                    throw refusal(relative, "a symbolic link leads out of \(root)")
                }
                return
            }
            depth -= 1
        }
    }

    private func refusal(_ path: Path, _ reason: String) -> FileError {
        FileError(.outsideRoot, "use", path, reason)
    }
}
