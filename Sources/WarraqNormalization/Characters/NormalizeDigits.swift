// SPDX-License-Identifier: Apache-2.0

public import WarraqCore
import WarraqUnicode

/// Writes decimal digits of all scripts as those of one.
///
/// Digits are the scalars of General_Category Nd of Unicode 15.0: `٣`, `۳`, `३`, `３`, `𝟛`; numerals like `²`, `½` or `三` are none and stay.
/// With `separators` the Arabic decimal and thousands separators and the percent sign (U+066B, U+066C, U+066A) become `.`, `,` and `%`.
/// Normalizing twice is normalizing once.
public struct NormalizeDigits: RewritingStage {
    /// The digits that all others become.
    public enum Target: String, OptionChoice {
        /// 0 to 9.
        case ascii
        /// U+0660 to U+0669.
        case arabic
        /// U+06F0 to U+06F9, as in Persian and Urdu.
        case persian
        /// U+0966 to U+096F.
        case devanagari

        var zero: UInt32 {
            switch self {
            case .ascii: 0x30
            case .arabic: 0x660
            case .persian: 0x6F0
            case .devanagari: 0x966
            }
        }
    }

    /// The options of `normalize.digits`.
    public struct Options: StageOptions {
        /// The digits to write.
        public var target = Target.ascii
        /// Whether Arabic separators become ASCII ones.
        public var separators = false

        /// The options' schema.
        public static let schema = OptionSchema<Options>(
            .choice("target", \.target, "The digits that all others become."),
            .bool("separators", \.separators, "Whether U+066A, U+066B and U+066C become %, . and a comma."))

        /// ASCII digits, separators as they are.
        public init() {}
    }

    /// `normalize.digits`.
    public static let name: StageName = "normalize.digits"
    /// What the stage does.
    public static let summary = "Writes decimal digits of all scripts as those of one."
    /// One pass.
    public let passes: [any TextPass]

    /// Makes the stage.
    public init(options: Options) throws(PipelineError) {
        try Options.schema.validate(options)
        passes = [ScalarReplacements(NormalizeDigits.rules(options))]
    }

    /// What becomes of each scalar.
    static func rules(_ options: Options) -> [Unicode.Scalar: String] {
        var rules: [Unicode.Scalar: String] = [:]
        for scalar in (UInt32(0)...0x1FFFF).lazy.compactMap(Unicode.Scalar.init) {
            guard let value = UnicodeProperties.decimalDigitValue(of: scalar) else { continue }
            rules[scalar] = Unicode.Scalar(options.target.zero + UInt32(value)).map { String($0) }
        }
        if options.separators { rules.merge(["\u{66A}": "%", "\u{66B}": ".", "\u{66C}": ","]) { $1 } }
        return rules
    }
}
