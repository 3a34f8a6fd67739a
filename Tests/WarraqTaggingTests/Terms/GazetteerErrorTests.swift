// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqTagging

@Suite struct GazetteerErrorTests {
    private func error(_ bytes: [UInt8]) throws -> String {
        let file = try GazetteerFile(bytes)
        let error = try #require(throws: PipelineError.self) { try file.stage() }
        #expect(error.code == .configurationFile)
        #expect(error.option == ["gazetteer"])
        return error.description.replacing(file.path, with: "terms.tsv")
    }

    private static let form = "   = a header line with the column 'term', then one term a line, cells apart by tabs"

    @Test(
        "says what is wrong with a table, and where",
        arguments: [
            ("", "error: 'terms.tsv' is empty [configuration-file]\n\(form)"),
            ("\n \n\t\n", "error: 'terms.tsv' is empty [configuration-file]\n\(form)"),
            ("term\tid\n\n", "error: 'terms.tsv' has no term [configuration-file]\n\(form)"),
            (
                "Iraq\tiq\nOman\tom\n",
                "terms.tsv:1:1: error: the header has no column 'term': 'Iraq', 'iq' [configuration-file]\n\(form)"
            ),
            (
                "term\tid\tid\nx\n",
                "terms.tsv:1:1: error: the column 'id' stands twice in the header [configuration-file]"
            ),
            ("term\t\nx\n", "terms.tsv:1:1: error: column 2 of the header has no name [configuration-file]"),
            (
                "term\tstart\nx\n",
                "terms.tsv:1:1: error: the column 'start' has the name of a tag's own key [configuration-file]"
            ),
            (
                "\nterm\tid\nIraq\tiq\tcountry\n",
                "terms.tsv:3:1: error: the row has 3 cells, the header 2 [configuration-file]"
            ),
            ("term\tid\nIraq\n\tom\n", "terms.tsv:3:1: error: the row has no term [configuration-file]"),
            (
                "term\n—\n",
                "terms.tsv:2:1: error: the term '—' has no letter and no digit [configuration-file]\n   = terms are found by their words"
            ),
            (
                "term\nIraq\tx\nOman\n!\n",
                "terms.tsv:2:1: error: the row has 2 cells, the header 1 [configuration-file]\n   = rows that are wrong: 2; line 4: the term '!' has no letter and no digit"
            ),
        ])
    func messages(text: String, message: String) throws {
        #expect(try error(Array(text.utf8)) == message)
    }

    @Test("refuses lines that are no UTF-8, and terms of too many words")
    func otherErrors() throws {
        #expect(
            try error(Array("term\nIraq\n".utf8) + [0xC7, 0xE1])
                == "terms.tsv:3:1: error: the line is no valid UTF-8 [configuration-file]")
        let long = String(repeating: "word ", count: 65)
        #expect(
            try error(Array("term\n\(long)\n".utf8))
                == "terms.tsv:2:1: error: the term has more than 64 words [configuration-file]")
    }

    @Test("says that a file is not there, or is a folder")
    func unreadable() throws {
        for (path, reason) in [("/nowhere/terms.tsv", "No such file or directory"), ("/tmp", "Is a directory")] {
            var options = TagTerms.Options()
            options.gazetteer = StagePath(path)
            var stage = try TagTerms(options: options)
            let error = try #require(throws: PipelineError.self) { try stage.prepare() }
            #expect(error.code == .configurationFile && error.option == ["gazetteer"])
            #expect(error.message.contains(path) && error.message.lowercased().contains(reason.lowercased()))
        }
    }

    @Test("names a similar file for one that is not there, and what paths are relative to")
    func similar() throws {
        let file = try GazetteerFile(Array("term\nIraq\n".utf8))
        let name = String(file.path.split(separator: "/").last ?? "")
        var options = TagTerms.Options()
        options.gazetteer = StagePath(name + "x", base: String(file.path.dropLast(name.count + 1)))
        var stage = try TagTerms(options: options)
        let error = try #require(throws: PipelineError.self) { try stage.prepare() }
        #expect(error.hint?.hasPrefix("did you mean '\(name)'? paths are relative to the pipeline file") == true)
    }

    @Test("refuses an empty layer or label")
    func options() throws {
        var options = TagTerms.Options()
        options.layer = ""
        #expect(throws: PipelineError.self) { try TagTerms(options: options) }
        (options.layer, options.label) = ("term", "")
        #expect(throws: PipelineError.self) { try TagTerms(options: options) }
    }
}
