// SPDX-License-Identifier: Apache-2.0

import WarraqCore

extension StageList {
    /// The stages of this package: what the program hands to Warraq.
    public static let notes = StageList(
        "NoteStages",
        .source(NotesSource.self),
        .transform(TagHashtags.self),
        .sink(CSVSink.self))
}
