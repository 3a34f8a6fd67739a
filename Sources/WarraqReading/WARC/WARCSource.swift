// SPDX-License-Identifier: Apache-2.0

public import WarraqCore
import WarraqFiles

/// Reads WARC files, plain or of gzip: each page that was answered is a document that a parse stage turns into text.
public struct WARCSource: Source {
    /// Reads the blocks of records.
    public typealias Reader = WARCBlocks
    /// The state of one worker.
    public typealias Decoder = WARCDecoder

    /// The name: `warc`.
    public static let name: StageName = "warc"
    /// What it does.
    public static let summary = "Reads web pages from WARC files, plain or gzip."
    /// Which records become documents, where they lie, and what is rejected.
    public static let documentation = """
        Of WARC 1.0 and 1.1, `response`, `resource` and `conversion` records become documents: the body without its HTTP header, \
        chunks and compression (gzip, deflate), with the media type and charset that the header tells; a `parse` stage follows. \
        Records of other types, and answers with another `status` or media type than is asked for, are no documents: the \
        accounts count them as `warc.other_type`, `warc.other_status`, `warc.other_media_type`. A type that is missing or says nothing is found out from the bytes.

        Fields: `url`, `fetched` (WARC-Date), `http.status`, `http.content_type` as sent, `warc.type`, and `warc.truncated` where \
        the crawler has cut the page off and says why. With `ids: origin` the WARC-Record-ID stands in `warc.record_id`.

        The origin of a document has a layer for each step from the file to its bytes: `gzip` (members of the file), `warc` (the \
        record), `http` (the body in it), and `chunked`, `gzip` or `deflate` where the body was sent like that. Layers `warc` and \
        `http` only cut a range out, the others decode it.

        A record whose Content-Length does not lead to the next record, a gzip member that is cut off or broken, a body in an \
        encoding that is not known (`br`, `zstd`) are rejected with their place, and the next record is looked for. Files \
        compressed with zstd or lz4, and ARC files, are rejected as a whole.
        """
    /// The bytes, and what the headers say.
    public var effects: Effects {
        var fields: [Effects.Subject] = [
            .field("url", .string), .field("fetched", .dateTime), .field("http.status", .int),
            .field("http.content_type", .string), .field("warc.type", .string), .field("warc.truncated", .string),
        ]
        if options.ids == .origin { fields.append(.field("warc.record_id", .string)) }
        return Effects(writes: [.raw] + fields, givesIDs: options.ids == .record)
    }

    private let options: Options

    /// Makes the source; opens nothing.
    public init(options: Options) throws(PipelineError) {
        try Options.schema.validate(options)
        try InputListing.check(excluding: options.exclude)
        self.options = options
    }

    /// Lists the files, one partition each: see ``WARCBlocks`` for their positions.
    public func partitions() throws(PipelineError) -> [Partition] {
        var partitions: [Partition] = []
        for file in try InputListing.files(options.paths, excluding: options.exclude) {
            guard file.isRepeatable else {
                throw PipelineError(
                    .inputUnusable, "input '\(file.uri)' is a stream, not a file",
                    hint: "write it to a file first: broken records are stepped over by looking back", option: ["paths"]
                )
            }
            partitions.append(try partition(file))
        }
        return partitions
    }

    private func partition(_ file: FoundFile) throws(PipelineError) -> Partition {
        do throws(FileError) {
            let prefix = try InputFile(file.path).read(at: 0, count: WARCFormat.prefixBytes)
            let isPlain = WARCFormat(prefix) != .gzip
            let member = Partition.Member(uri: file.uri, path: file.path.text, byteCount: file.size)
            // How many bytes a compressed file will be is not known.
            return Partition(
                uri: file.uri, path: file.path.text, byteCount: isPlain ? file.size : nil,
                fingerprint: file.fingerprint,
                members: isPlain ? [] : [member])
        } catch {
            throw InputListing.unusable(StagePath(file.uri), error)
        }
    }

    /// Begins to read a file at a block.
    public func makeReader(
        _ partition: Partition, from offset: Int, needs: PlanNeeds
    ) throws(PipelineError) -> WARCBlocks {
        WARCBlocks(partition, from: offset, selection: WARCSelection(options, limits: needs.limits))
    }

    /// Makes the state of one worker.
    public func makeDecoder(needs: PlanNeeds) -> WARCDecoder {
        WARCDecoder(WARCSelection(options, limits: needs.limits))
    }

    /// Decodes the records of a block.
    public func decode(_ block: RecordBlock, with decoder: inout WARCDecoder, into batch: inout DecodedBatch) {
        decoder.decode(block, into: &batch)
    }
}
