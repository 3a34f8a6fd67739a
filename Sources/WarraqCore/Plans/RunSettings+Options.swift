// SPDX-License-Identifier: Apache-2.0

extension RunSettings: StageOptions {
    /// The `run` section.
    public static let schema = OptionSchema<RunSettings>(
        .int("workers", \.workers, in: 1...1024, "Worker threads; as many as cores if absent."),
        .int(
            "max_failures", \.maxFailures, in: 0...1_000_000_000_000, unit: "documents",
            "Failed documents that end the run when passed; any number is borne if absent."),
        .bool("origins", \.origins, "Whether tags tell the source bytes of their text."),
        .int(
            "batch_bytes", \.batchBytes, in: 1 << 10...1 << 30, unit: "bytes",
            "Input in a batch: what one worker takes at a time."),
        .int(
            "batch_blocks", \.batchBlocks, in: 1...1 << 20, unit: "blocks",
            "Blocks in a batch at most: pieces of a large file, or some small files."),
        .int(
            "commit_bytes", \.commitBytes, in: 1 << 10...1 << 40, unit: "bytes",
            "Input between cut points, at which all is made durable."),
        .option("limits", \.limits, "The bounds of one document.")
    )
}

extension Limits: StageOptions, OptionValue {
    /// The `run.limits` section.
    public static let schema = OptionSchema<Limits>(
        .int(
            // A byte may become three of text, and a text and its alignment hold 2 GiB.
            "document_bytes", \.documentBytes, in: 1...1 << 29, unit: "bytes",
            "A file or record as read, after decompression."),
        .int("record_bytes", \.recordBytes, in: 1...1 << 30, unit: "bytes", "One record of a line-based format."),
        .int("nesting", \.nesting, in: 1...1024, unit: "levels", "Nesting in JSON and its like."),
        .int("text_bytes", \.textBytes, in: 1...1 << 29, unit: "bytes", "A document's text.")
    )

    /// A map with these keys.
    public static var optionType: OptionType { .object(schema.descriptions) }

    /// Reads the map.
    public static func decode(_ node: OptionNode, in decoding: inout OptionDecoding) -> Limits? {
        schema.decode(node, in: &decoding)
    }

    /// Not shown.
    public var optionText: String? { nil }
}
