// SPDX-License-Identifier: Apache-2.0

/// What the codes of messages, ledgers and rejects mean.
enum CodeReference {
    /// All codes, sorted.
    static var codes: [String] { texts.keys.sorted() }

    /// What a code means, nil for an unknown one.
    static func text(of code: String) -> String? { texts[code] }

    private static let texts = [
        "unknown-stage": "The pipeline names a stage that this program does not have. 'warraq list' shows all.",
        "unknown-option": "The stage or section has no option of this name. 'warraq explain STAGE' shows all.",
        "unknown-section": "The pipeline file has no section of this name. Keys that begin with 'x-' are free.",
        "duplicate-key": "A key stands twice in one map; YAML would silently take one of them.",
        "missing-option": "An option without a default is not given.",
        "wrong-type": "The value is of another type than the option. Note that 'no' and 'yes' are texts in YAML 1.2.",
        "out-of-range": "The value has the right type and lies outside the documented range.",
        "conflict": "Two options or two stages contradict each other.",
        "syntax":
            "In a pipeline file: it is no YAML, or passes a bound (1 MiB, depth 64, 100 aliases, 100,000 nodes). In rejects: the record breaks the syntax of its format; 'offset' has the byte.",
        "expression": "An expression cannot be read, or compares what cannot be compared.",
        "unknown-field":
            "A stage reads a field or layer that no earlier stage writes. After a source with open fields this is a warning.",
        "input-unusable": "An input does not exist, cannot be read, or a pattern matches nothing. Exit code 65.",
        "configuration-file": "A file that configures a stage (a gazetteer) cannot be read or is malformed.",
        "output-unusable":
            "An output cannot be written: folder, permission, full disk. Exit code 74; the next run goes on.",
        "state-mismatch":
            "A run was interrupted and its pipeline, input, output or state has changed since. Undo the change, or begin anew with --restart.",
        "state-locked": "Another run holds the state. Exit code 75.",
        "sink-unavailable": "A store cannot be reached or is locked. Exit code 75; run again to go on.",
        "too-many-failures":
            "More documents failed than run.max_failures allows, or a stage with on_error: stop failed. Exit code 65.",
        "internal": "A defect of the program. Exit code 70. Please report it.",
        "encoding":
            "In rejects: the bytes are no valid UTF-8, and the stage is strict or there are so many that the text must have another encoding.",
        "limit": "In rejects: a bound of run.limits is passed.",
        "type": "In rejects: a field holds a value of another type than declared or compared with.",
        "duplicate_id": "In rejects: an earlier document has the same id. 'ids: origin' of the source makes new ones.",
        "unparsed":
            "In rejects: the document reached a stage that reads text, or a sink, and no parse stage took its media type.",
        "unreadable": "In rejects: the file could not be read, or changed while it was read.",
        "refused": "In rejects: a sink's store did not take the document.",
        "unrouted": "In rejects: the conditions of all sinks were false for the document.",
    ]
}
