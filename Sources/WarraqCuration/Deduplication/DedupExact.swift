// SPDX-License-Identifier: Apache-2.0

public import WarraqCore

/// Drops documents that are equal to an earlier one; the first in the order of the source stays.
///
/// What is compared is the text, or a field, byte for byte: put normalizing stages before. Documents without text (or without the
/// field, or with null in it) are never equal to one another and are kept. The stage compares 128-bit hashes, not the texts: the chance
/// that it drops a document wrongly is about n² / 2¹²⁹ for n documents, unless somebody makes collisions on purpose, since the hash is
/// fast and not cryptographic. It remembers 16 to 43 bytes a document.
public struct DedupExact: OrderedTransform {
    /// The options of `dedup.exact`.
    public struct Options: StageOptions {
        /// What is compared.
        public var by = "text"

        /// The options' schema.
        public static let schema = OptionSchema<Options>(
            .string("by", \.by, examples: ["text", "url"], "What is compared: text, or the name of a field."),
            .check("by", "is empty") { !$0.by.isEmpty })

        /// By text.
        public init() {}
    }

    /// `dedup.exact`.
    public static let name: StageName = "dedup.exact"
    /// What the stage does.
    public static let summary = "Drops documents whose text, or another field, an earlier document had."
    /// The stage's page.
    public static let documentation = """
        The first document in the order of the source stays. Texts are compared byte for byte through a 128-bit hash that is fast and
        not cryptographic. A document whose text is empty, or that does not have the field, is kept.
        """
    private let field: FieldName?

    /// Makes the stage.
    public init(options: Options) throws(PipelineError) {
        try Options.schema.validate(options)
        field = options.by == "text" ? nil : FieldName(rawValue: options.by)
    }

    /// Reads what it compares; drops.
    public var effects: Effects { Effects(reads: [field.map { .field($0, .any) } ?? .text], drops: ["duplicate"]) }

    /// Nothing seen yet.
    public func makeMemory() -> Hash128Set { Hash128Set() }

    /// Hashes what is compared; nil if there is nothing.
    public func observe(_ document: borrowing Document) -> Hash128? {
        var hash = StableHash()
        if let field {
            guard let value = document.fields[field], value != .null else { return nil }
            value.hash(into: &hash)
        } else {
            if document.text.isEmpty { return nil }
            hash.combine(document.text.utf8.span)
        }
        return hash.finish()
    }

    /// Drops what was there before.
    public func decide(
        _ document: inout Document, _ observation: Hash128?, memory: inout Hash128Set, log: inout [UInt8]
    ) throws(DocumentFailure) -> Verdict {
        guard let hash = observation else { return .keep }
        guard memory.insert(hash) else { return .drop("duplicate") }
        hash.append(to: &log)
        return .keep
    }

    /// Brings back the hashes of an earlier part of the run.
    public func restore(_ memory: inout Hash128Set, from log: Span<UInt8>) { memory.restore(from: log) }
}
