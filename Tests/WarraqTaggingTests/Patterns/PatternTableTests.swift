// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqTagging

@Suite struct PatternTableTests {
    private func stage(_ bytes: [UInt8], _ configure: (inout PatternOptions) -> Void = { _ in }) throws -> TagPatterns {
        let file = try GazetteerFile(bytes)
        return try withExtendedLifetime(file) {
            try patternStage([
                pattern("") {
                    $0.file = StagePath(file.path)
                    configure(&$0)
                }
            ])
        }
    }

    private func error(_ text: String) throws -> String {
        let file = try GazetteerFile(text)
        let error = try #require(throws: PipelineError.self) {
            try patternStage([pattern("") { $0.file = StagePath(file.path) }])
        }
        #expect(error.code == .configurationFile && error.option == ["patterns"])
        return error.description.replacing(file.path, with: "p.tsv")
    }

    @Test("reads patterns with all that is said about them")
    func rows() throws {
        let text =
            "\u{FEFF}id\tpattern\tlabel\tgroup\tvalidator\twhole_words\tignore_case\r\n"
            + "1\tcode (?P<c>\\d+)\tcode\tc\t\t\ttrue\n\n2\t(\\d+\\.){3}\\d+\tip\t\tipv4\ttrue\n3\t#\\w+\n"
        let subject = "CODE 12, 1.2.3.4 or 1.2.3.400 #وسم"
        let tags = try tag(Text(subject), with: stage(Array(text.utf8)) { $0.label = "other" })
        #expect(tags.map { Text(subject).string(in: $0.utf8Range) } == ["12", "1.2.3.4", "#وسم"])
        #expect(tags.map(\.label) == ["code", "ip", "other"])
        #expect(tags.map { $0.attributes["id"] } == ["1", "2", "3"])
    }

    @Test(
        "says all that is wrong with a table, and where",
        arguments: [
            ("", "error: 'p.tsv' has no pattern [configuration-file]"),
            (
                "label\tid\na\tb\n",
                "p.tsv:1:1: error: the header has no column 'pattern': 'label', 'id' [configuration-file]"
            ),
            (
                "pattern\tscore\nx\n",
                "p.tsv:1:1: error: the column 'score' has the name of a tag's own key [configuration-file]"
            ),
            (
                "pattern\tid\tid\nx\n",
                "p.tsv:1:1: error: the column 'id' stands twice in the header [configuration-file]"
            ),
            ("pattern\nx\ty\n", "p.tsv:2:1: error: the row has 2 cells, the header 1 [configuration-file]"),
            (
                "label\tpattern\nاسم\ta\\bc\n",
                "p.tsv:2:6: error: the pattern has \\b, which knows ASCII letters only [configuration-file]\n   = use the option whole_words: true"
            ),
            (
                "pattern\tvalidator\nx\tibn\ny(\nz\tluhn\tw\n",
                "p.tsv:2:3: error: validator cannot be 'ibn' [configuration-file]\n   = did you mean 'iban'? allowed: "
                    + "domain, email, iban, ipv4, ipv6, isbn, issn, luhn, phone, url; also: 3:2 the pattern has a group that is not closed; "
                    + "4:1 the row has 3 cells, the header 2"
            ),
            (
                "pattern\twhole_words\nx\tyes\n",
                "p.tsv:2:3: error: whole_words is 'yes' [configuration-file]\n   = write true or false"
            ),
            (
                "pattern\tgroup\n(?P<ab>x)\tac\n",
                "p.tsv:2:1: error: the pattern has no group with the name 'ac' [configuration-file]\n   = did you mean 'ab'? named groups: ab"
            ),
            ("label\tpattern\nx\t\n", "p.tsv:2:3: error: the pattern is empty [configuration-file]"),
        ])
    func mistakes(text: String, message: String) throws {
        let found = try error(text)
        #expect(found == message || found.hasPrefix(message + "\n   = a header line with the column 'pattern'"))
    }

    @Test("refuses lines that are no UTF-8, and a file that is not there")
    func unreadable() throws {
        let error = try #require(throws: PipelineError.self) { try stage(Array("pattern\n".utf8) + [0xFF, 0x0A]) }
        #expect(error.message == "the line is no valid UTF-8" && error.position?.line == 2)
        let missing = try #require(throws: PipelineError.self) {
            try patternStage([pattern("") { $0.file = "/nowhere/p.tsv" }])
        }
        #expect(missing.code == .configurationFile && missing.message.contains("/nowhere/p.tsv"))
    }
}
