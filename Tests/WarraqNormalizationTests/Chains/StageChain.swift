// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqNormalization
import WarraqUnicode

/// Normalization stages one after the other.
struct StageChain: Sendable, CustomStringConvertible {
    /// A configured stage.
    struct Link: Sendable {
        /// How a word by itself is checked: as it is, with its neighbours up to white space, or by the repairs of its text.
        enum Check { case alone, withNeighbours, byRepairs }

        let name: String
        var check: Check {
            if name.hasPrefix("normalize.mojibake") { return .byRepairs }
            // A word that another character has kept apart from its neighbour may have a capital by itself only.
            let isTitle = name.hasPrefix("normalize.case") && name.contains(".title")
            return isTitle || name.hasPrefix("normalize.kurdish") ? .withNeighbours : .alone
        }
        let run: @Sendable (inout Document) -> Void

        init<S: ScratchTransform>(_ type: S.Type, _ configure: (inout S.Options) -> Void = { _ in }) throws
        where S.Scratch == AlignmentBuilder {
            var options = S.Options()
            configure(&options)
            let stage = try S(options: options)
            name = "\(S.name) \(options)"
            run = { document in
                var scratch = stage.makeScratch()
                _ = try? stage.process(&document, scratch: &scratch)
            }
        }
    }

    var links: [Link]
    var description: String { links.map(\.name).joined(separator: " → ") }

    /// Whether a stage decides by what stands around a word, so that the word by itself may become something else: whether a
    /// line was misread, whether a heh ends its word, and which letter begins one.
    var looksAround: Bool {
        links.contains { $0.check != .alone }
    }

    func process(_ document: inout Document) {
        for link in links { link.run(&document) }
    }

    /// What the chain makes of a text by itself.
    func normalized(_ text: String) -> String {
        var document = Document(id: "a", text: Text(text))
        process(&document)
        return document.text.string
    }

    /// Every stage, in each profile that does something of its own.
    static let all: [Link] = {
        do {
            var links = try NormalizeArabic.Profile.allCases.map { profile in
                try Link(NormalizeArabic.self) { $0 = .init(profile) }
            }
            links += try NormalizePersian.Profile.allCases.map { profile in
                try Link(NormalizePersian.self) { $0 = .init(profile) }
            }
            links += try NormalizeUrdu.Profile.allCases.map { profile in
                try Link(NormalizeUrdu.self) { $0 = .init(profile) }
            }
            links += try NormalizeKurdish.Profile.allCases.map { profile in
                try Link(NormalizeKurdish.self) { $0 = .init(profile) }
            }
            links += try NormalizeUnicode.Form.allCases.map { form in
                try Link(NormalizeUnicode.self) { ($0.form, $0.foldCase) = (form, form == .nfkc) }
            }
            links += try NormalizeCase.Target.allCases.map { target in
                try Link(NormalizeCase.self) { $0.target = target }
            }
            links += try NormalizeTransliterate.Scheme.allCases.map { scheme in
                try Link(NormalizeTransliterate.self) { $0.scheme = scheme }
            }
            links += [
                try Link(NormalizeControls.self), try Link(NormalizeControls.self) { $0.joiners = true },
                try Link(NormalizePunctuation.self) { ($0.arabic, $0.fullwidth, $0.guillemets) = (true, true, true) },
                try Link(NormalizeDigits.self), try Link(NormalizeDigits.self) { $0.target = .persian },
                try Link(NormalizeHebrew.self), try Link(NormalizeMojibake.self), try Link(NormalizeLines.self),
                try Link(NormalizeWhitespace.self),
                try Link(NormalizeWhitespace.self) { ($0.keepNoBreakSpaces, $0.joinLines) = (true, true) },
            ]
            return links
        } catch {
            fatalError("\(error)")
        }
    }()
}
