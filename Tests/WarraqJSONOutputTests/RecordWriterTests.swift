// SPDX-License-Identifier: Apache-2.0

import Glibc
import Testing
import WarraqCore
import WarraqFiles
import WarraqJSON
import WarraqJSONOutput
import WarraqTestSupport

@Suite("Files of records")
struct RecordWriterTests {
    private let layout = RecordLayout(fields: [], hasExtra: false, hasOrigins: false)

    private func lines(_ folder: TemporaryFolder, _ name: String = "out.jsonl") throws -> JSONLinesSink {
        var options = JSONLinesSink.Options()
        options.path = folder.stagePath(name)
        return try JSONLinesSink(options: options)
    }

    private func array(_ folder: TemporaryFolder) throws -> JSONSink {
        var options = JSONSink.Options()
        options.path = folder.stagePath("out.json")
        return try JSONSink(options: options)
    }

    private func batch<S: Sink>(_ sink: S, _ ids: String...) throws -> S.Encoded {
        var (encoder, batch) = (sink.makeEncoder(layout), sink.makeBatch())
        for id in ids { try sink.encode(Document(id: DocumentID(id), text: Text(id)), into: &batch, encoder: &encoder) }
        return batch
    }

    @Test("the file has its name when it is finished, not before; folders are made")
    func finish() throws {
        let folder = try TemporaryFolder()
        let sink = try lines(folder, "deep/er/out.jsonl")
        try sink.check()
        #expect(try folder.names == [])
        let writer = try sink.open(layout, at: nil)
        #expect(try writer.write(batch(sink, "a", "b")).isEmpty)
        let token = try writer.commit()
        #expect(!FileSystem.exists(folder.path.joined("deep/er/out.jsonl")))
        #expect(!sink.holds(token))
        try writer.finish()
        #expect(try folder.read("deep/er/out.jsonl").split(separator: "\n").count == 2)
        #expect(sink.holds(token))
        try AtomicFile.write(Array("x".utf8), to: folder.path.joined("deep/er/out.jsonl"))
        #expect(!sink.holds(token))
    }

    @Test("an interrupted file goes on from the cut point: the result is that of an unbroken run")
    func resume() throws {
        let folder = try TemporaryFolder()
        for sink in [try ConfiguredSink(lines(folder)), try ConfiguredSink(array(folder))] {
            let encoder = sink.makeEncoder(layout)
            func batch(_ id: String) throws -> any Sendable {
                try encoder.encode(Document(id: DocumentID(id), text: Text(id)))
                return encoder.takeBatch()
            }
            let name = sink.name == "json" ? "out.json" : "out.jsonl"
            let unbroken = try sink.open(layout, at: nil)
            for id in ["a", "b", "c"] { _ = try unbroken.write(batch(id)) }
            try unbroken.finish()
            let expected = try folder.read(Path(name))
            for written in 0...2 {
                let first = try sink.open(layout, at: nil)
                for id in ["a", "b", "c"].prefix(written) { _ = try first.write(batch(id)) }
                let token = try first.commit()
                _ = try first.write(batch("lost"))
                first.suspend()
                let second = try sink.open(layout, at: token)
                for id in ["a", "b", "c"].dropFirst(written) { _ = try second.write(batch(id)) }
                try second.finish()
                #expect(try folder.read(Path(name)) == expected)
            }
        }
    }

    @Test("a run that ended between the last rename and its last note goes on")
    func renamed() throws {
        let folder = try TemporaryFolder()
        let sink = try lines(folder)
        let writer = try sink.open(layout, at: nil)
        _ = try writer.write(batch(sink, "a"))
        let token = try writer.commit()
        try writer.finish()
        let before = try folder.read("out.jsonl")
        let again = try sink.open(layout, at: token)
        _ = try again.commit()
        try again.finish()
        #expect(try folder.read("out.jsonl") == before)
    }

    @Test("an array is JSON, with none, one or many records")
    func arrays() throws {
        for count in 0...3 {
            let folder = try TemporaryFolder()
            let sink = try array(folder)
            let writer = try sink.open(layout, at: nil)
            _ = try writer.write([])
            for index in 0..<count { _ = try writer.write(batch(sink, "a\(index)", "b")) }
            let token = try writer.commit()
            try writer.finish()
            let value = try JSONParser.parse(folder.read("out.json"))
            #expect(value.arrayValue?.count == 2 * count)
            #expect(sink.holds(token))
        }
    }

    @Test("a partial file that is gone or shorter than the state says is a mismatch")
    func mismatch() throws {
        let folder = try TemporaryFolder()
        let sink = try lines(folder)
        let writer = try sink.open(layout, at: nil)
        _ = try writer.write(batch(sink, "a"))
        let token = try writer.commit()
        writer.suspend()
        try FileSystem.remove(folder.path.joined(".out.jsonl.partial"))
        for token in [token, SinkToken("x"), SinkToken("-1 5")] {
            let error = #expect(throws: PipelineError.self) { try sink.open(layout, at: token) }
            #expect(error?.code == .stateMismatch)
            #expect(error?.hint == "begin anew with --restart")
        }
    }

    @Test("an output that cannot be is said by check, and by open")
    func unusable() throws {
        let folder = try TemporaryFolder()
        try AtomicFile.write([], to: folder.path.joined("file"))
        try FileSystem.makeDirectories(folder.path.joined("folder"))
        for (name, text) in [("file/out.jsonl", "Not a directory"), ("folder", "is a folder")] {
            let sink = try lines(folder, name)
            let error = #expect(throws: PipelineError.self) { try sink.check() }
            #expect(error?.code == .outputUnusable)
            #expect(error?.message.contains(text) == true)
            #expect(error?.option == ["path"])
            let open = #expect(throws: PipelineError.self) { try sink.open(layout, at: nil) }
            #expect(open?.code == .outputUnusable)
        }
    }

    @Test("a full disk ends the run in plain words")
    func full() throws {
        var options = JSONLinesSink.Options()
        options.path = "/dev/full"
        let sink = try JSONLinesSink(options: options)
        #expect(sink.delivery == .atLeastOnce)
        try sink.check()
        let writer = try sink.open(layout, at: nil)
        let error = #expect(throws: PipelineError.self) { try writer.write(batch(sink, "a")) }
        #expect(error?.code == .outputUnusable)
        #expect(error?.message == "output '/dev/full': cannot write /dev/full: No space left on device (errno 28)")
        #expect(error?.hint == "make room and run again: the run goes on where it stopped")
    }

    @Test("files promise exactly once, streams at least once")
    func delivery() throws {
        let folder = try TemporaryFolder()
        #expect(try lines(folder).delivery == .exactlyOnce)
        var options = JSONSink.Options()
        options.path = "-"
        #expect(try JSONSink(options: options).delivery == .atLeastOnce)
    }
}
