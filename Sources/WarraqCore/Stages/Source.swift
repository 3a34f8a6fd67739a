// SPDX-License-Identifier: Apache-2.0

/// A stage that brings documents in.
///
/// It lists ordered partitions and reads each as blocks of whole records: the cheap, serial part. Workers then decode the blocks into
/// documents. Partitions, blocks and positions depend on the input only, never on the number of workers or the time.
public protocol Source: Stage {
    /// Reads the blocks of one partition.
    associatedtype Reader: RecordReader
    /// What a worker keeps between blocks; `Void` if nothing.
    associatedtype Decoder

    /// Lists what there is to read, in order, and finds out whether it can be read.
    ///
    /// - Throws: ``PipelineError`` with code `input-unusable` for a missing input, an unreadable folder or a pattern without a match.
    func partitions() throws(PipelineError) -> [Partition]

    /// Begins to read a partition.
    ///
    /// - Parameter offset: 0, or the ``RecordBlock/end`` of an earlier block: the blocks after it are the same as then.
    func makeReader(_ partition: Partition, from offset: Int, needs: PlanNeeds) throws(PipelineError) -> Reader

    /// Makes what one worker needs to decode.
    func makeDecoder(needs: PlanNeeds) -> Decoder

    /// Decodes all records of a block into documents, in order; a record that cannot be decoded is rejected there.
    func decode(_ block: RecordBlock, with decoder: inout Decoder, into batch: inout DecodedBatch)
}

/// Reads the blocks of one partition, one after the other.
public protocol RecordReader {
    /// The next block, or nil at the end.
    ///
    /// - Throws: ``PipelineError`` if the partition cannot be read further. What concerns single records is left to decoding.
    mutating func next() throws(PipelineError) -> RecordBlock?
}

/// A piece of the input that is read on its own, in order: a file that is cut into blocks, or a list of small files.
public struct Partition: Sendable, Hashable {
    /// The file or resource, as it shall stand in records.
    public var uri: String
    /// The file's path for opening; empty if it is none.
    public var path: String
    /// Its size in bytes, nil if unknown (a pipe).
    public var byteCount: Int?
    /// What changes when the content changes (size, time of modification, inode): an interrupted run goes on only if it is equal.
    public var fingerprint: String
    /// Whether it can be read again from a position; false for a pipe.
    public var isRepeatable: Bool
    /// The files of a partition that is a list of files.
    public var members: [Member]

    /// One file of a list.
    public struct Member: Sendable, Hashable {
        /// The file as it shall stand in records.
        public var uri: String
        /// The file's path for opening.
        public var path: String
        /// Its size in bytes when it was listed.
        public var byteCount: Int

        /// Makes a member.
        public init(uri: String, path: String, byteCount: Int) {
            (self.uri, self.path, self.byteCount) = (uri, path, byteCount)
        }
    }

    /// Makes a partition.
    public init(
        uri: String, path: String = "", byteCount: Int?, fingerprint: String, isRepeatable: Bool = true,
        members: [Member] = []
    ) {
        (self.uri, self.path, self.byteCount) = (uri, path, byteCount)
        (self.fingerprint, self.isRepeatable, self.members) = (fingerprint, isRepeatable, members)
    }
}

/// Some whole records, not yet decoded; or references to files not yet opened.
public struct RecordBlock: Sendable {
    /// The file the records are from, as it shall stand in records.
    public var uri: String
    /// The records' bytes; empty for references.
    public var bytes: Bytes
    /// Where the block begins in the partition, in the source's own measure: bytes, or files of a list.
    public var start: Int
    /// Where the next block begins, in the same measure.
    public var end: Int
    /// How much input the block stands for, in bytes: for batches and progress.
    public var byteCount: Int
    /// Files to open.
    public var references: [Partition.Member]
    /// Where the records lie, if the reader had to find that out; empty if decoding finds it.
    public var records: [Record] = []
    /// A single record too long to be held: it is rejected with this failure.
    public var failure: DocumentFailure?
    /// What the reader did on the way and what is worth a line in the accounts, such as records that it passed over.
    public var counters: [String: Int] = [:]

    /// One record of a block.
    public struct Record: Sendable, Hashable {
        /// Its bytes: a range of the block's `bytes`, counted from their start.
        public var range: Range<Int>
        /// Its bytes in the file, or in the innermost of the layers.
        public var place: Range<Int>
        /// The layers between the file and the record.
        public var layers: [Origin.Layer]
        /// Why the record is broken: it is rejected with this failure, and `bytes` has what could be read of it.
        public var failure: DocumentFailure?

        /// Describes a record.
        public init(
            range: Range<Int>, place: Range<Int>, layers: [Origin.Layer] = [], failure: DocumentFailure? = nil
        ) {
            (self.range, self.place, self.layers, self.failure) = (range, place, layers, failure)
        }
    }

    /// Makes a block.
    public init(
        uri: String, bytes: Bytes = [], start: Int, end: Int, byteCount: Int, references: [Partition.Member] = [],
        failure: DocumentFailure? = nil
    ) {
        (self.uri, self.bytes, self.start, self.end) = (uri, bytes, start, end)
        (self.byteCount, self.references, self.failure) = (byteCount, references, failure)
    }
}

/// What decoding a block gave: documents and rejected records, in the order of the source.
public struct DecodedBatch: Sendable {
    /// A record that is no document.
    public struct Rejected: Sendable {
        /// Where it lies.
        public var origin: Origin
        /// The record as far as it could be read, for the rejects; nil if nothing of it could.
        public var document: Document?
        /// Why it is no document.
        public var failure: DocumentFailure
        /// How many documents stand before it in the batch.
        public var position: Int
    }

    /// The documents.
    public var documents: [Document] = []
    /// The rejected records.
    public var rejected: [Rejected] = []
    /// What was counted of no single document, such as records that are none: it stands with the source in the accounts.
    public var counters: [String: Int] = [:]

    /// An empty batch.
    public init() {}

    /// Adds a document.
    public mutating func append(_ document: consuming Document) { documents.append(document) }

    /// Rejects a record of which nothing could be read.
    public mutating func reject(_ origin: Origin, _ failure: DocumentFailure) {
        rejected.append(Rejected(origin: origin, failure: failure, position: documents.count))
    }

    /// Rejects a record of which something could be read: the rejects keep text and fields of `document`.
    public mutating func reject(_ document: consuming Document, _ failure: DocumentFailure) {
        rejected.append(
            Rejected(
                origin: document.origin, document: document, failure: failure, position: documents.count))
    }
}
