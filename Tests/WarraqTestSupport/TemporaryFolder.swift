// SPDX-License-Identifier: Apache-2.0

import Foundation
public import WarraqFiles

/// A folder of its own for one test, removed with the value that holds it.
public final class TemporaryFolder {
    /// Where it is; absolute.
    public let path: Path

    /// Makes an empty folder in that of the system for temporary files (`TMPDIR`).
    public init() throws {
        path = Path(FileManager.default.temporaryDirectory.appending(path: "warraq-\(UUID().uuidString)").path)
        try FileSystem.makeDirectories(path)
    }

    deinit { try? FileSystem.removeTree(path) }

    /// The path of a name in the folder, as stages take it.
    public func file(_ name: String) -> String { (path / Path(name)).text }

    /// Writes a file, with the folders above it, and returns its path.
    @discardableResult
    public func write(_ name: Path, _ text: String = "x") throws -> Path { try write(name, bytes: Array(text.utf8)) }

    /// Writes a file, with the folders above it, and returns its path.
    @discardableResult
    public func write(_ name: Path, bytes: [UInt8]) throws -> Path {
        let file = path / name
        try FileSystem.makeDirectories(file.parent)
        try AtomicFile.write(bytes, to: file)
        return file
    }

    /// What a file holds, as text.
    public func read(_ name: Path) throws -> String {
        String(decoding: try FileSystem.read(path / name), as: UTF8.self)
    }

    /// What lies in the folder, hidden files included, in the order of bytes.
    public var names: [String] { get throws { try FileSystem.names(in: path).map(\.text) } }
}
