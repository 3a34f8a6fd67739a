// SPDX-License-Identifier: Apache-2.0

/// What the codes of messages, ledgers and rejects mean.
enum CodeReference {
    /// All codes, sorted.
    static var codes: [String] { Set(messages.keys).union(failures.keys).sorted() }

    /// What a code means, nil for an unknown one: in messages, and in ledgers and rejects.
    static func text(of code: String) -> String? {
        let texts = [messages[code], failures[code].map { "In ledgers and rejects: \($0)" }].compactMap { $0 }
        return texts.isEmpty ? nil : texts.joined(separator: "\n\n")
    }

    /// The codes of messages about a pipeline or a run.
    private static let messages = [
        "unknown-stage": "The pipeline names a stage that this program does not have. 'warraq list' shows all stages.",
        "unknown-option": """
        The stage or section has no option of this name. 'warraq explain STAGE' shows all options of a stage, \
        'warraq explain run' those of the section 'run'.
        """,
        "unknown-section": """
        The pipeline file has no section of this name. Keys that begin with 'x-' are free for notes of one's own.
        """,
        "missing-section": "The pipeline file needs the sections 'source' and 'sinks', with at least one stage each.",
        "pipeline-file": """
        The pipeline file cannot be read: it does not exist, is no file, or has more than 1 MiB. Exit code 78.
        """,
        "duplicate-key": """
        A key stands twice in one map; YAML would silently take one of them. Two stages of one name are also reported \
        in this way.
        """,
        "missing-option": "An option that has no default is not given.",
        "wrong-type": """
        The value is of another type than the option. Note that 'no' and 'yes' are texts in YAML 1.2; write 'false' \
        and 'true'.
        """,
        "out-of-range": "The value has the right type and lies outside the documented range.",
        "conflict": """
        Two options or two stages contradict each other: two sinks write the same file, a sink would overwrite an \
        input, a smallest value is above the largest.
        """,
        "syntax": """
        The file is no YAML, or passes a bound of pipeline files: 1 MiB, depth 64, 100 aliases, 100,000 nodes. Indent \
        with spaces, and quote texts that hold ': ' or begin with a mark such as * & ! % @; inside { } and [ ] also texts \
        with brackets, braces or commas.
        """,
        "expression": """
        An expression cannot be read, or compares what cannot be compared.

        Expressions stand in 'when' and in options such as 'keep'. Examples:

        ```
        language in ["ar", "fa"] and text.words >= 50
        published >= "2024-01" and not (title contains "Advertisement")
        exists author or site == "example.org"
        ```

        Operands are fields, 'id', 'text', 'text.words', 'text.bytes', texts in quotes, numbers, true, false and \
        null. They are compared by ==, !=, <, <=, >, >=, 'in [...]', 'contains' and 'exists'; 'and', 'or', 'not' and \
        parentheses combine comparisons. Inside { } an expression with a list stands in single quotes.
        """,
        "unknown-field": """
        A stage reads a field or a layer that no earlier stage writes, or another type than is written. After a source \
        with open fields (jsonl) this is a warning; declare the field in the source's 'fields' to settle it.
        """,
        "unknown-variable": """
        '${env:NAME}' names a variable that the environment does not have, or '${vars.NAME}' one that 'vars' does not \
        have. '${env:NAME:-text}' has a default.
        """,
        "override": """
        An argument of --set cannot be read or names nothing. Write --set NAME.option=value, where NAME is 'source', \
        'transforms[3]' (counted from 0), 'sinks[0]', 'run', or the name that a stage was given by 'name'.
        """,
        "unparsed": """
        Documents reach a stage that reads their text, and no stage before it makes text of their bytes. Put a parse \
        stage first, for example parse.plain.
        """,
        "input-unusable": """
        An input does not exist, cannot be read, or a pattern matches nothing. Relative paths are relative to the \
        pipeline file, those of --set to the working directory. Exit code 65.
        """,
        "configuration-file": """
        A file that configures a stage, such as a gazetteer, cannot be read or is malformed. Exit code 78.
        """,
        "pattern": """
        A regular expression cannot be read, or is one that is not matched in linear time. Patterns have the syntax of \
        RE2: no back references, no looking around. For whole words write 'whole_words: true' in place of \\b. Exit code 78.
        """,
        "output-unusable": """
        An output cannot be written: the folder is missing or not writable, or the disk is full. No file has appeared \
        under its final name, and the next run goes on. Exit code 74.
        """,
        "state-mismatch": """
        A run was interrupted, and its pipeline, input, output or state has changed since. Undo the change to go on, \
        or begin anew with --restart. Also: a run with --limit would replace the outputs of a complete run; give the sinks \
        other paths with --set. Exit code 78.
        """,
        "state-locked": """
        Another run holds the state. Wait for it, or give this run a state of its own with --state. Exit code 75.
        """,
        "sink-unavailable": "A store cannot be reached or is locked. Run again to go on. Exit code 75.",
        "stage-failed": "A stage with 'on_error: stop' failed on the document that the message names. Exit code 65.",
        "too-many-failures": """
        More documents failed than 'run.max_failures' allows. The accounts tell why, and the rejects, which stand in \
        '.NAME.partial' beside their place until a run is complete. Exit code 65.
        """,
        "internal": "The program broke one of its own promises, which is a defect. Please report it. Exit code 70.",
    ]

    /// The codes of documents that failed, and the reason of those that no sink was meant for.
    private static let failures = [
        "syntax": "The record breaks the syntax of its format; 'offset' has the byte at which it does.",
        "encoding": """
        The bytes are no valid UTF-8, and either the stage is strict or there are so many that the text must have \
        another encoding.
        """,
        "limit": "The document passes a bound of 'run.limits'; 'warraq explain run' shows them.",
        "type": """
        A field holds a value of another type than it was declared with, or than an expression compares it with.
        """,
        "duplicate_id": "An earlier document has the same id. 'ids: origin' of the source makes new ones.",
        "unparsed":
            "The document came to a stage that reads text, or to a sink, and no parse stage took its media type.",
        "unreadable": "The file could not be read, has disappeared, or changed while it was read.",
        "unsupported": "The document is in a form that no stage here reads, such as a page that was sent with brotli.",
        "digest": "The bytes are not those of the digest that their container gives.",
        "refused": "The store of a sink did not take the document; the message has its reason.",
        "unprepared": "A stage was used from Swift without a call of prepare(). Pipelines do that themselves.",
        "unmeasured": "A field of filter.quality's rules is missing: put tag.quality before it, with the same 'when'.",
        "unrouted": "The conditions ('when') of all sinks were false for the document, so that it was dropped.",
    ]
}
