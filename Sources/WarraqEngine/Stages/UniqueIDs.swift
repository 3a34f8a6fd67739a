// SPDX-License-Identifier: Apache-2.0

import WarraqCore

/// Fails documents whose id was there before: the engine puts it after sources whose ids come from the documents.
///
/// It remembers 128-bit hashes of ids, 16 to 43 bytes a document.
struct UniqueIDs: OrderedTransform {
    static let name: StageName = "unique_ids"
    static let summary = "Fails documents whose id an earlier document had."

    init() {}
    init(options: NoOptions) {}

    func makeMemory() -> Hash128Set { Hash128Set() }

    func observe(_ document: borrowing Document) -> Hash128 {
        var hash = StableHash()
        hash.combine(document.id.description)
        return hash.finish()
    }

    func decide(
        _ document: inout Document, _ observation: Hash128, memory: inout Hash128Set, log: inout [UInt8]
    ) throws(DocumentFailure) -> Verdict {
        guard memory.insert(observation) else {
            throw DocumentFailure(.duplicateID, "an earlier document has the id '\(document.id)'")
        }
        observation.append(to: &log)
        return .keep
    }

    func restore(_ memory: inout Hash128Set, from log: Span<UInt8>) { memory.restore(from: log) }
}
