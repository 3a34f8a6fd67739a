// SPDX-License-Identifier: Apache-2.0

import Foundation
import WarraqCore
import WarraqNormalization
import WarraqUnicode

/// Every profile of the stages that fold letters, each on text of its own language.
enum NormalizationProfiles {
    static let benchmark = Benchmark(
        name: "normalize-profiles",
        summary: "All profiles of Arabic, Persian, Urdu, Kurdish and Hebrew on their own languages, alignment on",
        goal: "1,000 MB/s plain, 400 MB/s vocalised"
    ) { settings in
        try measurements(
            "arabic", NormalizeArabic.Profile.allCases, [("plain", .arabic), ("vocalised", .vocalisedArabic)], "arb",
            settings
        ) { try NormalizeArabic(options: .init($0)) }
            + measurements(
                "persian", NormalizePersian.Profile.allCases, [("plain", .persian), ("vocalised", .vocalisedPersian)],
                "pes_1", settings
            ) { try NormalizePersian(options: .init($0)) }
            + measurements(
                "urdu", NormalizeUrdu.Profile.allCases, [("plain", .urdu), ("vocalised", .vocalisedUrdu)], "urd",
                settings
            ) { try NormalizeUrdu(options: .init($0)) }
            // Kurdish writes its vowels as letters.
            + measurements(
                "kurdish", NormalizeKurdish.Profile.allCases,
                [("plain", .kurdish), ("vocalised Arabic", .vocalisedArabic)], nil, settings
            ) { try NormalizeKurdish(options: .init($0)) }
            + measurements(
                "hebrew", ["default"], [("plain", .hebrew), ("pointed", .vocalisedHebrew)], "heb", settings
            ) { _ in try NormalizeHebrew(options: .init()) }
    }

    /// All profiles of a stage on made-up prose and, where it is at hand, on lines of a text of the shared corpus in random order.
    private static func measurements<P, S: ScratchTransform>(
        _ language: String, _ profiles: [P], _ samples: [(label: String, words: SampleWords)], _ shared: String?,
        _ settings: Settings, _ stage: (P) throws -> S
    ) throws -> [Measurement] where S.Scratch == AlignmentBuilder {
        var texts = SampleTexts(seed: 2)
        var inputs = samples.map { sample in
            (sample.label, (0..<1000).map { _ in texts.document(of: sample.words, bytes: 4000) })
        }
        if let shared, let lines = sharedLines(shared) {
            let documents = (0..<1000).map { _ in texts.mixed(of: lines, bytes: 4000) }
            inputs.append(("lines of \(shared).txt", documents))
        }
        return try profiles.flatMap { profile in
            try inputs.map { label, documents in
                try NormalizationCases.time("\(language) \(profile), \(label)", stage(profile), documents, settings)
            }
        }
    }

    private static func sharedLines(_ name: String) -> [String]? {
        let folder = ProcessInfo.processInfo.environment["WARRAQ_SHARED"] ?? "../shared"
        guard let text = try? String(contentsOfFile: folder + "/corpus/texts/\(name).txt", encoding: .utf8) else {
            return nil
        }
        return text.split(separator: "\n").map(String.init)
    }
}
