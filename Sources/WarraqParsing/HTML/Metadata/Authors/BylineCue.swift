// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// Words that announce an author, in many languages.
struct BylineCue: Sendable {
    /// How far the words are believed.
    enum Strength: Sendable {
        /// With a name behind them they are a byline wherever they stand.
        case sure
        /// They are ordinary words as well: a byline only where the element says so, or with a colon.
        case ordinary
    }

    let words: [Unicode.Scalar]
    let strength: Strength

    private static let sure = """
        by|written by|words by|posted by|article by|story by|reported by|report by|authored by|text by|submitted by|contributed by|\
        published by|blog by|review by|interview by|compiled by|this post was written by|this article was written by|\
        von|text von|ein beitrag von|ein artikel von|ein kommentar von|geschrieben von|verfasst von|eine analyse von|\
        par|écrit par|publié par|rédigé par|posté par|propos recueillis par|un article de|texte par|\
        por|escrito por|publicado por|redactado por|texto de|por redacción|\
        a cura di|scritto da|pubblicato da|articolo di|door|geschreven door|skriven av|skrevet av|skrevet af|\
        yazan|haberi yazan|yazar|oleh|ditulis oleh|opracował|opracowała|napsal|napsala|kirjoittanut|írta|scris de|publicat de|\
        tác giả|автор|авторы|автор статьи|автор текста|подготовил|подготовила|подготовили|текст|автори|автор матеріалу|\
        γράφει ο|γράφει η|γράφει|του|της|συντάκτης|επιμέλεια|\
        بقلم|بقلم الكاتب|كتب|كتبت|كتبه|الكاتب|الكاتبة|تحرير|إعداد|إعداد وتحرير|بواسطة|تقرير|حوار|كاتب المقال|المحرر|\
        نوشته|نوشتهٔ|نویسنده|نویسندگان|به قلم|خبرنگار|گزارش از|به کوشش|مترجم|تحریر|از قلم|مصنف|\
        מאת|נכתב על ידי|נכתב ע״י|כתב|כתבה|הכותב|\
        作者|作者是|记者|記者|本报记者|本報記者|撰文|撰稿|编辑|編輯|责任编辑|責任編輯|责编|文字|整理|编译|編譯|实习记者|\
        著者|執筆者|執筆|筆者|取材・文|ライター|文責|投稿者|글|작성자|글쓴이|기자|취재|\
        โดย|เขียนโดย|ผู้เขียน|เรื่องโดย|लेखक|लेखिका|द्वारा|रिपोर्ट|লেখক|লিখেছেন
        """

    private static let ordinary = """
        author|authors|writer|reporter|contributor|editor|from|autor|autorin|autoren|redaktion|auteur|auteurs|autora|autores|\
        redacción|redação|autore|autori|di|de|da|av|af|text|texte|texto|testo|tekst|foto|haber|editör|penulis|szerző|\
        kirjoittaja|autorka|από|ο|文|文・|编|از|तस्वीर
        """

    /// All cues by their first scalar, the longest first.
    private static let byFirst: [Unicode.Scalar: [BylineCue]] = {
        var table: [Unicode.Scalar: [BylineCue]] = [:]
        for (list, strength) in [(sure, Strength.sure), (ordinary, .ordinary)] {
            for phrase in list.split(separator: "|") {
                let words = fold(String(phrase))
                if let first = words.first {
                    table[first, default: []].append(BylineCue(words: words, strength: strength))
                }
            }
        }
        return table.mapValues { cues in cues.sorted { $0.words.count > $1.words.count } }
    }()

    /// Whether some cue begins with a scalar.
    static func begins(with scalar: Unicode.Scalar) -> Bool { fold(scalar).map { byFirst[$0] != nil } ?? true }

    /// A text for comparison: case, marks and the spelling variants of Arabic letters left out, white space single.
    static func fold(_ text: String) -> [Unicode.Scalar] { text.unicodeScalars.compactMap(fold) }

    static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0x622, 0x623, 0x625: "\u{627}"
        case 0x649, 0x6CC: "\u{64A}"
        case 0x629: "\u{647}"
        case 0x6A9: "\u{643}"
        case 0x640, 0x64B...0x65F, 0x300...0x36F, 0x200B...0x200F, 0x654: nil
        case 0xA0, 0x3000: " "
        default: UnicodeProperties.simpleCaseFold(scalar)
        }
    }

    /// The cue that a line starts with, and the scalars of the line that it takes, a colon behind it included.
    static func match(_ line: [Unicode.Scalar]) -> (cue: BylineCue, length: Int, hasColon: Bool)? {
        var folded: [Unicode.Scalar] = []
        var ends: [Int] = []
        for (index, scalar) in line.prefix(64).enumerated() {
            guard let own = fold(scalar) else { continue }
            folded.append(own)
            ends.append(index + 1)
        }
        guard let first = folded.first, let cues = byFirst[first] else { return nil }
        for cue in cues where folded.starts(with: cue.words) {
            let end = ends[cue.words.count - 1]
            var after = end
            while after < line.count, fold(line[after]) == nil || UnicodeProperties.isWhitespace(line[after]) {
                after += 1
            }
            let hasColon = after < line.count && isColon(line[after])
            let isApart = after > end || hasColon || after == line.count || isUnspaced(cue.words[cue.words.count - 1])
            guard isApart else { continue }
            while after < line.count, isColon(line[after]) || UnicodeProperties.isWhitespace(line[after]) { after += 1 }
            return (cue, after, hasColon)
        }
        return nil
    }

    private static func isColon(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ":", "\u{FF1A}", "/", "\u{FF0F}", "\u{FE55}", "|", "-", "\u{2013}": true
        default: false
        }
    }

    private static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
        UnicodeProperties.isIdeographic(scalar) || UnicodeProperties.isKana(scalar)
            || UnicodeProperties.isComplexContext(scalar)
    }
}
