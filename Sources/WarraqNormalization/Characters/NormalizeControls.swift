// SPDX-License-Identifier: Apache-2.0

public import WarraqCore
import WarraqUnicode

/// Removes characters that do not show.
///
/// - `controls`: U+0000–0008, U+000E–001F, U+007F–0084, U+0086–009F; tab and the line ends (U+000A–000D, U+0085) stay;
/// - `byte_order_marks`: U+FEFF, wherever it stands;
/// - `soft_hyphens`: U+00AD;
/// - `bidi`: U+061C, U+200E, U+200F, U+202A–202E, U+2066–2069 and the deprecated U+206A–206F;
/// - `zero_width`: U+200B and U+2060–2064;
/// - `joiners`: U+200C and U+200D, which Persian, Indic scripts and emoji need inside words.
///
/// Normalizing twice is normalizing once.
public struct NormalizeControls: RewritingStage {
    /// The options of `normalize.controls`.
    public struct Options: StageOptions {
        /// Whether control characters go.
        public var controls = true
        /// Whether byte order marks go.
        public var byteOrderMarks = true
        /// Whether soft hyphens go.
        public var softHyphens = true
        /// Whether marks of writing direction go.
        public var bidi = true
        /// Whether zero-width spaces and invisible operators go.
        public var zeroWidth = true
        /// Whether joiners and non-joiners go.
        public var joiners = false

        /// The options' schema.
        public static let schema = OptionSchema<Options>(
            .bool("controls", \.controls, "Whether C0 and C1 control characters go; tab and line ends stay."),
            .bool("byte_order_marks", \.byteOrderMarks, "Whether byte order marks go."),
            .bool("soft_hyphens", \.softHyphens, "Whether soft hyphens go."),
            .bool("bidi", \.bidi, "Whether marks of writing direction go."),
            .bool("zero_width", \.zeroWidth, "Whether zero-width spaces and invisible operators go."),
            .bool("joiners", \.joiners, "Whether zero-width joiners and non-joiners go."))

        /// All but the joiners.
        public init() {}
    }

    /// `normalize.controls`.
    public static let name: StageName = "normalize.controls"
    /// What the stage does.
    public static let summary = "Removes control characters, soft hyphens, marks of direction and zero-width spaces."
    /// One pass.
    public let passes: [any TextPass]

    /// Makes the stage.
    public init(options: Options) throws(PipelineError) {
        try Options.schema.validate(options)
        passes = [ScalarReplacements(NormalizeControls.rules(options))]
    }

    /// What becomes of each scalar.
    static func rules(_ options: Options) -> [Unicode.Scalar: String] {
        var rules: [Unicode.Scalar: String] = [:]
        if options.controls {
            rules.set(0x00...0x08, 0x0E...0x1F, 0x7F...0x84, 0x86...0x9F, to: "")
        }
        if options.byteOrderMarks { rules["\u{FEFF}"] = "" }
        if options.softHyphens { rules["\u{AD}"] = "" }
        if options.bidi {
            rules.set(0x61C...0x61C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x206F, to: "")
        }
        if options.zeroWidth { rules.set(0x200B...0x200B, 0x2060...0x2064, to: "") }
        if options.joiners { rules.set(0x200C...0x200D, to: "") }
        return rules
    }
}
