// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqFiles
import WarraqReading
import WarraqTestSupport

@Suite("Broken and hostile WARC files")
struct WARCHostileTests {
    private let good = [1, 2, 3].map { WARCFile.response($0, body: WARCFile.page($0)) }

    private func numbers(_ batch: DecodedBatch) -> [String] {
        batch.documents.map { String($0.id.description.suffix(1)) }
    }

    @Test(
        "a record that is broken is rejected with its place, and the next one is read",
        arguments: [1, 200, 100_000, 1 << 60])
    func wrongLength(length: Int) throws {
        let broken = WARCFile.response(9, length: length, body: WARCFile.page(9))
        for isCompressed in [false, true] {
            let parts = [good[0], broken, good[1]].map { isCompressed ? Compressed.gzip($0) : $0 }
            let batch = try decodeWARC(parts.flatMap { $0 })
            #expect(numbers(batch) == ["1", "2"])
            #expect(batch.rejected.map(\.failure.code) == [.syntax], "\(batch.rejected.map(\.failure))")
            let rejected = try #require(batch.rejected.first)
            #expect(rejected.document?.id.description.hasSuffix("9") == true)
            #expect(rejected.document?.fields["url"] == "https://example.org/9")
            #expect(rejected.position == 1)
            if !isCompressed { #expect(rejected.origin.range.lowerBound == good[0].count) }
        }
    }

    @Test("line ends between records may be missing, bare or many")
    func lineEnds() throws {
        let bare = good.map { Array($0.dropLast(4)) }
        #expect(numbers(try decodeWARC(bare[0] + bare[1] + bare[2])) == ["1", "2", "3"])
        #expect(
            numbers(try decodeWARC(bare[0] + [0x0A] + bare[1] + Array(repeating: 0x0A, count: 5_000) + bare[2])) == [
                "1", "2", "3",
            ])
        let unix = String(decoding: good[0], as: UTF8.self).replacing("\r\n", with: "\n")
        let batch = try decodeWARC(Array(unix.utf8) + good[1])
        #expect(numbers(batch) == ["2"], "the length counts the returns that are gone")
        #expect(batch.rejected.count == 1)
    }

