// SPDX-License-Identifier: Apache-2.0

/// A source that is ready to run, its type erased.
public struct ConfiguredSource: Sendable {
    /// The stage's name.
    public let name: StageName
    /// The effects of the stage as configured.
    public let effects: Effects
    private let list: @Sendable () throws(PipelineError) -> [Partition]
    private let read: @Sendable (Partition, Int, PlanNeeds) throws(PipelineError) -> any RecordReader
    private let decoder: @Sendable (PlanNeeds) -> any SourceDecoder

    /// Erases a source.
    public init<S: Source>(_ stage: S) {
        (name, effects) = (S.name, stage.effects)
        list = { () throws(PipelineError) in try stage.partitions() }
        read = { (partition, offset, needs) throws(PipelineError) in
            try stage.makeReader(partition, from: offset, needs: needs)
        }
        decoder = { DecoderBox(stage, $0) }
    }

    /// Lists what there is to read.
    public func partitions() throws(PipelineError) -> [Partition] { try list() }

    /// Begins to read a partition.
    public func makeReader(_ partition: Partition, from offset: Int, needs: PlanNeeds) throws(PipelineError)
        -> any RecordReader
    {
        try read(partition, offset, needs)
    }

    /// Makes what one worker needs to decode.
    public func makeDecoder(needs: PlanNeeds) -> any SourceDecoder { decoder(needs) }
}

/// A source's decoder on one worker.
public protocol SourceDecoder: AnyObject {
    /// Decodes all records of a block.
    func decode(_ block: RecordBlock, into batch: inout DecodedBatch)
}

private final class DecoderBox<S: Source>: SourceDecoder {
    private let stage: S
    private var decoder: S.Decoder

    init(_ stage: S, _ needs: PlanNeeds) { (self.stage, decoder) = (stage, stage.makeDecoder(needs: needs)) }

    func decode(_ block: RecordBlock, into batch: inout DecodedBatch) {
        stage.decode(block, with: &decoder, into: &batch)
    }
}
