// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import WarraqEncodings

/// The texts in 72 languages of the shared folder, if it is there.
private let corpus: [(name: String, text: [UInt8])] = {
    let folder =
        (ProcessInfo.processInfo.environment["WARRAQ_SHARED"] ?? "../shared") + "/corpus/texts"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().compactMap { name in
        FileManager.default.contents(atPath: folder + "/" + name).map { (String(name.dropLast(4)), Array($0)) }
    }
}()

@Suite("MojibakeRepair on texts of many languages", .enabled(if: !corpus.isEmpty, "left out: no corpus/texts"))
struct MojibakeCorpusTests {
    private static let shared = MojibakeRepair()
    private var repair: MojibakeRepair { Self.shared }

    private func repaired(_ text: [UInt8]) -> [UInt8] {
        var text = text
        for _ in 0..<4 {
            let repairs = repair.repairs(in: text.span)
            if repairs.isEmpty { break }
            var (output, copied) = ([UInt8](), 0)
            for repair in repairs {
                output += text[copied..<repair.utf8Range.lowerBound] + repair.replacement
                copied = repair.utf8Range.upperBound
            }
            text = output + text[copied...]
        }
        return text
    }

    @Test("no line of good text is touched")
    func lines() {
        for (name, text) in corpus {
            for line in text.split(separator: 0x0A) {
                let repairs = repair.repairs(in: Array(line).span)
                #expect(
                    repairs.isEmpty,
                    "\(name): \(String(decoding: line, as: UTF8.self)): \(repairs.first.debugDescription)")
            }
            #expect(repair.repairs(in: text.span).isEmpty, "\(name) as a whole")
        }
    }

    @Test("no window of 20 to 200 bytes of good text is touched: 100,000 of them")
    func windows() {
        let seed = UInt64.random(in: 0...UInt64(UInt32.max))
        print("MojibakeRepair: seed \(seed)")
        var random = SplitMix(state: seed)
        for _ in 0..<100_000 {
            let (name, text) = corpus[Int.random(in: 0..<corpus.count, using: &random)]
            let count = Int.random(in: 20...200, using: &random)
            var start = Int.random(in: 0..<max(1, text.count - count), using: &random)
            var end = min(text.count, start + count)
            while start < end, text[start] & 0xC0 == 0x80 { start += 1 }
            while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
            let window = Array(text[start..<end])
            if repair.repairs(in: window.span).isEmpty { continue }
            Issue.record("seed \(seed), \(name): \(String(decoding: window, as: UTF8.self))")
        }
    }

    private static let cases: [(text: String, encoding: String, wrong: String)] = [
        ("arb", "utf-8", "windows-1252"), ("arb", "utf-8", "windows-1256"), ("arb", "windows-1256", "windows-1252"),
        ("arb", "iso-8859-6", "windows-1252"), ("rus", "utf-8", "windows-1252"), ("rus", "utf-8", "windows-1251"),
        ("rus", "windows-1251", "windows-1252"), ("rus", "koi8-r", "windows-1252"), ("heb", "utf-8", "windows-1252"),
        ("heb", "windows-1255", "windows-1252"), ("heb", "utf-8", "windows-1255"),
        ("cmn_hans", "gb18030", "windows-1252"),
        ("jpn", "shift_jis", "windows-1252"), ("ell_monotonic", "windows-1253", "windows-1252"),
        ("tha", "windows-874", "windows-1252"), ("kor", "euc-kr", "windows-1252"), ("cmn_hant", "big5", "windows-1252"),
    ]

    @Test("99 % of misread lines from 50 bytes on come back as they were", arguments: cases.indices)
    func roundTrips(index: Int) throws {
        let (name, encoding, wrong) = Self.cases[index]
        let text = try #require(corpus.first { $0.name == name }).text
        let encoder = TestEncoder(try #require(CharacterEncoding(label: encoding)))
        let decoder = TextDecoder(try #require(CharacterEncoding(label: wrong)))
        let scalars = Array(String(decoding: text, as: UTF8.self).unicodeScalars).map { $0 == "\n" ? " " : $0 }
        var (random, report) = (SplitMix(state: 7), "\(encoding) read as \(wrong), \(name):")
        for size in [20, 50, 200, 1000] {
            var (good, all) = (0, 0)
            for _ in 0..<(size == 1000 ? 20 : 100) {
                let start = Int.random(in: 0..<scalars.count - size / 2, using: &random)
                let line = encoder.line(scalars[start...], bytes: size)
                let broken = decoder.decode(line.bytes)
                if broken == line.text { continue }
                all += 1
                if repaired(Array(broken.utf8)) == Array(line.text.utf8) { good += 1 }
            }
            report += " \(size): \(good)/\(all)"
            #expect(all > 0 && good * 100 >= all * (size < 50 ? 88 : size < 200 ? 97 : 99), "\(report)")
        }
        print(report)
    }
}

/// Encodes text by looking all characters of an encoding up beforehand.
private struct TestEncoder {
    private var bytes: [Unicode.Scalar: [UInt8]]?

    init(_ encoding: CharacterEncoding) {
        if encoding == .utf8 { return }
        let decoder = TextDecoder(encoding)
        var table: [Unicode.Scalar: [UInt8]] = [:]
        func add(_ bytes: [UInt8]) {
            let scalars = decoder.decode(bytes).unicodeScalars
            guard scalars.count == 1, let scalar = scalars.first, scalar != "\u{FFFD}", table[scalar] == nil else {
                return
            }
            table[scalar] = bytes
        }
        for byte in UInt8(0)...255 { add([byte]) }
        if table.count < 200 {
            for lead in UInt8(0x81)...0xFE { for trail in UInt8(0x40)...0xFE { add([lead, trail]) } }
        }
        bytes = table
    }

    /// A line of so many bytes and what they are; characters that the encoding lacks are left out.
    func line(_ scalars: some Sequence<Unicode.Scalar>, bytes count: Int) -> (text: String, bytes: [UInt8]) {
        var (text, line) = ("".unicodeScalars, [UInt8]())
        for scalar in scalars where line.count < count {
            guard let encoded = bytes.map({ $0[scalar] }) ?? Array(String(scalar).utf8) else { continue }
            text.append(scalar)
            line += encoded
        }
        return (String(text), line)
    }
}

struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}
