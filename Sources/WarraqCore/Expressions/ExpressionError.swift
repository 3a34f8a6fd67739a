// SPDX-License-Identifier: Apache-2.0

/// What is wrong with an expression, and where in it.
public struct ExpressionError: Error, Sendable, Hashable {
    /// What is wrong; quotes the offending part.
    public var message: String
    /// What to write instead.
    public var hint: String?
    /// The offending part, in Unicode scalars from 0; empty at the end of the expression.
    public var scalarRange: Range<Int>

    /// Makes an error.
    public init(_ message: String, hint: String? = nil, at scalarRange: Range<Int>) {
        (self.message, self.hint, self.scalarRange) = (message, hint, scalarRange)
    }
}

extension ExpressionError {
    /// The error as one of a pipeline file.
    ///
    /// - Parameters:
    ///   - subject: What the expression is, for the message: `filter.where: option 'keep'`.
    ///   - source: The expression.
    ///   - position: Where the whole expression stands; the error then points into it.
    public func inFile(
        _ subject: String, source: String, at position: FilePosition?, code: PipelineError.Code = .expression
    ) -> PipelineError {
        PipelineError(
            code, "\(subject): \(message)", hint: hint, at: position?.narrowed(to: scalarRange, of: source))
    }
}

extension FilePosition {
    /// The position of a part of the text that stands here.
    ///
    /// The whole is returned where the text is not written as it reads: with escapes, on several lines, or filled in.
    ///
    /// - Parameters:
    ///   - scalarRange: The part, in Unicode scalars of `text`.
    ///   - text: The whole text, without quotes.
    public func narrowed(to scalarRange: Range<Int>, of text: String) -> FilePosition {
        let count = text.unicodeScalars.count
        guard length == count || length == count + 2 else { return self }
        let start = column + (length - count) / 2 + scalarRange.lowerBound
        return FilePosition(file: file, line: line, column: start, length: scalarRange.count)
    }
}
