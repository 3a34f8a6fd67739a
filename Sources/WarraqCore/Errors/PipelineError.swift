// SPDX-License-Identifier: Apache-2.0

/// A mistake in a configuration, or a reason for which a run cannot start or go on.
///
/// It never stands for one bad document: that is a ``DocumentFailure``.
public struct PipelineError: Error, Sendable {
    /// What went wrong, as a stable word that programs may compare.
    ///
    /// The set is open.
    public struct Code: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
        /// The word as it stands in messages, for example `unknown-option`.
        public let description: String

        /// Makes a code of one's own.
        public init(stringLiteral word: String) { description = word }

        /// Makes a code from a word known at run time.
        public init(_ word: String) { description = word }
    }

    /// What went wrong, for programs.
    public var code: Code
    /// What went wrong, for people; quotes the offending value.
    public var message: String
    /// What to change, and what is legal.
    public var hint: String?
    /// Where it stands in a file, if it stands in one.
    public var position: FilePosition?
    /// The option the error is about, from the stage's own options down: `["fields", "title"]`.
    public var option: [String]
    /// Whether the run can go on in spite of it.
    public var isWarning: Bool
    /// What it was caused by.
    public var cause: (any Error)?

    /// Makes an error; a position may be added by the layer that knows it.
    public init(
        _ code: Code, _ message: String, hint: String? = nil, at position: FilePosition? = nil, option: [String] = [],
        isWarning: Bool = false, cause: (any Error)? = nil
    ) {
        (self.code, self.message, self.hint, self.position) = (code, message, hint, position)
        (self.option, self.isWarning, self.cause) = (option, isWarning, cause)
    }
}

extension PipelineError.Code {
    /// No such stage is registered.
    public static let unknownStage: Self = "unknown-stage"
    /// The stage or section has no such option.
    public static let unknownOption: Self = "unknown-option"
    /// The same key stands twice.
    public static let duplicateKey: Self = "duplicate-key"
    /// An option that has no default is not given.
    public static let missingOption: Self = "missing-option"
    /// The value is of another type than the option's.
    public static let wrongType: Self = "wrong-type"
    /// The value has the right type and lies outside the documented range.
    public static let outOfRange: Self = "out-of-range"
    /// Two options or stages contradict each other.
    public static let conflict: Self = "conflict"
    /// The file is no YAML, or breaks a bound of the pipeline file.
    public static let syntax: Self = "syntax"
    /// An expression cannot be read or has the wrong type.
    public static let expression: Self = "expression"
    /// A field or layer is read that no earlier stage writes.
    public static let unknownField: Self = "unknown-field"
    /// An input does not exist, cannot be read, or a pattern matches nothing.
    public static let inputUnusable: Self = "input-unusable"
    /// A file that configures a stage cannot be read or is malformed.
    public static let configurationFile: Self = "configuration-file"
    /// An output cannot be written.
    public static let outputUnusable: Self = "output-unusable"
    /// The run's state does not fit the pipeline or the input any more.
    public static let stateMismatch: Self = "state-mismatch"
    /// Another run holds the state.
    public static let stateLocked: Self = "state-locked"
    /// A server or store that a sink writes to cannot be reached.
    public static let sinkUnavailable: Self = "sink-unavailable"
    /// More documents failed than the pipeline allows.
    public static let tooManyFailures: Self = "too-many-failures"
    /// A stage with `on_error: stop` failed on a document.
    public static let stageFailed: Self = "stage-failed"
    /// A promise of the engine was broken: a defect of the program.
    public static let internalError: Self = "internal"
}

extension PipelineError: CustomStringConvertible {
    /// One line: position, severity, message and code; the hint follows on a second line.
    public var description: String {
        let place = position.map { "\($0): " } ?? ""
        let first = "\(place)\(isWarning ? "warning" : "error"): \(message) [\(code)]"
        return hint.map { "\(first)\n   = \($0)" } ?? first
    }
}
