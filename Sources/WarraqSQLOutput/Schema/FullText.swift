// SPDX-License-Identifier: Apache-2.0

/// The full-text index over the documents' texts: an FTS5 table without a copy of the text.
///
/// Triggers keep it in step with `documents`, so that it is right after any commit, any cut back and any later change by others.
///
/// A token is a run of letters, digits and marks: without marks, vocalised Arabic and all Indic scripts would fall apart at each
/// vowel sign. Case and Latin accents do not count. Scripts that put no spaces between words are found by whole runs or by prefix.
enum FullText {
    static let name = "documents_fts"

    /// Statements that make the index; `rebuild` fills it from what is there already.
    static var creation: [String] {
        [
            """
            CREATE VIRTUAL TABLE "\(name)" USING fts5("text", content="documents", content_rowid="rowid", \
            tokenize="unicode61 remove_diacritics 2 categories 'L* N* M* Co'")
            """,
            trigger("insert", "AFTER INSERT", [insertion]),
            trigger("delete", "AFTER DELETE", [deletion]),
            trigger("update", "AFTER UPDATE OF \"rowid\", \"text\"", [deletion, insertion]),
        ]
    }

    /// A statement that fills the index from all documents.
    static let rebuild = "INSERT INTO \"\(name)\" (\"\(name)\") VALUES ('rebuild')"

    private static let insertion =
        "INSERT INTO \"\(name)\" (\"rowid\", \"text\") VALUES (new.\"rowid\", new.\"text\");"
    private static let deletion = """
        INSERT INTO "\(name)" ("\(name)", "rowid", "text") VALUES ('delete', old."rowid", old."text");
        """

    private static func trigger(_ suffix: String, _ event: String, _ actions: [String]) -> String {
        "CREATE TRIGGER \"\(name)_\(suffix)\" \(event) ON \"documents\" BEGIN \(actions.joined(separator: " ")) END"
    }
}
