// SPDX-License-Identifier: Apache-2.0

public import WarraqCore

/// Takes plain text as it is, in any encoding of the web.
///
/// A byte order mark decides; then bytes that are UTF-8, whatever is declared; then the declared charset, unless it is plainly wrong; then
/// what the bytes look like: any of the usual encodings of Arabic, Persian, Hebrew, Cyrillic, Greek, Thai, the Latin and the East Asian
/// alphabets, and UTF-16 without a mark. A few broken bytes become U+FFFD and are counted as `encoding.repaired`, unless `strict` is set;
/// with many of them, and no encoding that fits, the document fails as `encoding`. The field `encoding` gets the encoding that was read,
/// `encoding_declared` the declared one, `encoding_repaired` how many U+FFFD stand for broken bytes. An empty file is an empty text.
public struct ParsePlain: Transform {
    /// The options of `parse.plain`.
    public struct Options: StageOptions {
        /// Whether broken bytes fail the document.
        public var strict = false

        /// The options' schema.
        public static let schema = OptionSchema<Options>(
            .bool(
                "strict", \.strict, "Whether bytes that are no valid UTF-8 fail the document instead of being repaired."
            ))

        /// Broken bytes are repaired.
        public init() {}
    }

    /// `parse.plain`.
    public static let name: StageName = "parse.plain"
    /// What the stage does.
    public static let summary = "Takes plain text as it is, in UTF-8 or a legacy encoding."
    private let decoding: TextDecoding

    /// Makes the stage.
    public init(options: Options) throws(PipelineError) {
        try Options.schema.validate(options)
        decoding = TextDecoding(isStrict: options.strict)
    }

    /// Takes plain text and its relatives.
    public var effects: Effects {
        Effects(
            reads: [.raw], writes: [.text] + TextDecoding.fields,
            parses: [.plainText, "text/markdown", "text/csv", "text/tab-separated-values"])
    }

    /// Decodes the bytes.
    public func process(_ document: inout Document) throws(DocumentFailure) -> Verdict {
        guard let raw = document.raw else { return .keep }
        document.setText(try decoding.decode(raw, for: &document))
        return .keep
    }
}
