// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore

@testable import WarraqEngine

@Suite struct BatchFilterTests {
    private func batch(_ count: Int) -> Batch {
        let batch = Batch(
            sequence: 0, blocks: [], end: SourcePosition(partition: 0, offset: 0), isCutPoint: false,
            ledger: Ledger(stages: ["source"], sinks: [], rejects: []), orderedStages: 0)
        batch.items = (0..<count).map {
            Batch.Item(document: Document(id: DocumentID("\($0)"), text: "text"), ordinal: $0)
        }
        return batch
    }

    private func part(_ item: Batch.Item, _ number: Int) -> Batch.Item {
        Batch.Item(document: Document(id: item.document.id.part(number), text: "part"), ordinal: item.ordinal)
    }

    private func ids(_ batch: Batch) -> [String] { batch.items.map(\.document.id.description) }

    @Test("parts stand where their whole stood, and what is left stays in order")
    func order() {
        let batch = batch(7)
        batch.filter { item, index, parts in
            switch index {
            case 0, 3, 4, 6:
                parts = (0..<index).map { part(item, $0) }
                return false
            case 2: return false
            default: return true
            }
        }
        #expect(
            ids(batch) == [
                "1", "3#0", "3#1", "3#2", "4#0", "4#1", "4#2", "4#3", "5", "6#0", "6#1", "6#2", "6#3", "6#4", "6#5",
            ])
    }

    @Test("nothing, all and none", arguments: [0, 1, 2])
    func ends(count: Int) {
        let all = batch(count)
        all.filter { _, _, _ in true }
        #expect(all.items.count == count)
        all.filter { _, _, _ in false }
        #expect(all.items.isEmpty)
    }

    @Test("many splits in a batch take time in proportion", .timeLimit(.minutes(1)))
    func many() {
        let batch = batch(40_000)
        batch.filter { item, _, parts in
            parts = (0..<8).map { part(item, $0) }
            return false
        }
        #expect(batch.items.count == 320_000)
        #expect(batch.items.indices.allSatisfy { batch.items[$0].ordinal == $0 / 8 })
    }
}
