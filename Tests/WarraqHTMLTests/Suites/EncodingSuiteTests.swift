// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WarraqEncodings
import WarraqUnicode

@testable import WarraqHTML

@Suite("html5lib encoding suite")
struct EncodingSuiteTests {
    @Test("every case gives the expected encoding")
    func suite() throws {
        var (cases, failures) = (0, [String]())
        for file in try SharedSuites.files(in: "encoding", extension: "dat") {
            for test in try SuiteCase.read(file) {
                cases += 1
                let label = (test.text("encoding") ?? "").split(separator: "\n").first.map(String.init) ?? ""
                let wanted = try #require(HTMLEncodingSniffer.encodingName(forLabel: label), "\(test.name): \(label)")
                var input = try #require(test.sections["data"])
                if !input.isEmpty { input.removeLast() }
                let got = HTMLEncodingSniffer.sniff(input.span).name
                if got != wanted { failures.append("\(test.name): got \(got), wanted \(wanted)") }
            }
        }
        SharedSuites.report("encoding", cases: cases, failures: failures)
    }

    @Test("every case is decoded the same in pieces of any size")
    func pieces() throws {
        var (cases, failures) = (0, [String]())
        for file in try SharedSuites.files(in: "encoding", extension: "dat") {
            for test in try SuiteCase.read(file) {
                cases += 1
                let input = try #require(test.sections["data"])
                let name = HTMLEncodingSniffer.sniff(input.span).name
                let encoding = try #require(CharacterEncoding(label: name))
                var (whole, alignment) = ([UInt8](), Alignment())
                let repairs = TextDecoder(encoding).decode(input.span, into: &whole, alignment: &alignment)
                for size in [1, 2, 3, 7, 64] {
                    var (decoder, text) = (StreamingDecoder(encoding, recordsAlignment: true), [UInt8]())
                    for start in stride(from: 0, to: input.count, by: size) {
                        decoder.decode(input.span.extracting(start..<min(start + size, input.count)), into: &text)
                    }
                    let same = decoder.finish(into: &text) == alignment && text == whole && decoder.repairs == repairs
                    if !same { failures.append("\(test.name): pieces of \(size) bytes in \(name)") }
                }
            }
        }
        SharedSuites.report("encoding in pieces", cases: cases, failures: failures)
    }
}
