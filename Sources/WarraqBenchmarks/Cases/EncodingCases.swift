// SPDX-License-Identifier: Apache-2.0

import WarraqEncodings
import WarraqUnicode

/// Decoding and detection of legacy encodings, documents of 4 KB, on one core.
enum EncodingCases {
    static let all = [
        Benchmark(
            name: "encodings", summary: "Bytes decoded to UTF-8, without the way home and with it, by encoding",
            goal: "600 MB/s for single-byte tables, offsets kept"
        ) { settings in
            try EncodingSamples.all.flatMap { sample in
                let documents = try sample.documents(count: 1000, bytes: 4000)
                let decoder = TextDecoder(sample.encoding)
                return [
                    try decode(decoder, documents, settings), try align(decoder, documents, settings),
                    try stream(decoder, documents, settings),
                ]
            }
        },
        Benchmark(
            name: "encoding-detection", summary: "Encodings found out from 4 KB of undeclared text", goal: "reported"
        ) { settings in
            try EncodingSamples.all.filter { $0.encoding != .utf8 }.map { sample in
                let documents = try sample.documents(count: 100, bytes: 4000)
                for document in documents {
                    let found = EncodingDetector.detect(document.bytes.span)
                    guard found == sample.encoding else {
                        let detail = "found \(found?.name ?? "nothing")"
                        throw WrongAnswer(name: "detect \(sample.encoding)", detail: detail)
                    }
                }
                return time("detect \(sample.encoding)", documents, settings) { document in
                    EncodingDetector.detect(document.bytes.span) == nil ? 0 : 1
                }
            }
        },
    ]

    private static func decode(
        _ decoder: TextDecoder, _ documents: [EncodingSamples.Document], _ settings: Settings
    ) throws -> Measurement {
        for document in documents where decoder.decode(document.bytes) != document.text {
            throw WrongAnswer(name: "\(decoder.encoding)", detail: "not the text that iconv has encoded")
        }
        return time("\(decoder.encoding)", documents, settings) { document in
            var text: [UInt8] = []
            decoder.decode(document.bytes.span, into: &text)
            return text.count
        }
    }

    private static func align(
        _ decoder: TextDecoder, _ documents: [EncodingSamples.Document], _ settings: Settings
    ) throws -> Measurement {
        var (cost, bytes) = (0, 0)
        for document in documents.prefix(100) {
            var (text, alignment) = ([UInt8](), Alignment())
            decoder.decode(document.bytes.span, into: &text, alignment: &alignment)
            cost += alignment.byteCost
            bytes += document.bytes.count
            var cursor = WordCursor()
            while let word = cursor.next(in: text.span)?.utf8Range {
                let source = Array(document.bytes[alignment.sourceSpan(of: word)])
                guard decoder.decode(source) == String(decoding: text[word], as: UTF8.self) else {
                    throw WrongAnswer(name: "\(decoder.encoding)", detail: "a word has another origin")
                }
            }
        }
        let share = Double(cost * 100 / bytes) / 100
        return time("\(decoder.encoding), with the way home (\(share) bytes of memory a byte)", documents, settings) {
            var (text, alignment) = ([UInt8](), Alignment())
            decoder.decode($0.bytes.span, into: &text, alignment: &alignment)
            return alignment.targetCount
        }
    }

    /// All documents as one text, in pieces of 64 KB.
    private static func stream(
        _ decoder: TextDecoder, _ documents: [EncodingSamples.Document], _ settings: Settings
    ) throws -> Measurement {
        let bytes = documents.flatMap(\.bytes)
        var count = 0
        let result = measure(
            "\(decoder.encoding), in pieces", amount: Double(bytes.count) / 1e6, unit: "MB", runs: settings.runs
        ) {
            var (decoder, text) = (StreamingDecoder(decoder.encoding), [UInt8]())
            count = 0
            for start in stride(from: 0, to: bytes.count, by: 1 << 16) {
                decoder.decode(bytes.span.extracting(start..<min(start + 1 << 16, bytes.count)), into: &text)
                count += text.count
                text.removeAll(keepingCapacity: true)
            }
            decoder.finish(into: &text)
            count += text.count
        }
        guard count == documents.reduce(0, { $0 + $1.text.utf8.count }) else {
            throw WrongAnswer(name: "\(decoder.encoding), in pieces", detail: "another number of bytes")
        }
        return result
    }

    private static func time(
        _ label: String, _ documents: [EncodingSamples.Document], _ settings: Settings,
        _ body: (EncodingSamples.Document) -> Int
    ) -> Measurement {
        let bytes = documents.reduce(0) { $0 + $1.bytes.count }
        var sum = 0
        return measure(label, amount: Double(bytes) / 1e6, unit: "MB", runs: settings.runs) {
            for document in documents { sum &+= body(document) }
        }
    }
}
