// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqFiles
import WarraqTestSupport
import WarraqTesting

@Suite struct GlobPatternTests {
    @Test(
        "matches whole paths",
        arguments: [
            ("*.txt", "a.txt", true), ("*.txt", "a.txt.gz", false), ("*.txt", "b/a.txt", false), ("?", "ب", true),
            ("?", "文", true), ("??", "ب", false), ("[ابت]*", "بيت", true), ("[!ابت]*", "بيت", false),
            ("[ا-ي]", "م", true),
            ("[a-c]x", "bx", true), ("[^a-c]x", "bx", false), ("[]]", "]", true), ("[a-]", "-", true),
            ("[z-a]", "m", false),
            ("{a,b}.txt", "b.txt", true), ("{a,b}.txt", "c.txt", false), ("{a/x,b}/y", "a/x/y", true),
            ("{a,{b,c}d}", "cd", true), ("x{,y}", "x", true), ("{مقال,خبر}*", "خبر-1", true), (#"\*"#, "*", true),
            (#"\*"#, "a", false), (#"\{a,b}"#, "{a,b}", true), ("[{]", "{", true),
            ("**/*.txt", "a.txt", true), ("**/*.txt", "a/b/c.txt", true), ("a/**", "a/b/c", true), ("a/**", "a", false),
            ("**", "a", true), ("a/**/b", "a/b", true), ("a/**/b", "a/x/y/b", true), ("a/**/b", "a/x/bc", false),
            ("**/**/x", "x", true), ("**/a/**/b", "q/a/r/s/b", true), ("a**b", "axxb", true), ("a**b", "a/b", false),
            ("./a/*", "a/b", true), ("a//b", "a/b", true), ("/a/*", "a/b", false), ("/a/*", "/a/b", true),
            ("*", ".hidden", true), ("*a*a*a*b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", false),
            ("ก*", "กข่าว", true), ("*स्*", "नमस्ते", true), ("İ*", "İstanbul", true), ("i*", "İstanbul", false),
        ] as [(Path, Path, Bool)]
    )
    func matches(pattern: Path, path: Path, expected: Bool) throws {
        #expect(try Glob.matches(pattern, path) == expected)
    }

    @Test("a byte that is not UTF-8 is one character")
    func invalidBytes() throws {
        let name = Path(bytes: [0x61, 0xFF, 0x62])
        #expect(try Glob.matches("a?b", name))
        #expect(try Glob.matches(name, name))
        #expect(try !Glob.matches("a[\u{FF}]b", name))
        #expect(try Glob.matches("a[!x]b", name))
    }

    @Test(
        "refuses what cannot be read",
        arguments: [
            ("", "it is empty"), ("[a", "'[' without ']'"), ("{a", "'{' without '}'"), ("a/[", "'[' without ']'"),
            (
                "{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}", "braces stand for more than 1000 patterns"
            ),
        ] as [(Path, String)]
    )
    func refused(pattern: Path, message: String) {
        let error = failure { _ = try Glob(pattern) }
        #expect(error?.code == .invalidPattern)
        #expect(error?.message == message)
    }

    @Test("agrees with a plain matcher on random patterns")
    func property() throws {
        var random = SeededGenerator(printedFor: #function)
        func word(_ alphabet: [String], _ length: ClosedRange<Int>) -> String {
            (0..<Int.random(in: length, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? "" }
                .joined()
        }
        for _ in 0..<3_000 {
            let pattern = word(["a", "ب", "*", "?", "/", "**/", "[aب]"], 1...8)
            let path = word(["a", "ب", "/"], 0...8)
            let plain = plainMatch(parts(pattern), parts(path)) && pattern.hasPrefix("/") == path.hasPrefix("/")
            #expect(try Glob.matches(Path(pattern), Path(path)) == plain, "\(pattern) and \(path)")
        }
    }

    private func parts(_ text: String) -> [[Character]] { text.split(separator: "/").map(Array.init) }

    /// By recursion over all ways to match; only for short input.
    private func plainMatch(_ pattern: [[Character]], _ path: [[Character]]) -> Bool {
        guard let first = pattern.first else { return path.isEmpty }
        if first == ["*", "*"] {
            let isLast = pattern.count == 1
            return (isLast ? 1 : 0)...max(path.count, isLast ? 1 : 0)
                ~= (0...path.count).first { count in
                    (count > 0 || !isLast) && plainMatch(Array(pattern.dropFirst()), Array(path.dropFirst(count)))
                } ?? -1
        }
        guard let name = path.first else { return false }
        return plainName(first[...], name[...]) && plainMatch(Array(pattern.dropFirst()), Array(path.dropFirst()))
    }

    private func plainName(_ pattern: ArraySlice<Character>, _ name: ArraySlice<Character>) -> Bool {
        guard let first = pattern.first else { return name.isEmpty }
        if first == "*" {
            return (0...name.count).contains { plainName(pattern.dropFirst(), name.dropFirst($0)) }
        }
        guard let next = name.first else { return false }
        if first == "[" { return "aب".contains(next) && plainName(pattern.dropFirst(4), name.dropFirst()) }
        return (first == "?" || first == next) && plainName(pattern.dropFirst(), name.dropFirst())
    }
}

@Suite struct GlobExpansionTests {
    static func tree() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for name in [
            "docs/a.txt", "docs/b.md", "docs/sub/c.txt", "docs/sub/deep/د.txt", "docs/.hidden/x.txt", "docs/.dot.txt",
            "docs/文/新聞.txt", "docs/drafts/old.txt", "docs/a[1].txt", "docs/folder.txt/inner.txt", "other/a.txt",
        ] as [Path] { try folder.write(name) }
        return folder
    }

    static func names(_ folder: TemporaryFolder, _ pattern: Path, excluding: [Path] = []) throws -> [Path] {
        try Glob.expand(pattern, in: folder.path, excluding: excluding).map(\.name)
    }

    @Test(
        "finds plain files, ordered by bytes",
        arguments: [
            ("docs/*.txt", ["docs/a.txt", "docs/a[1].txt"]),
            (
                "docs/*/*.txt",
                [
                    "docs/drafts/old.txt", "docs/folder.txt/inner.txt", "docs/sub/c.txt", "docs/文/新聞.txt",
                ]
            ),
            (
                "docs/**/*.txt",
                [
                    "docs/a.txt", "docs/a[1].txt", "docs/drafts/old.txt", "docs/folder.txt/inner.txt", "docs/sub/c.txt",
                    "docs/sub/deep/د.txt", "docs/文/新聞.txt",
                ]
            ),
            ("docs/**/د.txt", ["docs/sub/deep/د.txt"]), ("docs/.*.txt", ["docs/.dot.txt"]),
            ("docs/.hidden/*", ["docs/.hidden/x.txt"]), ("docs/.*/*", ["docs/.hidden/x.txt"]),
            ("{docs,other}/a.txt", ["docs/a.txt", "other/a.txt"]), ("docs/*.{md,rst}", ["docs/b.md"]),
            ("docs/{a,zz}.txt", ["docs/a.txt"]), ("docs/a[1].txt", ["docs/a[1].txt"]),
            (#"docs/a\[1\].txt"#, ["docs/a[1].txt"]),
            ("./docs//a.txt", ["docs/a.txt"]), ("docs/*.pdf", []),
            ("docs/sub/**", ["docs/sub/c.txt", "docs/sub/deep/د.txt"]),
            ("docs/sub/", ["docs/sub/c.txt", "docs/sub/deep/د.txt"]), ("*/deep/*", []),
            ("docs/*/deep/*", ["docs/sub/deep/د.txt"]),
        ] as [(Path, [Path])]
    )
    func finds(pattern: Path, expected: [Path]) throws {
        #expect(try Self.names(Self.tree(), pattern) == expected)
    }

    @Test("a folder stands for all that is not hidden in it")
    func wholeFolder() throws {
        #expect(try Self.names(Self.tree(), "docs").count == 8)
        #expect(try Self.names(Self.tree(), "docs/.hidden") == ["docs/.hidden/x.txt"])
        #expect(try Self.names(Self.tree(), ".").count == 9)
    }

    @Test(
        "leaves out what is excluded",
        arguments: [
            (["*.md", "drafts"], 6), (["docs/sub"], 6), (["sub/deep/*"], 7), (["docs/**"], 0), (["sub/"], 6),
            (["sub/**"], 6),
            (["nothing"], 8), (["**/*.txt"], 1),
        ] as [([Path], Int)]
    )
    func excluded(patterns: [Path], count: Int) throws {
        #expect(try Self.names(Self.tree(), "docs", excluding: patterns).count == count)
    }

    @Test("the base is taken as it is, and names do not depend on it")
    func base() throws {
        let folder = try TemporaryFolder()
        try folder.write("[x]{a,b}*/pipelines/p.yaml")
        try folder.write("[x]{a,b}*/data/a.txt")
        let base = folder.path / "[x]{a,b}*/pipelines"
        let found = try Glob.expand("../data/*.txt", in: base)
        #expect(found.map(\.name) == ["../data/a.txt"])
        #expect(found.map(\.path) == [base / "../data/a.txt"])
        #expect(try FileSystem.read(found[0].path) == Array("x".utf8))
        #expect(found[0].size == 1)
    }

    @Test("tells a missing root, a file in its place and a bad pattern from nothing found")
    func errors() throws {
        let folder = try Self.tree()
        for (pattern, code) in [
            ("absent/*.txt", .notFound), ("absent.txt", .notFound), ("docs/a.txt/*", .notDirectory),
            ("docs/[", .invalidPattern),
            ("", .invalidPattern),
        ] as [(Path, FileError.Code)] {
            #expect(failure { _ = try Self.names(folder, pattern) }?.code == code, "\(pattern)")
        }
        let error = failure { _ = try Self.names(folder, "absent/*.txt") }
        #expect(error?.path == folder.path / "absent")
        #expect(error?.description == "cannot look at \(folder.path)/absent: No such file or directory")
    }

    @Test("an unreadable folder is an error that names it")
    func unreadable() throws {
        guard permissionsApply("an unreadable folder under a pattern") else { return }
        let folder = try Self.tree()
        folder.permit("docs/sub", 0)
        defer { folder.permit("docs/sub", 0o700) }
        let error = failure { _ = try Self.names(folder, "docs/**/*.txt") }
        #expect(error?.code == .permission)
        #expect(error?.path == folder.path / "docs/sub")
    }

    @Test("circles and knots of links end", .timeLimit(.minutes(1)))
    func links() throws {
        let folder = try TemporaryFolder()
        for index in 0..<12 {
            try folder.write("t/d\(index)/f.txt")
            for other in 0..<12 { folder.link("t/d\(index)/l\(other)", to: "../d\(other)") }
        }
        folder.link("t/up", to: ".")
        folder.link("t/self", to: "self")
        folder.link("t/gone.txt", to: "nothing")
        folder.link("t/alias.txt", to: "d0/f.txt")
        let names = try Self.names(folder, "t/**/*.txt")
        #expect(names.contains("t/alias.txt"))
        #expect(Set<Path>((0..<12).map { "t/d\($0)/f.txt" }).isSubset(of: names))
        #expect(names.count <= 12 * 2 + 1)
        #expect(try names == Self.names(folder, "t/**/*.txt"))
    }

    @Test("several patterns: one after the other, each file once")
    func several() throws {
        let folder = try Self.tree()
        let found = try Glob.expand(["other/*", "docs/sub/**", "./docs/sub/c.txt", "docs/*.md"], in: folder.path)
        #expect(found.map(\.name) == ["other/a.txt", "docs/sub/c.txt", "docs/sub/deep/د.txt", "docs/b.md"])
    }

    @Test("names that are not UTF-8 or hold line breaks are found and can be opened")
    func strangeNames() throws {
        let folder = try TemporaryFolder()
        let strange = [Path(bytes: [0x61, 0xFF, 0x2E, 0x74]), Path("b\n\"'\\.t"), Path("-.t")]
        for name in strange { try folder.write(name) }
        let found = try Glob.expand("*.t", in: folder.path)
        #expect(found.map(\.name) == strange.sorted())
        for file in found { #expect(try FileSystem.read(file.path) == Array("x".utf8)) }
    }

    @Test("a pipe is found by its name and not by a wildcard")
    func pipes() throws {
        let folder = try TemporaryFolder()
        _ = folder.pipe("p")
        #expect(try Self.names(folder, "*").isEmpty)
        #expect(try Glob.expand("p", in: folder.path).map(\.status.kind) == [.fifo])
        #expect(try Glob.expand("-", in: folder.path).map(\.name) == ["-"])
    }
}
