// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WarraqCore
import WarraqTagging

/// A gazetteer file that is removed with its value.
final class GazetteerFile {
    let path: String

    init(_ bytes: [UInt8]) throws {
        path = FileManager.default.temporaryDirectory.appending(path: "terms-\(UUID().uuidString).tsv").path
        try Data(bytes).write(to: URL(fileURLWithPath: path))
    }

    convenience init(_ text: String) throws { try self.init(Array(text.utf8)) }

    /// A table of terms without other columns.
    convenience init(terms: [String]) throws { try self.init((["term"] + terms).joined(separator: "\n") + "\n") }

    deinit { try? FileManager.default.removeItem(atPath: path) }

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

/// A small generator that gives the same numbers for the same seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
