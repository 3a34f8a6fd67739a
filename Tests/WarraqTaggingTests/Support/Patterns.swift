// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqTagging

/// The options of one pattern.
func pattern(_ text: String, _ configure: (inout PatternOptions) -> Void = { _ in }) -> OptionObject<PatternOptions> {
    var options = PatternOptions()
    options.pattern = PatternText(text)
    configure(&options)
    return OptionObject(options)
}

/// A stage with these patterns, ready.
func patternStage(
    _ patterns: [OptionObject<PatternOptions>], _ configure: (inout TagPatterns.Options) -> Void = { _ in }
) throws -> TagPatterns {
    var options = TagPatterns.Options()
    options.patterns = patterns
    configure(&options)
    var stage = try TagPatterns(options: options)
    try stage.prepare()
    return stage
}

/// The tags of a text; tags that leave the text or cut a scalar are noted.
func tag(_ text: Text, with stage: TagPatterns) throws -> [TextTag] {
    var document = Document(id: "a", text: text)
    var scratch = stage.makeScratch()
    #expect(try stage.process(&document, scratch: &scratch) == .keep)
    let isSound = document.tags.allSatisfy { tag in
        !tag.utf8Range.isEmpty && tag.utf8Range.upperBound <= text.utf8Count
            && text.isScalarBoundary(tag.utf8Range.lowerBound) && text.isScalarBoundary(tag.utf8Range.upperBound)
    }
    #expect(isSound)
    return document.tags
}

/// What a pattern finds.
func hits(
    _ text: String, in subject: String, _ configure: (inout PatternOptions) -> Void = { _ in }
) throws -> [String] {
    let text = pattern(text, configure)
    return try tag(Text(subject), with: patternStage([text])).map { Text(subject).string(in: $0.utf8Range) }
}
