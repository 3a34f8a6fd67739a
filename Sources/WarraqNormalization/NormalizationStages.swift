// SPDX-License-Identifier: Apache-2.0

public import WarraqCore

extension StageList {
    /// Stages that rewrite text and keep its way home.
    public static let normalization = StageList(
        "WarraqNormalization",
        .transform(NormalizeWhitespace.self),
        .transform(NormalizeArabic.self),
        .transform(NormalizeCase.self),
        .transform(NormalizeControls.self),
        .transform(NormalizeDigits.self),
        .transform(NormalizeHebrew.self),
        .transform(NormalizeKurdish.self),
        .transform(NormalizeLines.self),
        .transform(NormalizeMojibake.self),
        .transform(NormalizePersian.self),
        .transform(NormalizePunctuation.self),
        .transform(NormalizeTransliterate.self),
        .transform(NormalizeUnicode.self),
        .transform(NormalizeUrdu.self))
}
