// SPDX-License-Identifier: Apache-2.0

/// A path option: as written, and as it is opened.
public struct StagePath: OptionValue, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The path as written in the pipeline file or given by `--set`.
    public var written: String
    /// The folder that a relative path is relative to; empty for the working directory.
    public var base: String

    /// Makes a path.
    public init(_ written: String, base: String = "") { (self.written, self.base) = (written, base) }

    /// Makes a path relative to the working directory.
    public init(stringLiteral path: String) { self.init(path) }

    /// The path to open: absolute if `base` or the path is.
    ///
    /// `-` stands for a standard stream and stays.
    public var resolved: String {
        if written.hasPrefix("/") || base.isEmpty || written == "-" { return written }
        return base.hasSuffix("/") ? base + written : base + "/" + written
    }

    /// As written.
    public var description: String { written }

    /// A path; what it is for is said where the option is declared.
    public static var optionType: OptionType { .path(.input) }

    /// Reads a path: text that is not empty and holds no NUL.
    public static func decode(_ node: OptionNode, in decoding: inout OptionDecoding) -> StagePath? {
        guard case .scalar = node.content else { return decoding.wrongType(node, expected: optionType) }
        guard let text = String.decode(node, in: &decoding) else { return nil }
        guard !text.isEmpty, !text.utf8.contains(0) else {
            return decoding.report(
                .outOfRange, "\(decoding.subject) is \(text.isEmpty ? "empty" : "no path")", at: node)
        }
        return StagePath(text, base: node.baseDirectory ?? decoding.baseDirectory)
    }

    /// As written.
    public var optionText: String? { written.optionText }
}
