// SPDX-License-Identifier: Apache-2.0

import Glibc
import Testing
import WarraqCore
import WarraqFiles
import WarraqReading
import WarraqTestSupport

@Suite("Files as documents")
struct FilesSourceTests {
    private func source(
        _ folder: TemporaryFolder, _ paths: [String], exclude: [String] = [], mediaType: String? = nil
    ) throws -> FilesSource {
        var options = FilesSource.Options()
        options.paths = paths.map(folder.stagePath)
        (options.exclude, options.mediaType) = (exclude, mediaType)
        return try FilesSource(options: options)
    }

    @Test("files come in the order of patterns and bytes, each once, folders with all below them")
    func order() throws {
        let folder = try TemporaryFolder()
        for name in ["b.txt", "a/z.txt", "a/ب.txt", "a/deep/c.html", "a/skip.tmp", "أ.txt", "a/.hidden"] {
            try folder.write(Path(name), name)
        }
        let batch = try readAll(try source(folder, ["أ.txt", "**/*.txt", "a"], exclude: ["*.tmp"]))
        #expect(batch.documents.map(\.origin.uri) == ["أ.txt", "a/z.txt", "a/ب.txt", "b.txt", "a/deep/c.html"])
        #expect(
            batch.documents.map { $0.raw.map { String(decoding: $0.bytes, as: UTF8.self) } } == [
                "أ.txt", "a/z.txt", "a/ب.txt", "b.txt", "a/deep/c.html",
            ])
        #expect(batch.documents.allSatisfy { !$0.isParsed && $0.id == DocumentID(of: $0.origin) })
    }

    @Test("the media type is that of the content, then of the suffix, unless it is given")
    func mediaTypes() throws {
        let folder = try TemporaryFolder()
        try folder.write("1.txt", "<!DOCTYPE html><html><body>x</body></html>")
        try folder.write("2.md", "# عنوان\n\nنص")
        try folder.write("3.txt", "")
        let found = try readAll(try source(folder, ["*"])).documents.map { $0.raw?.mediaType }
        #expect(found == ["text/html", "text/markdown", "text/plain"])
        let given = try readAll(try source(folder, ["*"], mediaType: "text/plain")).documents.map { $0.raw?.mediaType }
        #expect(given == ["text/plain", "text/plain", "text/plain"])
    }

    @Test("an empty file is a document with nothing in it")
    func empty() throws {
        let folder = try TemporaryFolder()
        try folder.write("e.txt", "")
        let document = try #require(readAll(try source(folder, ["e.txt"])).documents.first)
        #expect(document.raw?.bytes.isEmpty == true)
        #expect(document.origin == Origin(uri: "e.txt", range: 0..<0))
    }

    @Test("a file that is gone, too large or now a folder is rejected; the others go through")
    func rejected() throws {
        let folder = try TemporaryFolder()
        for name in ["1", "2", "3", "4"] { try folder.write(Path(name), "text \(name)") }
        let source = try source(folder, ["*"])
        let all = try blocks(of: source)
        try FileSystem.remove(folder.path.joined("1"))
        try FileSystem.remove(folder.path.joined("2"))
        try FileSystem.makeDirectories(folder.path.joined("2"))
        try folder.write("3", String(repeating: "x", count: 1000))
        var needs = PlanNeeds()
        needs.limits.documentBytes = 100
        var (decoder, batch) = (source.makeDecoder(needs: needs), DecodedBatch())
        for block in all { source.decode(block, with: &decoder, into: &batch) }
        #expect(batch.documents.map(\.origin.uri) == ["4"])
        #expect(batch.rejected.map(\.failure.code) == [.unreadable, .unreadable, .limit])
        #expect(batch.rejected.map(\.origin.uri) == ["1", "2", "3"])
    }

    @Test("gzip files are decompressed, all members, and say so in their origin; broken ones are rejected")
    func gzip() throws {
        let folder = try TemporaryFolder()
        let page = Array("<!DOCTYPE html><html><body>نعم</body></html>".utf8)
        let packed = Compressed.gzip(page[..<20]) + Compressed.gzip(page[20...])
        try folder.write("1.html.gz", bytes: packed)
        try folder.write("2.md.gz", bytes: Compressed.gzip(Array("# عنوان\n\nنص".utf8)))
        try folder.write("3.gz", bytes: Array(packed.dropLast(3)))
        try folder.write("4.gz", bytes: Compressed.gzip([UInt8](repeating: 0, count: 4 << 20)))
        try folder.write("5.gz", bytes: packed + [1])
        let batch = try readAll(try source(folder, ["*"]))
        #expect(batch.documents.map { $0.raw?.mediaType } == ["text/html", "text/markdown"])
        #expect(batch.documents.first?.raw?.bytes.elementsEqual(page) == true)
        #expect(
            batch.documents.first?.origin
                == Origin(
                    uri: "1.html.gz", range: 0..<page.count, layers: [.init(codec: "gzip", range: 0..<packed.count)]))
        #expect(batch.rejected.map(\.failure.code) == [.syntax, .limit, .syntax])
        #expect(
            batch.rejected.first?.failure.message.hasSuffix(
                "the compressed data are cut off, at compressed byte \(packed.count - 3)") == true)
        let kept = try readAll(try source(folder, ["*"], mediaType: "application/gzip"))
        #expect(kept.documents.count == 5)
    }

    @Test("wildcards pass pipes and folders by")
    func pipes() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", "a")
        try FileSystem.makeDirectories(folder.path.joined("folder.txt"))
        #expect(unsafe mkfifo(folder.path.joined("pipe.txt").description, 0o600) == 0)
        #expect(try readAll(try source(folder, ["*.txt"])).documents.map(\.origin.uri) == ["a.txt"])
    }

    @Test("names that are not UTF-8 are opened and come back as text")
    func names() throws {
        let folder = try TemporaryFolder()
        try AtomicFile.write(Array("x".utf8), to: folder.path.joined(Path(bytes: [0x61, 0xFF, 0x25, 0x34, 0x31])))
        let batch = try readAll(try source(folder, ["*"]))
        #expect(batch.documents.map(\.origin.uri) == ["a%FF%2541"])
    }

    @Test("references are cut by number and bytes, the same from any position on")
    func references() throws {
        let folder = try TemporaryFolder()
        for index in 0..<200 { try folder.write(Path("f\(1000 + index)")) }
        let source = try source(folder, ["*"])
        let partition = try #require(source.partitions().first)
        let all = try blocks(of: source)
        #expect(all.map(\.references.count) == [64, 64, 64, 8])
        #expect(all.map(\.end) == [64, 128, 192, 200])
        var reader = try source.makeReader(partition, from: 128, needs: PlanNeeds())
        #expect(try reader.next()?.references == all[2].references)
    }

    @Test("the fingerprint changes with a file")
    func fingerprint() throws {
        let folder = try TemporaryFolder()
        try folder.write("a", "1")
        let source = try source(folder, ["*"])
        let before = try source.partitions().map(\.fingerprint)
        #expect(try source.partitions().map(\.fingerprint) == before)
        try folder.write("a", "12")
        #expect(try source.partitions().map(\.fingerprint) != before)
    }

    @Test("what cannot be used is said with a hint, at the option")
    func unusable() throws {
        let folder = try TemporaryFolder()
        let missing = #expect(throws: PipelineError.self) { try source(folder, ["no/such"]).partitions() }
        #expect(missing?.message.hasPrefix("input 'no/such': cannot look at") == true)
        #expect(missing?.hint?.hasPrefix("paths are relative to the pipeline file") == true)
        try folder.write("أخبار.jsonl", "")
        let similar = #expect(throws: PipelineError.self) { try source(folder, ["اخبار.jsonl"]).partitions() }
        #expect(similar?.hint?.hasPrefix("did you mean 'أخبار.jsonl'? paths are relative") == true)
        let nothing = #expect(throws: PipelineError.self) { try source(folder, ["*.txt"]).partitions() }
        #expect(nothing?.message == "input '*.txt' matches no file in \(folder.path)")
        #expect(nothing?.code == .inputUnusable)
        #expect(nothing?.option == ["paths"])
        let exclusion = #expect(throws: PipelineError.self) { try source(folder, ["*"], exclude: ["["]) }
        #expect(exclusion?.option == ["exclude"])
        #expect(throws: PipelineError.self) { try source(folder, ["*"], mediaType: "html") }
        #expect(throws: PipelineError.self) { try FilesSource(options: FilesSource.Options()) }
    }
}
