// SPDX-License-Identifier: Apache-2.0

public import WarraqCore
import WarraqFiles

/// Reads whole files, each as one document that a parse stage turns into text.
///
/// Files are listed when the run starts and opened on the workers, so that many small files are read on all cores.
public struct FilesSource: Source {
    /// The options of `files`.
    public struct Options: StageOptions {
        /// The files: paths, patterns or folders.
        public var paths: [StagePath] = []
        /// What to leave out.
        public var exclude: [String] = []
        /// The media type of all files; nil finds it out for each.
        public var mediaType: String?
        /// No files yet.
        public init() {}
        /// What each option means.
        public static let schema = OptionSchema<Options>(
            .paths(
                "paths", \.paths, .input, examples: ["[pages/**/*.txt]", "[news, \"*.html\"]"],
                "Files, patterns (* ? [a-z] {a,b} **) or folders, which stand for all files below them."),
            .strings(
                "exclude", \.exclude, examples: ["[\"*.tmp\", drafts]"],
                "Patterns of names, or with a slash of paths, to leave out; folders too."),
            .string(
                "media_type", \.mediaType, examples: ["text/html"],
                "Media type of all files; without it content decides, then the suffix."),
            .check("media_type", "is no media type such as text/html") {
                $0.mediaType.map { $0.utf8.count(where: { $0 == UInt8(ascii: "/") }) == 1 } ?? true
            }
        )
    }

    /// Reads the blocks of references.
    public typealias Reader = FileReferences
    /// Nothing is kept between files.
    public typealias Decoder = Limits

    /// The name: `files`.
    public static let name: StageName = "files"
    /// What it does.
    public static let summary = "Reads whole files, each as one document."
    /// How files are found and ordered, and what becomes of those that cannot be read.
    public static let documentation = """
        Files are taken in the order of `paths`, those of one pattern or folder in the order of the bytes of their names, \
        each once. Names that begin with a dot are found only where the pattern spells the dot.

        A document has the file's bytes and no text yet: a `parse` stage follows. An empty file is an empty document. A file \
        that cannot be read, has disappeared or changes while it is read is rejected as `unreadable`, one above \
        `run.limits.document_bytes` as `limit`; the others go through. The id is a hash of the path as spelled.

        A gzip file, known by its content, is decompressed, and its origin has the layer `gzip`; one that is cut off or broken \
        is rejected as `syntax`. With `media_type: application/gzip` it is left as it is.
        """
    /// The stage writes raw bytes.
    public var effects: Effects { Effects(writes: [.raw]) }

    private let options: Options

    /// Makes the source; opens nothing.
    public init(options: Options) throws(PipelineError) {
        try Options.schema.validate(options)
        try InputListing.check(excluding: options.exclude)
        self.options = options
    }

    /// Lists all files as the members of one partition, whose positions count files.
    public func partitions() throws(PipelineError) -> [Partition] {
        let files = try InputListing.files(options.paths, excluding: options.exclude)
        var hash = StableHash()
        for file in files {
            hash.combine(file.uri)
            hash.combine(file.fingerprint)
        }
        let members = files.map { Partition.Member(uri: $0.uri, path: $0.path.text, byteCount: $0.size) }
        return [
            Partition(
                uri: options.paths.map(\.written).joined(separator: " "),
                byteCount: files.reduce(0) { $0 + $1.size }, fingerprint: hash.finish().description,
                isRepeatable: files.allSatisfy(\.isRepeatable), members: members)
        ]
    }

    /// Begins to hand out references from the file with this number on.
    public func makeReader(
        _ partition: Partition, from offset: Int, needs: PlanNeeds
    ) throws(PipelineError) -> FileReferences {
        FileReferences(partition, from: offset)
    }

    /// Makes a decoder.
    public func makeDecoder(needs: PlanNeeds) -> Limits { needs.limits }

    /// Opens and reads the files of a block.
    public func decode(_ block: RecordBlock, with limits: inout Limits, into batch: inout DecodedBatch) {
        for member in block.references {
            do throws(DocumentFailure) {
                batch.append(try document(member, limits: limits))
            } catch {
                batch.reject(Origin(uri: member.uri, range: 0..<max(0, member.byteCount)), error)
            }
        }
    }

    private func document(_ member: Partition.Member, limits: Limits) throws(DocumentFailure) -> Document {
        let path = Path(text: member.path)
        let bytes: [UInt8]
        do throws(FileError) {
            let file = try InputFile(path)
            bytes = try file.readAll(limit: limits.documentBytes)
            if try file.hasChanged() { throw FileError(.changed, "read", path, "it changed while it was read") }
        } catch {
            throw DocumentFailure(error)
        }
        if options.mediaType != "application/gzip", Decompression.isGzip(bytes.span) {
            return try unpacked(bytes, member, path, limits)
        }
        return makeDocument(bytes, Origin(uri: member.uri, range: 0..<bytes.count), path)
    }

    private func makeDocument(_ bytes: [UInt8], _ origin: Origin, _ path: Path) -> Document {
        Document(origin: origin, raw: RawContent(bytes: bytes[...], mediaType: mediaType(of: bytes.span, path)))
    }

    /// What is in a gzip file, all of its members; its name decides without the suffix.
    private func unpacked(
        _ bytes: [UInt8], _ member: Partition.Member, _ path: Path, _ limits: Limits
    ) throws(DocumentFailure) -> Document {
        var output: [UInt8] = []
        do throws(CompressionError) {
            try Decompression.decompress(bytes.span, .gzip, limit: limits.documentBytes, into: &output)
        } catch {
            let isLimit = error.code == .expansion || error.code == .tooLarge
            throw DocumentFailure(isLimit ? .limit : .syntax, "cannot decompress \(path): \(error)")
        }
        let layer = Origin.Layer(codec: "gzip", range: 0..<bytes.count)
        let origin = Origin(uri: member.uri, range: 0..<output.count, layers: [layer])
        let name = path.text.hasSuffix(".gz") ? Path(text: String(path.text.dropLast(3))) : path
        return makeDocument(output, origin, name)
    }

    private func mediaType(of bytes: Span<UInt8>, _ path: Path) -> MediaType {
        if let declared = options.mediaType { return MediaType(declared) }
        let prefix = bytes.extracting(0..<min(bytes.count, MediaTypeSniffer.prefixBytes))
        return MediaType(MediaTypeSniffer.sniff(prefix: prefix, fileName: path))
    }
}
