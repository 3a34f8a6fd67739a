// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqFiles
import WarraqTagging
import WarraqTestSupport

/// A gazetteer file that is removed with its value.
final class GazetteerFile {
    private let folder: TemporaryFolder
    private let name: String
    var path: String { folder.file(name) }

    init(_ bytes: [UInt8], name: String = "terms.tsv") throws {
        folder = try TemporaryFolder()
        self.name = name
        try folder.write(Path(name), bytes: bytes)
    }

    /// Several files, of which the first is given to the stage.
    convenience init(files: [(name: String, text: String)]) throws {
        try self.init(Array(files[0].text.utf8), name: files[0].name)
        for file in files.dropFirst() { try folder.write(Path(file.name), bytes: Array(file.text.utf8)) }
    }

    convenience init(_ text: String) throws { try self.init(Array(text.utf8)) }

    /// A table of terms without other columns.
    convenience init(terms: [String]) throws { try self.init((["term"] + terms).joined(separator: "\n") + "\n") }

    /// The stage with this table.
    func stage(_ configure: (inout TagTerms.Options) -> Void = { _ in }) throws -> TagTerms {
        var options = TagTerms.Options()
        options.gazetteer = StagePath(path)
        configure(&options)
        var stage = try TagTerms(options: options)
        try stage.prepare()
        return stage
    }
}

/// Tags a text; tags that leave the text or cut a scalar are noted.
func tag(_ text: String, with stage: TagTerms) throws -> [TextTag] {
    var document = Document(id: "a", text: Text(text))
    var scratch = stage.makeScratch()
    #expect(try stage.process(&document, scratch: &scratch) == .keep)
    for tag in document.tags {
        #expect(tag.utf8Range.upperBound <= document.text.utf8Count && !tag.utf8Range.isEmpty)
        #expect(
            document.text.isScalarBoundary(tag.utf8Range.lowerBound)
                && document.text.isScalarBoundary(tag.utf8Range.upperBound))
    }
    return document.tags
}

/// The marked texts.
func found(_ terms: [String], in text: String, _ configure: (inout TagTerms.Options) -> Void = { _ in }) throws
    -> [String]
{
    let stage = try GazetteerFile(terms: terms).stage(configure)
    return try tag(text, with: stage).map { Text(text).string(in: $0.utf8Range) }
}

/// The entities of a text.
func entities(_ text: String, _ configure: (inout TagEntities.Options) -> Void = { _ in }) throws -> [TextTag] {
    var options = TagEntities.Options()
    configure(&options)
    var stage = try TagEntities(options: options)
    try stage.prepare()
    var document = Document(id: "a", text: Text(text))
    var scratch = stage.makeScratch()
    _ = try stage.process(&document, scratch: &scratch)
    return document.tags
}
