// SPDX-License-Identifier: Apache-2.0

import Glibc
import Testing
import WarraqFiles
import WarraqTestSupport

@Suite struct InputFileTests {
    @Test("reads any place of a plain file, shorter only at its end")
    func places() throws {
        let folder = try TemporaryFolder()
        let file = try InputFile(try folder.write("ملف", "0123456789"))
        #expect(file.size == 10)
        #expect(try file.read(at: 8, count: 5) == Array("89".utf8))
        #expect(try file.read(at: 0, count: 2) == Array("01".utf8))
        #expect(try file.read(at: 10, count: 2).isEmpty)
        #expect(try file.read(at: 99, count: 2).isEmpty)
        var buffer = [UInt8](repeating: 0, count: 3)
        var span = buffer.mutableSpan
        #expect(try file.read(into: &span, at: 4) == 3)
        #expect(buffer == Array("456".utf8))
    }

    @Test("reads whole files up to a limit", arguments: [0, 1, 65_535, 65_536, 65_537, 300_000])
    func whole(size: Int) throws {
        let folder = try TemporaryFolder()
        let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0) }
        let path = try folder.write("data", bytes: bytes)
        #expect(try FileSystem.read(path) == bytes)
        #expect(try FileSystem.read(path, limit: size) == bytes)
        if size > 0 { #expect(failure { _ = try FileSystem.read(path, limit: size - 1) }?.code == .tooLarge) }
        let pipe = folder.pipe("pipe")
        let writer = ByteWriter(pipe, bytes, Array(repeating: 4_097, count: 100))
        #expect(try FileSystem.read(pipe) == bytes)
        writer.join()
    }

    @Test("a stream is read forward; a gap is passed over, going back is an error")
    func streams() throws {
        let folder = try TemporaryFolder()
        let pipe = folder.pipe("pipe")
        let writer = ByteWriter(pipe, Array("0123456789".utf8), [3, 3, 4])
        let file = try InputFile(pipe)
        #expect(!file.isSeekable)
        #expect(file.size == nil)
        #expect(try file.read(at: 0, count: 2) == Array("01".utf8))
        #expect(try file.read(at: 5, count: 3) == Array("567".utf8))
        #expect(failure { _ = try file.read(at: 2, count: 1) }?.code == .notSeekable)
        #expect(try file.read(at: 8, count: 9) == Array("89".utf8))
        #expect(try file.read(at: 50, count: 9).isEmpty)
        writer.join()
    }

    @Test(
        "says what cannot be opened, and why",
        arguments: [
            ("absent", .notFound, "No such file or directory"), ("folder.txt", .isDirectory, "Is a directory"),
            ("file/below", .notDirectory, "Not a directory"),
            ("circle", .linkLoop, "Too many levels of symbolic links"),
        ] as [(Path, FileError.Code, String)]
    )
    func failures(name: Path, code: FileError.Code, message: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("file")
        try FileSystem.makeDirectories(folder.path / "folder.txt")
        folder.link("circle", to: "circle")
        let error = failure { _ = try InputFile(folder.path / name) }
        #expect(error?.code == code)
        #expect(error?.description == "cannot open \(folder.path / name): \(message)")
    }

    @Test("refuses empty paths and NUL", arguments: ["", Path(bytes: [0x61, 0, 0x62])] as [Path])
    func invalid(path: Path) {
        #expect(failure { _ = try InputFile(path) }?.code == .invalidPath)
    }

    @Test("a name longer than the system takes")
    func longName() {
        #expect(failure { _ = try InputFile(Path(bytes: [UInt8](repeating: 0x61, count: 300))) }?.code == .nameTooLong)
    }

    @Test("an unreadable file is a matter of permission")
    func unreadable() throws {
        guard permissionsApply("an unreadable file") else { return }
        let folder = try TemporaryFolder()
        let path = try folder.write("file")
        folder.permit("file", 0)
        #expect(failure { _ = try InputFile(path) }?.code == .permission)
    }

    @Test("a file that shrinks ends early, and a change shows")
    func shrinking() throws {
        let folder = try TemporaryFolder()
        let path = folder.path / "data"
        let writer = try AppendFile(creating: path)
        try writer.append(Array("0123456789".utf8))
        let file = try InputFile(path)
        #expect(try !file.hasChanged())
        try writer.truncate(to: 4)
        #expect(try file.read(at: 2, count: 8) == Array("23".utf8))
        #expect(try file.hasChanged())
    }
}

@Suite struct FileSystemTests {
    @Test("makes folders, also those above, and does not mind those that are there")
    func folders() throws {
        let folder = try TemporaryFolder()
        try FileSystem.makeDirectories(folder.path / "a/ب/c/")
        try FileSystem.makeDirectories(folder.path / "a/ب/c")
        #expect(try FileSystem.status(of: folder.path / "a/ب/c").kind == .directory)
        try folder.write("file")
        #expect(failure { try FileSystem.makeDirectories(folder.path / "file") }?.code == .notDirectory)
        #expect(failure { try FileSystem.makeDirectories(folder.path / "file/x") }?.code == .notDirectory)
    }

    @Test("removing what is absent is no error, and links are not followed")
    func removing() throws {
        let folder = try TemporaryFolder()
        try folder.write("kept/file")
        try folder.write("gone/sub/file")
        folder.link("gone/link", to: "../kept")
        #expect(try !FileSystem.remove(folder.path / "absent"))
        try FileSystem.removeTree(folder.path / "gone")
        #expect(!FileSystem.exists(folder.path / "gone"))
        #expect(FileSystem.exists(folder.path / "kept/file"))
    }
}
