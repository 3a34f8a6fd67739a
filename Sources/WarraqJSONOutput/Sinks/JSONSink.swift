// SPDX-License-Identifier: Apache-2.0

public import WarraqCore

/// Writes one JSON array of all records.
public typealias JSONSink = RecordSink<JSONArrayFormat>

/// A JSON array with one record a line, the format of the sink `json`.
public enum JSONArrayFormat: RecordFormat {
    /// The name: `json`.
    public static let name: StageName = "json"
    /// What the sink does.
    public static let summary = "Writes one JSON array with all records."
    /// How it differs from `jsonl`.
    public static let documentation = """
        The records are those of the sink `jsonl`, one a line, between brackets. For more than some thousand records `jsonl` is \
        the better choice: most programs read a JSON array as a whole.
        """
    /// A file with an array.
    public static let exampleFile = "out/news.json"
    /// Brackets around the records, commas between them.
    public static let framing = RecordFraming(head: "[", separator: ",\n", tail: "\n]\n", skipped: 1)
}
