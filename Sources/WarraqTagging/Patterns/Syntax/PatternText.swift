// SPDX-License-Identifier: Apache-2.0

public import WarraqCore

/// A regular expression as it stands in a pipeline file or a table, not compiled yet.
public struct PatternText: OptionValue, Hashable, ExpressibleByStringLiteral {
    /// The pattern as the user wrote it.
    public var text: String

    /// Wraps a pattern; what is wrong with it is found when the stage is made.
    public init(_ text: String) { self.text = text }

    /// Wraps a pattern.
    public init(stringLiteral text: String) { self.init(text) }

    /// Text.
    public static var optionType: OptionType { .string }

    /// Reads a pattern, and reports all that is wrong with it, each where it stands.
    public static func decode(_ node: OptionNode, in decoding: inout OptionDecoding) -> PatternText? {
        guard let text = String.decode(node, in: &decoding) else { return nil }
        let faults = PatternRule(text: text).faults()
        for fault in faults {
            var place = node
            place.position = node.position.map { position(of: fault, in: text, at: $0) }
            decoding.report(
                .pattern, "\(decoding.subject): the pattern \(fault.message)", at: place, hint: fault.hint) as Void?
        }
        return faults.isEmpty ? PatternText(text) : nil
    }

    /// The part of the scalar that is wrong, where its characters stand in the file as they are; else all of it.
    private static func position(of fault: PatternFault, in text: String, at whole: FilePosition) -> FilePosition {
        // Without quotes, or in quotes and without escapes: then all but the quotes is as long as the pattern.
        let quotes = whole.length - text.unicodeScalars.count
        guard !fault.scalars.isEmpty, quotes == 0 || quotes == 2 else { return whole }
        return FilePosition(
            file: whole.file, line: whole.line, column: whole.column + quotes / 2 + fault.scalars.lowerBound,
            length: fault.scalars.count)
    }

    /// The pattern, in quotes where YAML needs them.
    public var optionText: String? { text.optionText }
}

extension PipelineError.Code {
    /// A regular expression cannot be read, or is one that is not matched in linear time.
    public static let pattern: Self = "pattern"
}
