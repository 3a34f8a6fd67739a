// SPDX-License-Identifier: Apache-2.0

public import WarraqCore

extension StageList {
    /// Stages that mark what is in a text.
    public static let tagging = StageList(
        "WarraqTagging",
        .transform(TagDates.self),
        .transform(TagEntities.self),
        .transform(TagLanguage.self),
        .transform(TagPatterns.self),
        .transform(TagQuality.self),
        .transform(TagTerms.self))
}
