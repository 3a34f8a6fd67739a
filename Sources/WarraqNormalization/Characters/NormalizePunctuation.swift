// SPDX-License-Identifier: Apache-2.0

public import WarraqCore
import WarraqUnicode

/// Writes punctuation of many kinds as that of ASCII.
///
/// - `quotes`: U+2018–201B and U+2032 become `'`, U+201C–201F and U+2033 become `"`;
/// - `guillemets`: U+00AB, U+00BB become `"`, U+2039 and U+203A become `'`;
/// - `dashes`: U+2010–2015 and U+2212 become `-`;
/// - `ellipses`: U+2026 becomes `...`;
/// - `arabic`: U+060C, U+060D become a comma, U+061B `;`, U+061F `?`, U+066A `%`, U+06D4 `.`;
/// - `fullwidth`: U+FF01–FF0F, FF1A–FF20, FF3B–FF40 and FF5B–FF5E become the ASCII scalars of the same look, U+3001 a comma, U+3002 `.`.
///
/// Other punctuation stays. Normalizing twice is normalizing once.
public struct NormalizePunctuation: RewritingStage {
    /// The options of `normalize.punctuation`.
    public struct Options: StageOptions {
        /// Whether quotation marks and primes become ASCII ones.
        public var quotes = true
        /// Whether guillemets become ASCII quotation marks.
        public var guillemets = false
        /// Whether dashes and hyphens become the ASCII one.
        public var dashes = true
        /// Whether an ellipsis becomes three full stops.
        public var ellipses = true
        /// Whether Arabic punctuation becomes ASCII.
        public var arabic = false
        /// Whether full-width and ideographic punctuation becomes ASCII.
        public var fullwidth = false

        /// The options' schema.
        public static let schema = OptionSchema<Options>(
            .bool("quotes", \.quotes, "Whether quotation marks and primes become ASCII ones."),
            .bool("guillemets", \.guillemets, "Whether guillemets become ASCII quotation marks."),
            .bool("dashes", \.dashes, "Whether dashes and hyphens become the ASCII one."),
            .bool("ellipses", \.ellipses, "Whether an ellipsis becomes three full stops."),
            .bool("arabic", \.arabic, "Whether Arabic punctuation becomes ASCII."),
            .bool("fullwidth", \.fullwidth, "Whether full-width and ideographic punctuation becomes ASCII."))

        /// Quotation marks, dashes and ellipses.
        public init() {}
    }

    /// `normalize.punctuation`.
    public static let name: StageName = "normalize.punctuation"
    /// What the stage does.
    public static let summary = "Writes quotation marks, dashes and other punctuation as that of ASCII."
    /// One pass.
    public let passes: [any TextPass]

    /// Makes the stage.
    public init(options: Options) throws(PipelineError) {
        try Options.schema.validate(options)
        passes = [ScalarReplacements(NormalizePunctuation.rules(options))]
    }

    /// What becomes of each scalar.
    static func rules(_ options: Options) -> [Unicode.Scalar: String] {
        var rules: [Unicode.Scalar: String] = [:]
        if options.quotes {
            rules.set(0x2018...0x201B, 0x2032...0x2032, to: "'")
            rules.set(0x201C...0x201F, 0x2033...0x2033, to: "\"")
        }
        if options.guillemets {
            rules.set("\u{AB}\u{BB}", to: "\"")
            rules.set("\u{2039}\u{203A}", to: "'")
        }
        if options.dashes { rules.set(0x2010...0x2015, 0x2212...0x2212, to: "-") }
        if options.ellipses { rules["\u{2026}"] = "..." }
        if options.arabic {
            rules.set("\u{60C}\u{60D}", to: ",")
            rules.merge(["\u{61B}": ";", "\u{61F}": "?", "\u{66A}": "%", "\u{6D4}": "."]) { $1 }
        }
        if options.fullwidth {
            for value in [0xFF01...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF5E].joined() {
                let plain = Unicode.Scalar(UInt8(value - 0xFEE0))
                rules.set(UInt32(value)...UInt32(value), to: String(plain))
            }
            rules.merge(["\u{3001}": ",", "\u{3002}": "."]) { $1 }
        }
        return rules
    }
}
