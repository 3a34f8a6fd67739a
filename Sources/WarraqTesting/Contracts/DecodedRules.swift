// SPDX-License-Identifier: Apache-2.0

import WarraqCore

/// What must hold for what a source decodes.
struct DecodedRules {
    let effects: Effects
    let partition: Partition

    func check(_ batch: DecodedBatch, _ findings: inout Findings) {
        for document in batch.documents {
            let place = document.id.description
            check(document.origin, &findings, at: place)
            findings.require(
                document.isParsed || document.raw != nil, "makes a document without text and bytes", at: place)
            DocumentRules.checkText(document, &findings, at: place)
            let empty = Document(id: document.id, text: document.text)
            let rules = DocumentRules(
                effects: Effects(writes: effects.writes + [.text]), isOpen: effects.hasOpenSchema)
            rules.checkChanges(from: empty, to: document, &findings)
        }
        for rejected in batch.rejected {
            let place = "\(rejected.origin.uri) from byte \(rejected.origin.range.lowerBound)"
            check(rejected.origin, &findings, at: place)
            if let document = rejected.document { DocumentRules.checkText(document, &findings, at: place) }
            findings.require(!rejected.failure.message.isEmpty, "rejects a record without a message", at: place)
            findings.require(
                rejected.position <= batch.documents.count, "rejects a record behind documents that are not there",
                at: place)
        }
    }

    private func check(_ origin: Origin, _ findings: inout Findings, at place: String) {
        let member = partition.members.first { $0.uri == origin.uri }
        guard origin.uri == partition.uri || member != nil else {
            findings.add("names the origin '\(origin.uri)', which is in no partition", at: place)
            return
        }
        guard origin.layers.isEmpty, let count = member?.byteCount ?? partition.byteCount else { return }
        findings.require(
            (0..<count).contains(origin.range), "gives the origin \(origin.range) in a file of \(count) bytes",
            at: place)
    }
}
