// SPDX-License-Identifier: Apache-2.0

internal import GRDB
public import WarraqCore
internal import WarraqFiles

/// Writes documents into a SQLite database: tables `documents`, `tags` and `runs`.
///
/// Each cut point is one transaction, which holds the token of the cut point too: a run that is killed goes on from the last one.
public struct SQLiteDatabase: Sink {
    /// What happens to a database that is there already.
    public enum Mode: String, OptionChoice {
        /// A new one is built beside it and takes its place when it is complete.
        case replace
        /// Documents are added to it; one of the same id is replaced with its tags.
        case upsert
    }

    /// Path, mode and full text.
    public struct Options: StageOptions {
        /// The database file.
        public var path: StagePath = "documents.db"
        /// What happens to a database that is there already.
        public var mode: Mode = .replace
        /// Whether the texts are indexed for full-text search.
        public var fullText = false
        /// All defaults.
        public init() {}

        /// The options as pipeline files name them.
        public static let schema = OptionSchema<Options>(
            .path("path", \.path, .output, examples: ["out/news.db"], "The database file."),
            .choice(
                "mode", \.mode,
                "replace: a new database takes the old one's place when complete; upsert: add to the one that is there."
            ),
            .bool("full_text", \.fullText, "Index the texts for full-text search (FTS5 table documents_fts).")
        )
    }

    /// The name in pipeline files.
    public static let name: StageName = "sqlite"
    /// What the sink does.
    public static let summary = "Writes documents, tags and the run into the tables of a SQLite database."
    /// The rest of the page.
    public static let documentation = """
        Tables, all `STRICT`:

        - `documents`: `rowid` (the number in the order of the run), `id` (unique), `text`, a column for each declared field under \
        its own name (quote names with dots: `"quality.words"`), `extra` (JSON, if the source has an open schema), `source_uri`, \
        `source_start`, `source_end`, `source_layers` (JSON). Truth values are 0 and 1, dates are text in ISO 8601, lists and \
        objects are JSON.
        - `tags`: `document` (a `rowid` of `documents`), `ordinal` (from 0), `layer`, `label`, `start`, `end` (UTF-8 bytes), `text`, \
        `score`, `origin_start`, `origin_end`, `attributes` (JSON). The key is `document, ordinal`; there is an index on `layer, label`.
        - `runs`: one row a run, with counts and times.

        With `full_text` there is also `documents_fts`, an FTS5 index that triggers keep in step with `documents`:

        ```sql
        SELECT d.id FROM documents_fts f JOIN documents d ON d.rowid = f.rowid WHERE documents_fts MATCH 'بغداد';
        ```

        The index has only `text`, word by word as it is written: Arabic by its exact spelling, in which marks count, and without \
        taking proclitics off (`بغداد` does not find `وبغداد`); a run of Chinese is one word. Query `tags` for these.

        Records without an id get one from the path as it is written and their position in bytes. It changes when the file is moved \
        or what stands before them grows, so `mode: upsert` wants ids of the records' own (`id_field` of the source).

        With `mode: replace` the database is built as `.name.partial` beside its place and appears when the run is complete. With \
        `mode: upsert` the columns of the database must be those of the run.
        """

    let files: DatabaseFiles
    let mode: Mode
    let hasFullText: Bool

    /// Makes the sink; opens nothing.
    public init(options: Options) throws(PipelineError) {
        try Options.schema.validate(options)
        files = DatabaseFiles(options.path)
        (mode, hasFullText) = (options.mode, options.fullText)
    }

    /// Nothing is written twice: a transaction is whole or not there.
    public var delivery: Delivery { .exactlyOnce }

    /// An id that is there already is refused by the database.
    public var mayRefuse: Bool { true }

    /// An encoder for one worker.
    public func makeEncoder(_ layout: RecordLayout) -> RowEncoder { RowEncoder(layout) }

    /// An empty batch.
    public func makeBatch() -> RowBatch { RowBatch() }

    /// Encodes one document as rows.
    ///
    /// - Throws: ``DocumentFailure`` with code `type` if a field holds a value of another type than the declared one.
    public func encode(_ document: borrowing Document, into batch: inout RowBatch, encoder: inout RowEncoder)
        throws(DocumentFailure)
    {
        try encoder.append(document, to: &batch)
    }

    /// Looks at the file and its folder.
    public func check() throws(PipelineError) {
        try files.check()
        if mode == .upsert { try files.checkExisting() }
    }

    /// Whether the database is there and its last run is the one with this token, complete.
    public func holds(_ token: SinkToken) -> Bool {
        guard let point = CutPoint(token), FileSystem.exists(files.final) else { return false }
        do {
            let connection = try Connection(files.final, for: .reading, shownPath: files.shown)
            let isComplete = try connection.access("read") { try RunRecord.isLastAndFinished(point.run, in: $0) }
            try connection.close()
            return isComplete
        } catch {
            return false
        }
    }

    /// Opens the database, cut back to `token`, or anew.
    public func open(_ layout: RecordLayout, at token: SinkToken?) throws(PipelineError) -> SQLiteWriter {
        try check()
        try files.makeFolder()
        return try SQLiteWriter(OutputOpening(sink: self, schema: DatabaseSchema(layout)).open(at: token))
    }
}
