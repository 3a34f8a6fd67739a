// SPDX-License-Identifier: Apache-2.0

public import WarraqCore

extension StageList {
    /// Stages that make text of raw bytes.
    public static let parsing = StageList(
        "WarraqParsing",
        .transform(ParseHTML.self),
        .transform(ParsePlain.self),
        .transform(ParseCrawl.self))
}
