// SPDX-License-Identifier: Apache-2.0

public import WarraqCore
internal import WarraqEncodings
public import WarraqUnicode

/// Repairs text that was decoded by the wrong table: `Ø§Ù„Ø¹Ø±Ø¨ÙŠØ©` and `ÇáÚÑÈíÉ` become `العربية`.
///
/// Each piece of a line is judged as it stands and as what other encodings would have made of other text: UTF-8 read as windows-1252,
/// -1250, -1251, -1253 to -1257, -874, koi8-r, ibm866, macintosh or iso-8859-2; windows-1256, iso-8859-6, windows-1255, -1251, koi8-r,
/// iso-8859-5, ibm866, windows-1253, -874, gb18030, shift_jis, euc-jp, big5 and euc-kr read as windows-1252 (or Latin-1, with the control
/// characters U+0080–009F in the place of bytes); ibm866 and windows-1256 read as windows-1251. A reading is taken only where it is
/// likelier by far: by how frequent its characters are and by what stands beside them. So text of few characters beyond ASCII may stay
/// broken, and good text stays as it is. Text that was misread several times is repaired layer by layer.
///
/// Each character that is read anew is counted as `encoding.repaired`; the field `mojibake.misread` says what had happened
/// (`windows-1256 read as windows-1252`). Normalizing twice is normalizing once, unless the text was misread more than `max_layers` times.
public struct NormalizeMojibake: ScratchTransform {
    /// The options of `normalize.mojibake`.
    public struct Options: StageOptions {
        /// How many misreadings, one on top of the other, are undone.
        public var maxLayers = 4

        /// The options' schema.
        public static let schema = OptionSchema<Options>(
            .int(
                "max_layers", \.maxLayers, in: 1...8, unit: "layers",
                "How many misreadings, one on top of the other, are undone."))

        /// Four layers.
        public init() {}
    }

    /// `normalize.mojibake`.
    public static let name: StageName = "normalize.mojibake"
    /// What the stage does.
    public static let summary = "Repairs text that was decoded by the wrong table."
    private let options: Options
    private static let repair = MojibakeRepair()

    /// Makes the stage: some milliseconds of work.
    public init(options: Options) throws(PipelineError) {
        try Options.schema.validate(options)
        self.options = options
    }

    /// Rewrites the text and says what had happened to it.
    public var effects: Effects {
        Effects(reads: [.text], writes: [.text, .field("mojibake.misread", .string)])
    }

    /// Collects the way back of one text.
    public func makeScratch() -> AlignmentBuilder { AlignmentBuilder() }

    /// Repairs the text if it was misread.
    public func process(_ document: inout Document, scratch: inout AlignmentBuilder) -> Verdict {
        var misreadings: [Misreading] = []
        for _ in 0..<options.maxLayers {
            let repairs = Self.repair.repairs(in: document.text.utf8.span)
            if repairs.isEmpty { break }
            document.rewrite(by: RepairPass(repairs: repairs), scratch: &scratch)
            document.count("encoding.repaired", repairs.count)
            for repair in repairs where misreadings.last != repair.misreading {
                if !misreadings.contains(repair.misreading) { misreadings.append(repair.misreading) }
            }
        }
        if !misreadings.isEmpty {
            document.fields["mojibake.misread"] = .string(misreadings.map(\.description).joined(separator: ", "))
        }
        return .keep
    }
}

/// Puts repairs in their places.
private struct RepairPass: TextPass {
    private let replacements: TextReplacements

    init(repairs: [MojibakeRepair.Repair]) {
        replacements = TextReplacements(all: repairs.map { ($0.utf8Range, $0.replacement) })
    }

    func mayChange(_ text: Span<UInt8>) -> Bool { true }

    func rewrite(_ source: Span<UInt8>, into text: inout [UInt8]) { replacements.write(source, into: &text) }

    func rewrite(_ source: Span<UInt8>, into text: inout [UInt8], alignment: inout AlignmentBuilder) {
        replacements.write(source, into: &text, alignment: &alignment)
    }
}
