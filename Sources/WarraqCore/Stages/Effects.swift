// SPDX-License-Identifier: Apache-2.0

/// What a configured stage does, as far as others need to know: the checker finds reads that nobody has written, the planner what
/// nobody needs.
public struct Effects: Sendable, Hashable {
    /// Something that stages read or write.
    public enum Subject: Sendable, Hashable {
        /// The document's text.
        case text
        /// The bytes as read.
        case raw
        /// A field, with its type; `any` where only the name is known.
        case field(FieldName, ValueType)
        /// A layer of tags.
        case layer(String)
    }

    /// A field's old and new name.
    public struct Rename: Sendable, Hashable {
        /// The name before the stage.
        public var from: FieldName
        /// The name after it.
        public var to: FieldName

        /// Declares a new name.
        public init(from: FieldName, to: FieldName) { (self.from, self.to) = (from, to) }
    }

    /// What must be there for the stage to work.
    public var reads: [Subject]
    /// What the stage adds or changes.
    public var writes: [Subject]
    /// Fields that are gone after the stage.
    public var removes: [FieldName]
    /// Fields that have another name after the stage, with their type.
    public var renames: [Rename]
    /// The reasons for which it may drop a document.
    public var drops: [DropReason]
    /// Whether it may split a document into parts.
    public var splits: Bool
    /// For a parse stage, the media types it takes; other documents and parsed ones pass it by.
    ///
    /// Nil for all other stages.
    public var parses: [MediaType]?
    /// For a source, whether documents may have fields that it does not declare; a read of an unknown one is then a warning.
    public var hasOpenSchema: Bool
    /// For a source, whether ids come from the documents and must be checked for repetition.
    public var givesIDs: Bool

    /// For a sink, whether documents go to standard output, so that nothing else may.
    public var writesStandardOutput = false

    /// Declares the effects of a stage.
    public init(
        reads: [Subject] = [], writes: [Subject] = [], removes: [FieldName] = [], renames: [Rename] = [],
        drops: [DropReason] = [], splits: Bool = false, parses: [MediaType]? = nil, hasOpenSchema: Bool = false,
        givesIDs: Bool = false
    ) {
        (self.reads, self.writes, self.removes, self.renames, self.drops) = (reads, writes, removes, renames, drops)
        (self.splits, self.parses, self.hasOpenSchema, self.givesIDs) = (splits, parses, hasOpenSchema, givesIDs)
    }

    /// Whether the stage reads or writes the text, so that a document must have been parsed.
    public var needsText: Bool { parses == nil && (reads.contains(.text) || writes.contains(.text) || writesLayers) }

    /// Whether the stage writes tags.
    public var writesLayers: Bool { writes.contains { if case .layer = $0 { true } else { false } } }
}
