// SPDX-License-Identifier: Apache-2.0

public import WarraqCore
import WarraqLanguage
import WarraqUnicode

/// Removes points and cantillation marks from Hebrew text, and writes presentation forms as letters.
///
/// - `points`: U+05B0–05BD, U+05BF, U+05C1, U+05C2, U+05C4, U+05C5 and U+05C7 go;
/// - `cantillation`: U+0591–05AF go;
/// - `presentation_forms`: U+FB1D–FB4F become what they stand for, by the compatibility decompositions of Unicode 15.0.
///
/// Letters keep their final forms, maqaf and geresh stay. Normalizing twice is normalizing once.
public struct NormalizeHebrew: RewritingStage {
    /// The options of `normalize.hebrew`.
    public struct Options: StageOptions {
        /// Whether points go.
        public var points = true
        /// Whether cantillation marks go.
        public var cantillation = true
        /// Whether presentation forms become letters.
        public var presentationForms = true

        /// The options' schema.
        public static let schema = OptionSchema<Options>(
            .bool(
                "points", \.points,
                "Whether points go: U+05B0\u{2013}05BD, U+05BF, U+05C1, U+05C2, U+05C4, U+05C5, U+05C7."),
            .bool("cantillation", \.cantillation, "Whether cantillation marks go: U+0591\u{2013}05AF."),
            .bool("presentation_forms", \.presentationForms, "Whether U+FB1D\u{2013}FB4F become letters."))

        /// All.
        public init() {}
    }

    /// `normalize.hebrew`.
    public static let name: StageName = "normalize.hebrew"
    /// What the stage does.
    public static let summary = "Removes Hebrew points and writes presentation forms as letters."
    /// One pass.
    public let passes: [any TextPass]

    /// Makes the stage.
    public init(options: Options) throws(PipelineError) {
        try Options.schema.validate(options)
        passes = [ScalarFolding(NormalizeHebrew.rules(options), row: 0x0500)]
    }

    /// What becomes of each scalar.
    static func rules(_ options: Options) -> [UInt32: [UInt32]] {
        let points: [ClosedRange<UInt32>] = [
            0x5B0...0x5BD, 0x5BF...0x5BF, 0x5C1...0x5C2, 0x5C4...0x5C5, 0x5C7...0x5C7,
        ]
        let dropped = (options.points ? points : []) + (options.cantillation ? [0x591...0x5AF] : [])
        var rules = Dictionary(uniqueKeysWithValues: dropped.joined().map { ($0, [UInt32]()) })
        if options.presentationForms {
            for form in UInt32(0xFB1D)...0xFB4F {
                guard let scalar = Unicode.Scalar(form) else { continue }
                let letters = UnicodeNormalizer(.nfkd).normalize(String(scalar)).unicodeScalars.map(\.value)
                if letters != [form] { rules[form] = letters.filter { rules[$0] == nil } }
            }
        }
        return rules
    }
}
