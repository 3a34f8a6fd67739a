// SPDX-License-Identifier: Apache-2.0

public import WarraqCore

extension StageList {
    /// Stages that choose documents and arrange their fields.
    public static let curation = StageList(
        "WarraqCuration",
        .transform(FilterWhere.self),
        .transform(FilterLanguage.self),
        .transform(FilterLength.self),
        .transform(FilterQuality.self),
        .transform(BoilerplateLines.self),
        .transform(DedupExact.self),
        .transform(FieldSet.self),
        .transform(FieldRemove.self),
        .transform(FieldRename.self))
}
