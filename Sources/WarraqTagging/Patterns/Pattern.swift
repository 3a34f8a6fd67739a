// SPDX-License-Identifier: Apache-2.0

import WarraqCore

/// A pattern that can be looked for, and what becomes of its hits.
struct Pattern: Sendable {
    let expression: RegularExpression
    /// The regular expression as RE2 was given it.
    let source: String
    /// The number of the group that is the tag; 0 is the whole hit.
    let tagGroup: Int
    /// The groups that become attributes.
    let groups: [(name: FieldName, number: Int)]
    /// The tag of a hit, ready but for range and groups.
    let tag: TextTag
    let validator: PatternValidator?
    let wholeWords: Bool

    /// The most memory that any pattern is given, in bytes.
    static let maxMemory = 16 << 20

    /// How many groups must be known, the whole hit included.
    var groupCount: Int { max(tagGroup, groups.last?.number ?? 0) + 1 }

    /// The tag of a hit; nil if it is empty or does not pass the validator.
    func tag(of bounds: RegularExpression.Bounds, in text: Text) -> TextTag? {
        guard let range = bounds[tagGroup], !range.isEmpty else { return nil }
        if let validator, !validator.accepts(text.string(in: range)) { return nil }
        var tag = tag
        tag.utf8Range = range
        for group in groups {
            guard let part = bounds[group.number], !part.isEmpty else { continue }
            tag.attributes[group.name] = .string(text.string(in: part))
        }
        return tag
    }
}
