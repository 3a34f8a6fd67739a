// SPDX-License-Identifier: Apache-2.0

import Glibc
import Testing
import WarraqFiles
import WarraqTestSupport

@Suite struct AppendFileTests {
    @Test("appends, counts, cuts back and goes on")
    func appending() throws {
        let folder = try TemporaryFolder()
        let path = folder.path / "سجل.jsonl"
        let file = try AppendFile(creating: path)
        try file.append(Array("one\ntwo\n".utf8))
        #expect(file.length == 8)
        try file.truncate(to: 4)
        try file.append(Array("3\n".utf8))
        try file.sync()
        try file.close()
        try file.close()
        #expect(try FileSystem.read(path) == Array("one\n3\n".utf8))
        #expect(failure { try file.append([1]) }?.code == .other)
    }

    @Test("goes on with an earlier file: longer is cut, shorter is refused, absent is not found")
    func continuing() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("log", "committed+torn")
        let file = try AppendFile(continuing: path, at: 9)
        try file.append(Array("!".utf8))
        #expect(try FileSystem.read(path) == Array("committed!".utf8))
        #expect(failure { _ = try AppendFile(continuing: path, at: 11) }?.code == .changed)
        #expect(try FileSystem.read(path).count == 10)
        #expect(failure { _ = try AppendFile(continuing: folder.path / "none", at: 0) }?.code == .notFound)
    }

    @Test("creating empties, appending keeps")
    func opening() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("log", "old")
        try AppendFile(appendingTo: path).append(Array("+new".utf8))
        #expect(try FileSystem.read(path) == Array("old+new".utf8))
        _ = try AppendFile(creating: path)
        #expect(try FileSystem.read(path).isEmpty)
    }

    @Test("a full disk is said as such, and nothing counts as written")
    func fullDevice() throws {
        let file = try AppendFile(appendingTo: "/dev/full")
        let error = failure { try file.append([UInt8](repeating: 0x61, count: 100_000)) }
        #expect(error?.code == .noSpace)
        #expect(error?.description == "cannot write /dev/full: No space left on device")
        #expect(file.length == 0)
    }

    @Test("an append that fails half-way leaves no half record")
    func halfWay() throws {
        // The largest size that the file system allows stands in for a full disk: a write across it is cut short.
        let folder = try TemporaryFolder()
        let path = try folder.write("log", "")
        var (fits, tooLarge) = (0, Int.max)
        while fits + 1 < tooLarge {
            let middle = fits + (tooLarge - fits) / 2
            if folder.resize("log", to: middle) { fits = middle } else { tooLarge = middle }
        }
        #expect(folder.resize("log", to: fits - 500))
        let file = try AppendFile(appendingTo: path)
        let error = failure { try file.append([UInt8](repeating: 0x61, count: 1_000)) }
        #expect(error?.code == .noSpace)
        #expect(file.length == fits - 500)
        #expect(try FileSystem.status(of: path).size == fits - 500)
    }

    @Test("a folder or an absent folder is refused")
    func refused() throws {
        let folder = try TemporaryFolder()
        #expect(failure { _ = try AppendFile(creating: folder.path) }?.code == .isDirectory)
        #expect(failure { _ = try AppendFile(creating: folder.path / "no/file") }?.code == .notFound)
    }
}

