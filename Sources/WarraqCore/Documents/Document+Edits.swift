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
    /// A tag that cuts a replaced run grows to it; a tag whose text is gone is removed and counted as `tags_lost`.
    ///
    /// - Parameter edit: Made from this document's text; with an alignment if ``recordsEdits`` is true.
    public mutating func apply(_ edit: TextEdit) {
        if !tags.isEmpty, let alignment = edit.alignment { moveTags(along: alignment) }
        text = text.applying(edit)
    }

    private mutating func moveTags(along alignment: Alignment) {
        if alignment.isIdentity { return }
        let before = tags.count
        tags = tags.compactMap { tag in
            guard let range = alignment.targetRange(of: tag.utf8Range) else { return nil }
            var moved = tag
            moved.utf8Range = range
            return moved
        }
        count("tags_lost", before - tags.count)
    }

    /// The source bytes of a tag's text: the tag's own if it was read with them, else by the text's alignment; nil if unknown.
    public func originalSpan(of tag: TextTag) -> Range<Int>? { tag.origin ?? text.originalSpan(of: tag.utf8Range) }
}
