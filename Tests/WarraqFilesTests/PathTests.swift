// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqFiles
import WarraqTestSupport
import WarraqTesting

@Suite struct PathTests {
    static let names: [Path] = [
        "مقال.txt", "文書.jsonl", "ข่าว", "समाचार", "новости", "חדשות", "a b", "line\nbreak", "100%.txt", "%41", "%%41",
        "%4",
        Path(bytes: [0xFF, 0x61]), Path(bytes: [0x25, 0xFF]), Path(bytes: [0x25, 0x34, 0xE4]),
        Path(bytes: Array("كتاب".utf8).dropLast()),
        Path(bytes: [0xED, 0xA0, 0x80, 0xF4, 0x90, 0x80, 0x80, 0xC0, 0xAF]),
    ]

    @Test("text turns back into the same bytes", arguments: names)
    func text(path: Path) {
        #expect(Path(text: path.text) == path)
    }

    @Test("text of any bytes turns back into them")
    func textOfAnything() {
        var random = SeededGenerator(printedFor: #function)
        for _ in 0..<2_000 {
            let pool: [UInt8] = [0x25, 0x34, 0x46, 0x2F, 0x61, 0xD8, 0xA7, 0xFF, 0xE2, 0x80]
            let path = Path(
                bytes: (0..<Int.random(in: 0...12, using: &random)).map { _ in pool.randomElement(using: &random) ?? 0 }
            )
            #expect(Path(text: path.text) == path)
        }
    }

    @Test("text is the string itself for usual names and spells out what is not UTF-8")
    func textForms() {
        #expect(Path("أخبار/a.txt").text == "أخبار/a.txt")
        #expect(Path("100%.txt").text == "100%.txt")
        #expect(Path("%41").text == "%2541")
        #expect(Path(bytes: [0x61, 0xFF]).text == "a%FF")
        #expect(Path(bytes: [0x61, 0xFF]).string == nil)
    }

    @Test("a description cannot break a line or take over a terminal")
    func description() {
        #expect(
            Path(bytes: Array("a\n\u{1B}[31m\u{202E}ب".utf8) + [0xFE]).description == #"a\n\u{1B}[31m\u{202E}ب\xFE"#)
    }

    @Test(
        "normal form by spelling",
        arguments: [
            ("", "."), (".", "."), ("/", "/"), ("a//b/./c/", "a/b/c"), ("a/../b", "b"), ("../a", "../a"),
            ("a/../../b", "../b"), ("/../a", "/a"), ("//a", "/a"), ("أ/../ب", "ب"),
        ] as [(Path, Path)]
    )
    func normalized(path: Path, expected: Path) {
        #expect(path.normalized() == expected)
    }

    @Test(
        "parent, last name and suffix",
        arguments: [
            ("a/b.TXT", "a", "b.TXT", "txt"), ("a", ".", "a", nil), ("/a", "/", "a", nil), ("/", "/", "/", nil),
            (".hidden", ".", ".hidden", nil), ("x/..", "x", "..", nil), ("a.tar.gz", ".", "a.tar.gz", "gz"),
            ("a.", ".", "a.", nil), ("مقال.txt/", ".", "مقال.txt", "txt"), ("", ".", "", nil),
        ] as [(Path, Path, Path, String?)]
    )
    func parts(path: Path, parent: Path, last: Path, suffix: String?) {
        #expect(path.parent == parent)
        #expect(path.lastComponent == last)
        #expect(path.pathExtension == suffix)
    }

    @Test("joining and looking back")
    func joining() {
        #expect(Path("a") / "b" == "a/b")
        #expect(Path("a/") / "b" == "a/b")
        #expect(Path("a") / "/b" == "/b")
        #expect(Path("a") / "" == "a")
        #expect(Path("../x").absolute(from: "/home/u") == "/home/x")
        #expect(Path("/a/b/c").relative(to: "/a") == "b/c")
        #expect(Path("/a").relative(to: "/a/") == ".")
        #expect(Path("/ab").relative(to: "/a") == nil)
        #expect(Path("../b").relative(to: ".") == nil)
        #expect(Path("x/y").relative(to: ".") == "x/y")
    }

    @Test("the order is that of the bytes")
    func order() {
        #expect(["b", "a/b", "a.b", "é", "أ"].map { Path($0) }.sorted() == ["a.b", "a/b", "b", "é", "أ"])
    }
}

@Suite struct RootedPathTests {
    @Test(
        "refuses what would leave the root",
        arguments: [
            "/etc/passwd", "..", "a/../b", "../a", "a/..", "out/x", "out", "deep/out/x", "dangling", "dangling/x",
        ] as [Path]
    )
    func refused(path: Path) throws {
        let folder = try TemporaryFolder()
        try folder.write("root/deep/file")
        folder.link("root/out", to: "..")
        folder.link("root/deep/out", to: "/tmp")
        folder.link("root/dangling", to: "../nothing")
        #expect(failure { _ = try RootedPath(root: folder.path / "root").resolve(path) }?.code == .outsideRoot)
    }

    @Test("keeps what stays inside, also new names and links that stay inside")
    func kept() throws {
        let folder = try TemporaryFolder()
        try folder.write("root/deep/file")
        folder.link("root/in", to: "deep")
        let root = RootedPath(root: folder.path / "root")
        for path in ["deep/file", "in/file", "new/ملف.txt", "...", "a..b"] as [Path] {
            #expect(try root.resolve(path) == folder.path / "root" / path)
        }
        #expect(try root.resolve("./deep//file") == folder.path / "root/deep/file")
        #expect(try RootedPath(root: folder.path / "absent").resolve("a") == folder.path / "absent/a")
    }

    @Test("refuses names of nothing", arguments: ["", ".", "./", Path(bytes: [0x61, 0, 0x62])] as [Path])
    func empty(path: Path) {
        #expect(failure { _ = try RootedPath(root: "/tmp").resolve(path) }?.code == .invalidPath)
    }
}
