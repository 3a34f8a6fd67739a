// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

extension Document {
    /// Whether an edit must keep the way back: origins are wanted, or there are tags to move.
    public var recordsEdits: Bool { text.isTracked || !tags.isEmpty }

    /// Rewrites the text through an editor; what is not copied is left out.
    ///
    /// Tags move along.
    public mutating func edit(_ body: (inout TextEditor) throws -> Void) rethrows {
        var editor = TextEditor(text, records: recordsEdits)
        try body(&editor)
        apply(editor.finish())
    }

    /// Puts an edit's new text in the place of the old one and moves the tags along.
    ///
    /// A tag that cuts a replaced run grows to it; a tag whose text is gone is removed and counted as `tags_lost`. So are all tags
    /// if the edit does not say where their text has gone.
    ///
    /// - Parameter edit: Made from this document's text; with an alignment if ``recordsEdits`` is true.
    public mutating func apply(_ edit: TextEdit) {
        if !tags.isEmpty { moveTags(along: edit) }
        text = text.applying(edit)
    }

    private mutating func moveTags(along edit: TextEdit) {
        if edit.alignment?.isIdentity ?? (edit.utf8 == text.utf8) { return }
        let before = tags.count
        let ranges = edit.alignment?.targetRanges(of: tags.map(\.utf8Range)) ?? []
        tags = zip(tags, ranges).compactMap { tag, range in
            guard let range else { return nil }
            var moved = tag
            moved.utf8Range = range
            return moved
        }
        count("tags_lost", before - tags.count)
    }

    /// The source bytes of a tag's text: the tag's own if it was read with them, else by the text's alignment; nil if unknown.
    public func originalSpan(of tag: TextTag) -> Range<Int>? { tag.origin ?? text.originalSpan(of: tag.utf8Range) }
}
