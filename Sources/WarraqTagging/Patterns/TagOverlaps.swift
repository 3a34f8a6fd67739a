// SPDX-License-Identifier: Apache-2.0

public import WarraqCore

/// What becomes of tags of different patterns that overlap.
public enum TagOverlaps: String, OptionChoice {
    /// All stay.
    case all
    /// The leftmost stays, of those that begin at one place the longest, of equal ones that of the pattern that stands first.
    case longest

    /// Brings tags into the order of the text and leaves out what is to go.
    ///
    /// - Parameter tags: Pattern after pattern, in the order of the options.
    func resolve(_ tags: [TextTag]) -> [TextTag] {
        // Sorting is not stable by promise, so the place in the list decides last.
        let order = tags.indices.sorted { left, right in
            let (one, other) = (tags[left].utf8Range, tags[right].utf8Range)
            if one.lowerBound != other.lowerBound { return one.lowerBound < other.lowerBound }
            return one.upperBound != other.upperBound ? one.upperBound > other.upperBound : left < right
        }
        guard self == .longest else { return order.map { tags[$0] } }
        var kept: [TextTag] = []
        for index in order where tags[index].utf8Range.lowerBound >= kept.last?.utf8Range.upperBound ?? 0 {
            kept.append(tags[index])
        }
        return kept
    }
}
