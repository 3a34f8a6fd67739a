// SPDX-License-Identifier: Apache-2.0

public import WarraqCore
public import WarraqUnicode

/// Removes points and cantillation marks from Hebrew text, and writes presentation forms as letters.
///
/// - `points`: U+0591–05BD, U+05BF, U+05C1, U+05C2, U+05C4, U+05C5 and U+05C7 go;
/// - `presentation_forms`: U+FB1D–FB4F become what they stand for, by the compatibility decompositions of Unicode 15.0.
///
/// Letters keep their final forms, maqaf and geresh stay. Normalizing twice is normalizing once.
public struct NormalizeHebrew: ScratchTransform {
    /// The options of `normalize.hebrew`.
    public struct Options: StageOptions {
        /// Whether points and cantillation marks go.
        public var points = true
        /// Whether presentation forms become letters.
        public var presentationForms = true

        /// The options' schema.
        public static let schema = OptionSchema<Options>(
            .bool("points", \.points, "Whether points and cantillation marks go."),
            .bool("presentation_forms", \.presentationForms, "Whether presentation forms become letters."))

        /// Both.
        public init() {}
    }

    /// `normalize.hebrew`.
    public static let name: StageName = "normalize.hebrew"
    /// What the stage does.
    public static let summary = "Removes Hebrew points and writes presentation forms as letters."
    private let pass: ScalarReplacements

    /// Makes the stage.
    public init(options: Options) throws(PipelineError) {
        try Options.schema.validate(options)
        pass = ScalarReplacements(NormalizeHebrew.rules(options))
    }

    /// Rewrites the text.
    public var effects: Effects { Effects(reads: [.text], writes: [.text]) }

    /// Collects the way back of one text.
    public func makeScratch() -> AlignmentBuilder { AlignmentBuilder() }

    /// Rewrites the text if anything in it is to be changed.
    public func process(_ document: inout Document, scratch: inout AlignmentBuilder) -> Verdict {
        document.rewrite(by: pass, scratch: &scratch)
        return .keep
    }

    /// What becomes of each scalar.
    static func rules(_ options: Options) -> [Unicode.Scalar: String] {
        var points: [Unicode.Scalar: String] = [:]
        if options.points {
            points.set(
                0x591...0x5BD, 0x5BF...0x5BF, 0x5C1...0x5C2, 0x5C4...0x5C5, 0x5C7...0x5C7, to: "")
        }
        var rules = points
        if options.presentationForms {
            for value in UInt32(0xFB1D)...0xFB4F {
                guard let form = Unicode.Scalar(value) else { continue }
                let letters = UnicodeNormalizer(.nfkd).normalize(String(form)).unicodeScalars
                let kept = letters.filter { points[$0] == nil }
                rules[form] = kept.map { String($0) }.joined()
            }
        }
        return rules
    }
}
