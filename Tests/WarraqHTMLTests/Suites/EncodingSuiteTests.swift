// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

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
}
