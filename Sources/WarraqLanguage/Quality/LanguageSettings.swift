// SPDX-License-Identifier: Apache-2.0

internal import CWarraqLanguageTables

/// What FineWeb-2 asks of texts in one language: thresholds and stop words.
///
/// 1,929 languages and scripts have settings; English has none, since FineWeb-2 leaves it to FineWeb. The figures were found with the
/// word tokenizers of datatrove; <doc:QualitySignals> says where the words of this library are others. `NOTICE.md` of
/// `CWarraqLanguageTables` has origin and licence.
public struct LanguageSettings: Sendable, Hashable {
    /// ISO 639-3 code and ISO 15924 script: `arb_Arab`.
    public let code: String
    /// The stop words, punctuation among them.
    public let stopWords: [String]
    private let figures: [Double]

    /// The least score of GlotLID with which a text counts as one in the language.
    public var languageScore: Double { figures[0] }
    /// The least and the greatest mean of characters a word.
    public var meanWordLength: ClosedRange<Double> { min(figures[1], figures[2])...max(figures[1], figures[2]) }
    /// The least share of words with a letter among words and symbols.
    public var alphabeticWords: Double { figures[3] }
    /// The least share of lines that end a sentence; nil for a language in which that tells nothing.
    public var terminalLines: Double? { figures[4] < 0 ? nil : figures[4] }
    /// The most line ends a word.
    public var newlineRatio: Double { figures[5] }
    /// The greatest share of lines that stood before.
    public var duplicateLines: Double { figures[6] }
    /// The greatest share of the most frequent n-gram, for n from 2 to 4.
    public var topNgrams: [Double] { Array(figures[7...9]) }
    /// The greatest share of repeated n-grams, for n from 5 to 10.
    public var duplicateNgrams: [Double] { Array(figures[10...15]) }

    /// The settings of a language; nil if there are none.
    ///
    /// - Parameters:
    ///   - language: A BCP 47 tag or ISO 639-3 code: `ar`, `arz`, `sr-Latn`. A macrolanguage stands for its main one: `ar` for `arb`,
    ///     `zh` for `cmn`.
    ///   - script: The ISO 15924 code of the text's script, for languages with several; what the tag says goes before.
    public init?(language: String, script: String? = nil) {
        let parts = language.split(separator: "-")
        guard let primary = parts.first else { return nil }
        let tagged = parts.dropFirst().first { $0.utf8.count == 4 }.map(String.init)
        let code = LanguageCodes.code(of: String(primary))
        let candidates = LanguageSettings.rows[code] ?? []
        let wanted = (tagged ?? script).map { code + "_" + $0 }
        let usual = LanguageCodes.usual[code].map { code + "_" + $0 }
        let found =
            candidates.first { $0.code == wanted } ?? candidates.first { $0.code == usual }
            ?? candidates.first { !$0.code.hasSuffix("_Latn") } ?? candidates.first
        guard let found else { return nil }
        self.init(row: found)
    }

    /// The codes that have settings, in order.
    public static var codes: [String] { rows.values.joined().map(\.code).sorted() }

    private typealias Row = (code: String, range: Range<Int>)

    private init(row: Row) {
        let columns = LanguageSettings.text(row.range).split(separator: "\t", omittingEmptySubsequences: false)
        code = row.code
        figures = columns[1..<columns.count - 1].map { Double($0) ?? 0 }
        stopWords = (columns.last ?? "").split(separator: " ").map(String.init)
    }

    /// By language, the places of its rows.
    private static let rows: [String: [Row]] = {
        var rows: [String: [Row]] = [:]
        let size = unsafe warraq_language_thresholds.size
        var start = 0
        for offset in 0..<size where byte(at: offset) == 0x0A {
            let code = text(start..<start + 8)
            rows[String(code.prefix(3)), default: []].append((code, start..<offset))
            start = offset + 1
        }
        return rows
    }()

    private static func text(_ range: Range<Int>) -> String {
        String(decoding: range.map(byte), as: UTF8.self)
    }

    /// A byte of the table, a constant that lives as long as the program; traps outside of it.
    private static func byte(at offset: Int) -> UInt8 {
        let table = unsafe warraq_language_thresholds
        precondition(unsafe offset >= 0 && offset < table.size)
        return unsafe table.start.load(fromByteOffset: offset, as: UInt8.self)
    }
}

extension StopWords {
    /// The stop words of a language; nil if none are known.
    ///
    /// For English the eight of Gopher, else those of FineWeb-2 (``LanguageSettings``).
    public init?(language: String, script: String? = nil) {
        if language == "en" || language == "eng" || language.hasPrefix("en-") {
            self.init(StopWords.gopher)
        } else {
            guard let settings = LanguageSettings(language: language, script: script) else { return nil }
            self.init(settings.stopWords)
            if count == 0 { return nil }
        }
    }

    /// The stop words of Gopher, for English (Rae and others 2021).
    public static let gopher = ["the", "be", "to", "of", "and", "that", "have", "with"]
}