    @Test("a file that ends inside a record")
    func cutOff() throws {
        let whole = good.flatMap { $0 }
        for count in [good[0].count + 3, good[0].count + 60, good[0].count + good[1].count - 30] {
            let batch = try decodeWARC(Array(whole[..<count]))
            #expect(numbers(batch) == ["1"])
            #expect(batch.rejected.map(\.failure.code) == [.syntax])
        }
        let cut = Array(Compressed.gzip(good[1]).dropLast(20))
        let last = try decodeWARC(Compressed.gzip(good[0]) + cut)
        #expect(numbers(last) == ["1"])
        #expect(last.rejected.count == 1)
        #expect(
            last.rejected.first?.failure.message.hasSuffix(
                "the gzip member is cut off, at compressed byte \(Compressed.gzip(good[0]).count + cut.count)") == true)
        // The next member follows at once: it is found inside what seems to be the cut one.
        let middle = try decodeWARC(Compressed.gzip(good[0]) + cut + Compressed.gzip(good[2]))
        #expect(numbers(middle) == ["1", "3"])
        #expect(middle.rejected.count == 1)
    }

    @Test("a wrong checksum rejects the record whose bytes may be wrong")
    func checksum() throws {
        var member = Compressed.gzip(good[1], level: 0)
        member[member.count / 2] ^= 1
        let batch = try decodeWARC(Compressed.gzip(good[0]) + member + Compressed.gzip(good[2]))
        #expect(numbers(batch) == ["1", "3"])
        #expect(batch.rejected.first?.failure.message.contains("incorrect data check") == true)
    }

    @Test("headers without end, without length, with two lengths or negative ones")
    func headers() throws {
        let huge = Array("WARC/1.0\r\nX: ".utf8) + Array(repeating: 0x61, count: 3 << 20)
        let batch = try decodeWARC(good[0] + huge + Array("\r\n".utf8) + good[1])
        #expect(numbers(batch) == ["1", "2"])
        #expect(batch.rejected.map(\.failure.message) == ["the record's header has more than 1048576 bytes"])
        for length in [
            "", "Content-Length: \r\n", "Content-Length: -5\r\n", "Content-Length: 1\r\nContent-Length: 2\r\n",
            "Content-Length: 99999999999999999999\r\n",
        ] {
            let broken = Array("WARC/1.0\r\nWARC-Type: response\r\n\(length)\r\nabc\r\n\r\n".utf8)
            let batch = try decodeWARC(good[0] + broken + good[1])
            #expect(numbers(batch) == ["1", "2"])
            #expect(batch.rejected.map(\.failure.message) == ["the record has no Content-Length that can be used"])
        }
        let many = (0..<50_000).map { "a\($0): b" }.joined(separator: "\r\n")
        let wide = Array("WARC/1.0\r\nWARC-Type: response\r\n\(many)\r\nContent-Length: 0\r\n\r\n\r\n\r\n".utf8)
        #expect(numbers(try decodeWARC(wide + good[1])) == ["2"])
    }

    @Test("what is no WARC file is rejected once")
    func garbage() throws {
        for bytes in [Array("<html>".utf8), Array(repeating: 0x57, count: 1 << 20), Array(repeating: 0, count: 9_999)] {
            let batch = try decodeWARC(bytes)
            #expect(batch.documents.isEmpty)
            #expect(batch.rejected.map(\.failure.message) == ["no WARC record begins here"])
            #expect(batch.rejected.first?.origin.range == 0..<bytes.count)
        }
        #expect(try decodeWARC([]).rejected.isEmpty)
        #expect(numbers(try decodeWARC(Array("junk\r\n".utf8) + good[0])) == ["1"])
    }

    @Test("gzip bombs are rejected before they grow, in a member and in a body")
    func bombs() throws {
        let zeros = [UInt8](repeating: 0, count: 8 << 20)
        let bomb = WARCFile.response(9, body: zeros)
        let batch = try decodeWARC(Compressed.gzip(good[0]) + Compressed.gzip(bomb) + Compressed.gzip(good[1]))
        #expect(numbers(batch) == ["1", "2"])
        #expect(batch.rejected.map(\.failure.code) == [.limit])
        let inner = WARCFile.response(
            9, ["Content-Type: text/html", "Content-Encoding: gzip"], body: Compressed.gzip(zeros))
        let inBody = try decodeWARC(good[0] + inner + good[1])
        #expect(numbers(inBody) == ["1", "2"])
        #expect(inBody.rejected.map(\.failure.code) == [.limit])
    }

    @Test("records above the limit are rejected and not held")
    func limits() throws {
        var needs = PlanNeeds()
        needs.limits.documentBytes = 2_000
        let large = WARCFile.response(9, body: WARCFile.page(9, bytes: 900_000))
        for parts in [[good[0], large, good[1]], [good[0], large, good[1]].map { Compressed.gzip($0) }] {
            let batch = try decodeWARC(parts.flatMap { $0 }, needs: needs)
            #expect(numbers(batch) == ["1", "2"])
            #expect(batch.rejected.map(\.failure.code) == [.limit])
        }
        let packed = WARCFile.response(
            9, ["Content-Type: text/html", "Content-Encoding: gzip"],
            body: Compressed.gzip(WARCFile.page(9, bytes: 4_000)))
        needs.limits.documentBytes = 3_000
        let batch = try decodeWARC(good[0] + packed, needs: needs)
        #expect(
            batch.rejected.map(\.failure.message).first?.hasPrefix(
                "the body: there are more than 3000 decompressed bytes") == true)
    }

    @Test("headers in headers: time grows with the bytes, not with their square")
    func nested() throws {
        // Each claims all that follows; and members that begin inside one another.
        let claims = (0..<20_000).flatMap { _ in Array("WARC/1.0\r\nContent-Length: 90000000\r\n\r\n".utf8) }
        let clock = ContinuousClock()
        let time = try clock.measure {
            let headers = Array(repeatElement(Array("WARC/1.0\n".utf8), count: 200_000).joined())
            for bytes in [claims, Compressed.gzip(claims, level: 0), headers, Compressed.gzip(headers, level: 0)] {
                let batch = try decodeWARC(bytes)
                #expect(batch.documents.isEmpty)
                #expect(batch.rejected.count >= 1)
            }
            let start: [UInt8] =
                [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 1, 0xFF, 0x7F, 0, 0x80] + Array("WARC/1.0\r\n".utf8)
            let batch = try decodeWARC(Array(repeatElement(start, count: 20_000).joined()))
            #expect(batch.documents.isEmpty)
        }
        #expect(time < .seconds(60))
    }
}
