// SPDX-License-Identifier: Apache-2.0

/// What sources, transforms and sinks have in common: a name, a description, typed options and declared effects.
///
/// A stage is a value without shared state. It is made from its options, prepared once, and then used from any thread.
public protocol Stage: Sendable {
    /// The stage's options; use ``NoOptions`` if it has none.
    associatedtype Options: StageOptions

    /// The name in pipeline files.
    static var name: StageName { get }
    /// What the stage does, in one line.
    static var summary: String { get }
    /// The rest of the stage's page: terms, the empty case, examples; Markdown.
    static var documentation: String { get }

    /// Makes the stage; opens nothing.
    ///
    /// - Throws: ``PipelineError`` if the options contradict each other; ``OptionSchema/validate(_:)`` finds what the schema knows.
    init(options: Options) throws(PipelineError)

    /// What this configured stage reads and writes, and what it may do to documents.
    var effects: Effects { get }

    /// Reads the files that configure the stage (gazetteers, models). Both `check` and `run` call it, once, before any document.
    ///
    /// - Throws: ``PipelineError`` with ``PipelineError/option`` set, so that the message can point at the option.
    mutating func prepare() throws(PipelineError)

    /// What ``prepare()`` found that the user should know and that stops nothing, such as rows that were left out.
    ///
    /// `check` and `run` show each as a warning at the option that it names in ``PipelineError/option``.
    var warnings: [PipelineError] { get }
}

extension Stage {
    /// Nothing beyond the summary.
    public static var documentation: String { "" }

    /// Nothing is read and nothing is written.
    public var effects: Effects { Effects() }

    /// Nothing to prepare.
    public mutating func prepare() throws(PipelineError) {}

    /// None.
    public var warnings: [PipelineError] { [] }
}

/// The options of a stage that has none.
public struct NoOptions: StageOptions {
    /// No options.
    public static let schema = OptionSchema<NoOptions>()

    /// No options.
    public init() {}
}
