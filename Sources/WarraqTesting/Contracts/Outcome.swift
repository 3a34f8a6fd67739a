// SPDX-License-Identifier: Apache-2.0

import WarraqCore

/// What became of one document in a stage, in a form that can be compared.
struct Outcome: Equatable {
    /// What is compared of a document.
    struct Snapshot: Equatable {
        var id: DocumentID
        var text: Text
        var isParsed: Bool
        var fields: Fields
        var tags: [TextTag]
        var counters: [Document.Counter]
        /// Where all of the text comes from; nil if it does not know.
        var origins: [Range<Int>]?

        init(_ document: Document) {
            (id, text, isParsed, fields) = (document.id, document.text, document.isParsed, document.fields)
            (tags, counters) = (document.tags, document.counters)
            origins = document.text.originalRanges(of: 0..<document.text.utf8Count)
        }
    }

    /// The decision; nil if the stage failed on the document.
    var verdict: Verdict?
    var failure: DocumentFailure?
    var document: Snapshot
    var parts: [Snapshot] = []

    /// Takes a document through a stage.
    ///
    /// - Parameter document: Is afterwards as the stage left it.
    init(_ document: inout Document, _ body: (inout Document) throws(DocumentFailure) -> Verdict) {
        do throws(DocumentFailure) {
            let decision = try body(&document)
            verdict = decision
            if case .split(let documents) = decision { parts = documents.map(Snapshot.init) }
        } catch {
            failure = error
        }
        self.document = Snapshot(document)
    }

    /// Says what is not as in another outcome; nil if all is.
    ///
    /// - Parameter ignoringOrigins: Whether ids and places in the source may differ.
    func difference(from other: Outcome, ignoringOrigins: Bool = false) -> String? {
        if describedVerdict != other.describedVerdict { return "\(describedVerdict) and \(other.describedVerdict)" }
        if failure?.code != other.failure?.code || (!ignoringOrigins && failure != other.failure) {
            return "failures '\(failure?.message ?? "none")' and '\(other.failure?.message ?? "none")'"
        }
        if parts.count != other.parts.count { return "\(parts.count) and \(other.parts.count) parts" }
        for (one, two) in zip([document] + parts, [other.document] + other.parts) {
            if let difference = Outcome.difference(one, two, ignoringOrigins) { return difference }
        }
        return nil
    }

    private var describedVerdict: String {
        switch verdict {
        case nil: "failed as \(failure?.code.description ?? "unknown")"
        case .keep?: "kept"
        case .drop(let reason, let detail)?: "dropped as \(reason)" + (detail.map { " (\($0))" } ?? "")
        case .split(let parts)?: "split into \(parts.count)"
        }
    }

    private static func difference(_ one: Snapshot, _ two: Snapshot, _ ignoringOrigins: Bool) -> String? {
        if one.text != two.text { return "the texts \(excerpt(one.text)) and \(excerpt(two.text))" }
        if one.isParsed != two.isParsed { return "parsed and unparsed" }
        if one.fields != two.fields { return "fields \(text(one.fields)) and \(text(two.fields))" }
        if one.tags != two.tags { return "\(one.tags.count) and \(two.tags.count) tags, or others" }
        if one.counters != two.counters { return "counters \(text(one.counters)) and \(text(two.counters))" }
        if ignoringOrigins { return nil }
        if one.id != two.id { return "ids \(one.id) and \(two.id)" }
        return one.origins == two.origins ? nil : "other places in the source"
    }

    /// The beginning of a text in quotes, with control characters escaped.
    static func excerpt(_ text: Text) -> String {
        let start = String(text.string.prefix(40))
        return start.debugDescription + (start.utf8.count < text.utf8Count ? "…" : "")
    }

    private static func text(_ fields: Fields) -> String {
        "{" + (0..<fields.count).map { "\(fields.name(at: $0)): \(fields.value(at: $0))" }.joined(separator: ", ") + "}"
    }

    private static func text(_ counters: [Document.Counter]) -> String {
        "[" + counters.map { "\($0.name): \($0.count)" }.joined(separator: ", ") + "]"
    }
}