@Suite struct AtomicFileTests {
    @Test("appears when it is complete, with nothing left beside it")
    func commit() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("خبر.jsonl", "old")
        let file = try AtomicFile(path)
        try file.append(Array("new".utf8))
        #expect(try FileSystem.read(path) == Array("old".utf8))
        #expect(try FileSystem.names(in: folder.path) == [".خبر.jsonl.partial", "خبر.jsonl"])
        try file.commit()
        #expect(try FileSystem.read(path) == Array("new".utf8))
        #expect(try FileSystem.names(in: folder.path) == ["خبر.jsonl"])
    }

    @Test("discarding leaves no file")
    func discard() throws {
        let folder = try TemporaryFolder()
        let file = try AtomicFile(folder.path / "a")
        try file.append([1])
        file.discard()
        file.discard()
        #expect(try FileSystem.names(in: folder.path).isEmpty)
    }

    @Test("a partial file outlives its object, and a later run goes on with it")
    func resume() throws {
        let folder = try TemporaryFolder()
        do {
            let file = try AtomicFile(folder.path / "a")
            try file.append(Array("kept|torn".utf8))
        }
        let file = try AtomicFile(continuing: folder.path / "a", at: 5)
        try file.append(Array("new".utf8))
        try file.suspend()
        let last = try AtomicFile(continuing: folder.path / "a", at: 8)
        try last.commit()
        #expect(try FileSystem.read(folder.path / "a") == Array("kept|new".utf8))
        #expect(failure { _ = try AtomicFile(continuing: folder.path / "a", at: 0) }?.code == .notFound)
    }

    @Test("a file that is replaced hands on its permissions")
    func permissions() throws {
        let folder = try TemporaryFolder()
        try folder.write("a")
        folder.permit("a", 0o640)
        try AtomicFile.write(Array("new".utf8), to: folder.path / "a")
        #expect(folder.permissions("a") == 0o640)
    }

    @Test("takes no name from a folder or a device")
    func refused() throws {
        let folder = try TemporaryFolder()
        try FileSystem.makeDirectories(folder.path / "out.jsonl")
        #expect(failure { _ = try AtomicFile(folder.path / "out.jsonl") }?.code == .isDirectory)
        let error = failure { _ = try AtomicFile("/dev/full") }
        #expect(error?.description == "cannot create /dev/full: it is a device, not a plain file")
        #expect(try FileSystem.status(of: "/dev/full").kind == .device)
    }

    @Test("the partial name stays within what the system takes", arguments: [1, 240, 255])
    func longNames(length: Int) throws {
        let folder = try TemporaryFolder()
        let name = Path(bytes: [UInt8](repeating: 0x61, count: length))
        try AtomicFile.write(Array("x".utf8), to: folder.path / name)
        #expect(try FileSystem.names(in: folder.path) == [name])
    }

    @Test("relative names lie where they say")
    func partialNames() {
        #expect(AtomicFile.partialPath(for: "a") == ".a.partial")
        #expect(AtomicFile.partialPath(for: "./a") == "./.a.partial")
        #expect(AtomicFile.partialPath(for: "x/a") == "x/.a.partial")
        #expect(AtomicFile.partialPath(for: "/a") == "/.a.partial")
    }

    @Test("the target keeps its name and content when the folder cannot be written")
    func unwritable() throws {
        guard permissionsApply("a folder that cannot be written") else { return }
        let folder = try TemporaryFolder()
        try folder.write("d/a")
        folder.permit("d", 0o500)
        defer { folder.permit("d", 0o700) }
        #expect(failure { try AtomicFile.write([1], to: folder.path / "d/a") }?.code == .permission)
        #expect(try FileSystem.read(folder.path / "d/a") == Array("x".utf8))
    }
}

@Suite struct FileLockTests {
    @Test("one holder at a time; the message names it; releasing frees it")
    func exclusive() throws {
        let folder = try TemporaryFolder()
        let path = folder.path / "lock"
        let first = try FileLock(path)
        #expect(FileLock.holder(of: path) == getpid())
        let error = failure { _ = try FileLock(path) }
        #expect(error?.code == .locked)
        #expect(error?.description == "cannot lock \(path): it is held by process \(getpid())")
        first.release()
        first.release()
        #expect(FileLock.holder(of: path) == nil)
        let second = try FileLock(path)
        #expect(FileLock.holder(of: path) == getpid())
        second.release()
    }

    @Test("the lock goes with its object, and what an old holder wrote means nothing")
    func stale() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("lock", "99999999\nrubbish")
        do { _ = try FileLock(path) }
        let lock = try FileLock(path)
        #expect(try FileSystem.read(path) == Array("\(getpid())\n".utf8))
        lock.release()
    }
}
