// SPDX-License-Identifier: Apache-2.0

public import WarraqCore

/// Writes JSON Lines: one record a line.
public typealias JSONLinesSink = RecordSink<JSONLinesFormat>

/// JSON Lines, the format of the sink `jsonl`.
public enum JSONLinesFormat: RecordFormat {
    /// The name: `jsonl`.
    public static let name: StageName = "jsonl"
    /// What the sink does.
    public static let summary = "Writes JSON Lines: one record a line."
    /// The record, and what is promised about the file.
    public static let documentation = """
        A record has `id`, `text`, the declared fields (a dotted name nests), `extra` with the undeclared fields of a source that \
        may have such, `tags` and `source`. Every record has all declared keys, in one order and of one type; what a document \
        lacks is null, and one with a value of another type is rejected as `type`.

        The file is written as `.NAME.partial` in the same folder and gets its name when it is complete; an interrupted run goes \
        on in it. Standard output, pipes and devices cannot be cut back: after an interruption some records may come twice.
        """
    /// A file of lines.
    public static let exampleFile = "out/news.jsonl"
    /// A line feed ends each record.
    public static let framing = RecordFraming(end: "\n")
}
