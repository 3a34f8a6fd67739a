// SPDX-License-Identifier: Apache-2.0

/// Why one document could not be processed; the document goes to the rejects and the run goes on.
public struct DocumentFailure: Error, Sendable, Hashable {
    /// What went wrong, as a stable word: part of the format.
    ///
    /// The set is open.
    public struct Code: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
        /// The word as it stands in ledgers and rejects.
        public let description: String

        /// Makes a code of one's own.
        public init(stringLiteral word: String) { description = word }

        /// Makes a code from a word known at run time.
        public init(_ word: String) { description = word }
    }

    /// What went wrong, for programs.
    public var code: Code
    /// What went wrong, for people; without long parts of the document.
    public var message: String
    /// Where in the source it stands, as a byte offset in the coordinates of the document's origin.
    public var byteOffset: Int?

    /// Makes a failure.
    public init(_ code: Code, _ message: String, byteOffset: Int? = nil) {
        (self.code, self.message, self.byteOffset) = (code, message, byteOffset)
    }
}

extension DocumentFailure.Code {
    /// The record breaks its format's syntax.
    public static let syntax: Self = "syntax"
    /// The bytes are no valid text in their encoding and the stage was told to be strict.
    public static let encoding: Self = "encoding"
    /// A limit of `run.limits` is passed.
    public static let limit: Self = "limit"
    /// A declared field holds a value of another type.
    public static let type: Self = "type"
    /// Another document of the run has the same id.
    public static let duplicateID: Self = "duplicate_id"
    /// The document reached a stage that reads text, or a sink, and no stage had parsed it.
    public static let unparsed: Self = "unparsed"
    /// The source could not be read, or changed while it was read.
    public static let unreadable: Self = "unreadable"
    /// A sink does not take the document.
    public static let refused: Self = "refused"
}
