// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqNormalization
import WarraqUnicode

/// The four forms in each script: texts that are in the form already, and texts in the form that is farthest from it.
enum NormalizationFormCases {
    static let all = [
        Benchmark(
            name: "normalize-forms", summary: "normalize.unicode by script and form, alignment on",
            goal: "2,000 MB/s in the form (ASCII 8,000), else 150 MB/s"
        ) { settings in
            var random = SampleTexts(seed: 8)
            return try ScriptTexts.all.flatMap { script in
                let texts = (0..<500).map { _ in ScriptTexts.text(of: script.sentences, bytes: 8000, &random) }
                return try NormalizationForm.allCases.flatMap { form in
                    try measured(script.language, form, texts, settings)
                }
            }
        }
    ]

    private static func measured(
        _ language: String, _ form: NormalizationForm, _ texts: [String], _ settings: Settings
    ) throws -> [Measurement] {
        let label = "normalize.unicode \(form), \(language)"
        let goals = texts.map(UnicodeNormalizer(form).normalize)
        let sources = texts.map(UnicodeNormalizer(opposite(of: form)).normalize)
        guard goals.allSatisfy({ UnicodeNormalizer(form).isNormalized(Array($0.utf8).span) }) else {
            throw WrongAnswer(name: label, detail: "normalized text is not in the form")
        }
        var options = NormalizeUnicode.Options()
        options.form = NormalizeUnicode.Form(rawValue: form.rawValue) ?? .nfc
        let stage = try NormalizeUnicode(options: options)
        let checked = try NormalizationCases.time("\(label), in the form", stage, goals, settings)
        if goals[0].utf8.elementsEqual(sources[0].utf8) { return [checked] }
        return [checked, try NormalizationCases.time("\(label), from \(opposite(of: form))", stage, sources, settings)]
    }

    private static func opposite(of form: NormalizationForm) -> NormalizationForm {
        switch form {
        case .nfc: .nfd
        case .nfd: .nfc
        case .nfkc: .nfkd
        case .nfkd: .nfkc
        }
    }
}
