// SPDX-License-Identifier: Apache-2.0

/// The state of reading a stage's options: where we are, and all that was found wrong so far.
public struct OptionDecoding {
    /// The name of the stage or section, for messages.
    public let stage: String
    /// The folder that relative paths are relative to.
    public let baseDirectory: String
    /// What is wrong.
    public private(set) var errors: [PipelineError] = []
    /// The options we are in, from the stage's own down.
    public private(set) var path: [String] = []

    /// Begins to read the options of a stage.
    public init(stage: String, baseDirectory: String) { (self.stage, self.baseDirectory) = (stage, baseDirectory) }

    /// What is being read, for messages: `filter.length: option 'min_words'`.
    public var subject: String { path.isEmpty ? stage : "\(stage): option '\(path.joined(separator: "."))'" }

    /// Reads something inside the option `key`.
    public mutating func nested<Result>(_ key: String, _ body: (inout OptionDecoding) -> Result) -> Result {
        path.append(key)
        defer { path.removeLast() }
        return body(&self)
    }

    /// Reports an error at a node; returns nil for use in a `return`.
    @discardableResult
    public mutating func report<Result>(
        _ code: PipelineError.Code, _ message: String, at node: OptionNode?, hint: String? = nil
    ) -> Result? {
        errors.append(PipelineError(code, message, hint: hint, at: node?.position, option: path))
        return nil
    }

    /// Reports an error that was made elsewhere.
    public mutating func add(_ error: PipelineError) { errors.append(error) }

    /// Reports a value of another type; returns nil for use in a `return`.
    public mutating func wrongType<Result>(_ node: OptionNode, expected: OptionType, hint: String? = nil) -> Result? {
        report(.wrongType, "\(subject) is \(node.described), not \(expected.phrase)", at: node, hint: hint)
    }
}
