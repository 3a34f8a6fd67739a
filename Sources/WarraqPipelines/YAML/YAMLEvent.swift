// SPDX-License-Identifier: Apache-2.0

/// One step of reading a YAML file.
struct YAMLEvent: Sendable {
    enum Kind: Sendable, Hashable {
        case streamStart
        case streamEnd
        case documentStart
        case documentEnd
        case alias(String)
        case scalar(String, isPlain: Bool)
        case listStart(isFlow: Bool)
        case listEnd
        case mapStart(isFlow: Bool)
        case mapEnd
    }

    /// A place as libyaml counts it: lines and columns from 0, columns in Unicode scalars.
    struct Mark: Sendable, Hashable {
        var line: Int
        var column: Int
    }

    var kind: Kind
    /// Whether it is a text in quotes; block texts are not.
    var isQuoted = false
    var anchor: String?
    var tag: String?
    var start: Mark
    var end: Mark
}

/// Why libyaml could not go on.
struct YAMLProblem: Error, Sendable {
    var problem: String
    var context: String?
    var mark: YAMLEvent.Mark
    var contextMark: YAMLEvent.Mark?
    /// The last text in quotes before it that goes over several lines: where it begins, and behind its end.
    var longQuote: (start: YAMLEvent.Mark, end: YAMLEvent.Mark)?
    /// Where the innermost `[` or `{` stands that was open.
    var openBracket: YAMLEvent.Mark?
}
