// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqCuration
import WarraqTagging

/// Good texts through the stages that clean a corpus.
enum GoodTexts {
    /// The document with its language and all signals.
    static func tagged(_ text: String, language: String? = nil) throws -> Document {
        var options = TagQuality.Options()
        (options.signals, options.language) = (TagQuality.Signals.allCases, language)
        let stage = try TagQuality(options: options)
        var (document, scratch) = (Document(id: "a", text: Text(text)), stage.makeScratch())
        _ = try TagLanguage(options: .init()).process(&document)
        if let language { document.fields["language"] = .string(language) }
        _ = stage.process(&document, scratch: &scratch)
        return document
    }

    /// A signal of a text.
    static func signal(_ name: String, _ text: String, language: String? = nil) throws -> Double? {
        switch try tagged(text, language: language).fields[FieldName(rawValue: "quality." + name)] {
        case .int(let count)?: Double(count)
        case .double(let share)?: share
        default: nil
        }
    }

    /// What `filter.quality` with the figures of FineWeb-2 says, for texts of 20 words and more.
    static func verdict(_ text: String, language: String? = nil) throws -> Verdict {
        var options = FilterQuality.Options()
        options.rules = ["gopher.words": .init(min: 20)]
        let stage = try FilterQuality(options: options)
        var (document, scratch) = (try tagged(text, language: language), stage.makeScratch())
        return try stage.process(&document, scratch: &scratch)
    }

    /// What `boilerplate.lines` leaves.
    static func lines(_ text: String) throws -> String {
        let stage = try BoilerplateLines(options: .init())
        var (document, scratch) = (Document(id: "a", text: Text(text)), stage.makeScratch())
        _ = stage.process(&document, scratch: &scratch)
        return document.text.string
    }
}
