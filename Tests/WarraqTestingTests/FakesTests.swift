// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqTesting

@Suite("Fakes")
struct FakesTests {
    @Test("the source keeps its contract")
    func sourceContract() throws {
        try SourceContract(MemorySource.self, options: NoOptions(), records: 0).verify()
    }

    @Test("the sink keeps its contract")
    func sinkContract() throws {
        let stores = StoresByFolder()
        try SinkContract(
            make: { MemorySink(stores[$0]) },
            read: { stores[$0].finished?.map { "\($0.id) \($0.text.string) \($0.fields)" } ?? [] }
        ).verify()
    }

    @Test("the source gives its documents in blocks, from any document on")
    func sourceBlocks() throws {
        let source = MemorySource(["كتاب", "a book", "", "一本书"])
        var reader = source.makeReader(source.partitions()[0], from: 1, needs: PlanNeeds())
        let next = reader.next()
        let block = try #require(next)
        #expect((block.start, block.end, block.byteCount) == (1, 4, 6 + 1 + 9))
        let end = reader.next()
        #expect(end == nil)
        var batch = DecodedBatch()
        ConfiguredSource(source).makeDecoder(needs: PlanNeeds()).decode(block, into: &batch)
        #expect(batch.documents.map(\.text.string) == ["a book", "", "一本书"])
        #expect(batch.documents[2].text.originalSpan(of: 3..<6) == 17..<20)
    }

    /// Each folder stands for a store, which another sink opens again.
    private final class StoresByFolder {
        private var stores: [String: MemoryStore] = [:]

        subscript(folder: String) -> MemoryStore {
            if let store = stores[folder] { return store }
            let store = MemoryStore()
            stores[folder] = store
            return store
        }
    }
}
