// SPDX-License-Identifier: Apache-2.0

public import WarraqCore

/// A source of documents that a test holds in its hand.
///
/// ```swift
/// let source = ConfiguredSource(MemorySource(["كتاب", "a book"]))
/// let plan = Plan(name: "test", source: source, sinks: [PlannedSink("out", ConfiguredSink(sink))])
/// ```
///
/// A block has ``documentsPerBlock`` documents; positions count documents.
public struct MemorySource: Source {
    /// It is made of documents, not of options.
    public typealias Options = NoOptions
    /// Nothing is kept between blocks.
    public typealias Decoder = Void

    /// `memory`.
    public static let name: StageName = "memory"
    /// What the stage does.
    public static let summary = "Gives documents that a test holds in memory."

    /// The documents in order.
    public var documents: [Document] = []
    /// How many documents are in a block.
    public var documentsPerBlock = 3
    /// What the source declares.
    public var effects = Effects(writes: [.text], hasOpenSchema: true)

    /// No documents.
    public init(options: NoOptions = NoOptions()) {}

    /// Gives these documents.
    public init(documents: [Document]) { self.documents = documents }

    /// Gives documents of these texts, tracked, whose ids are their numbers.
    public init(_ texts: [String]) {
        var offset = 0
        for (number, text) in texts.enumerated() {
            let bytes = Array(text.utf8)
            let origin = Origin(uri: "memory", range: offset..<offset + bytes.count)
            let tracked = Text(validUTF8: bytes[...], base: offset)
            documents.append(Document(id: DocumentID("\(number)"), origin: origin, text: tracked))
            offset += bytes.count
        }
    }

    /// One partition with all documents.
    public func partitions() -> [Partition] {
        [Partition(uri: "memory", byteCount: nil, fingerprint: "\(documents.count)")]
    }

    /// Reads from the document of this number on.
    public func makeReader(_ partition: Partition, from offset: Int, needs: PlanNeeds) -> Reader {
        Reader(
            sizes: documents.map { max(1, $0.text.utf8Count) }, perBlock: max(1, documentsPerBlock), position: offset)
    }

    /// Nothing to make.
    public func makeDecoder(needs: PlanNeeds) {}

    /// Copies the documents of a block into the batch.
    public func decode(_ block: RecordBlock, with decoder: inout Void, into batch: inout DecodedBatch) {
        for document in documents[block.start..<block.end] { batch.append(document) }
    }

    /// Counts the documents into blocks.
    public struct Reader: RecordReader {
        let sizes: [Int]
        let perBlock: Int
        var position: Int

        /// The next block; nil after the last document.
        public mutating func next() -> RecordBlock? {
            if position >= sizes.count { return nil }
            let range = position..<min(position + perBlock, sizes.count)
            position = range.upperBound
            let bytes = sizes[range].reduce(0, +)
            return RecordBlock(uri: "memory", start: range.lowerBound, end: range.upperBound, byteCount: bytes)
        }
    }
}
