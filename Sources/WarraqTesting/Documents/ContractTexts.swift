// SPDX-License-Identifier: Apache-2.0

/// The texts that contracts try stages with: ten languages, and what breaks programs.
///
/// ```swift
/// for sample in ContractTexts.all where !sample.isLong {
///     let document = Document(id: DocumentID(sample.name), text: Text(sample.text))
/// }
/// ```
public enum ContractTexts {
    /// One text under a name that messages quote.
    public struct Sample: Sendable, Hashable, CustomStringConvertible {
        /// The name: lower case, with hyphens.
        public let name: String
        /// The text; valid, since it is a string.
        public let text: String
        /// Whether it has a megabyte: for loops that may not take long.
        public var isLong: Bool { text.utf8.count > 1 << 16 }
        /// The name.
        public var description: String { name }
    }

    /// All texts: ``languages``, ``hostile`` and ``long``.
    public static let all: [Sample] = languages + hostile + [long]

    /// U+FDD0, which no literal may hold.
    private static let fdd0 = String(decoding: [0xEF, 0xB7, 0x90], as: UTF8.self)

    /// A megabyte without a line end, in three scripts.
    public static let long = Sample(
        name: "long-line", text: String(repeating: "كتبَ the scribe 一 page, ثم نام. ", count: 26_000))

    /// Sentences in the languages that every stage must treat alike.
    public static let languages: [Sample] = [
        Sample(name: "arabic", text: "وصل القطار إلى المحطة عند الفجر. قال السائق: «الطريق طويل»، ثم شرب الشاي."),
        Sample(name: "arabic-vocalised", text: "كَتَبَ الوَرَّاقُ الكِتَابَ بِخَطٍّ جَمِيلٍ، ثُمَّ جَلَّدَهُ فِي بَغْدَادَ."),
        Sample(name: "arabic-forms", text: "ﻛﺘﺎﺏ ﻗﺪﻳﻢ ﻓﻲ ﺍﻟﻤﻜﺘﺒﺔ، والســــلام على القارئ ١٢٣۔"),
        Sample(name: "persian-zwnj", text: "کتاب‌فروش می‌گوید که دست‌نوشته‌های تازه‌ای رسیده‌اند؛ نمی‌فروشد."),
        Sample(
            name: "hebrew", text: "הספרן מצא כתב יד ישן בארגז. \u{5D4}\u{5B8}\u{5D0}\u{5D5}\u{5B9}\u{5E8} נפל על הדף."),
        Sample(name: "chinese", text: "抄书人每天写十页。他的墨用完了，于是去了市场。"),
        Sample(name: "japanese", text: "写本は古い箱の中にあった。ページは「カタカナ」とひらがなでいっぱいだ。"),
        Sample(name: "thai", text: "ช่างทำหนังสือเย็บเล่มใหม่ทุกเช้าและขายที่ตลาด"),
        Sample(name: "hindi", text: "लेखक ने पुस्तक की प्रति बनाई। फिर उसने स्याही सुखाई और चाय पी।"),
        Sample(name: "russian", text: "Переписчик закончил страницу ещё до рассвета; чернила не успели высохнуть."),
        Sample(
            name: "turkish", text: "Kâtip ışığı söndürdü, İstanbul'a giden gemiye bindi; çantasında iki defter vardı."),
        Sample(
            name: "english", text: "The bookbinder's shop opens at nine. \"Bring glue,\" she said—twice, on 3 May 2021."
        ),
        Sample(
            name: "mixed",
            text: "The word كتاب means book, 本 means book, and ספר too: #books @scribe https://example.org/?a=1"),
    ]

    /// Texts that break programs which were tried with English only.
    public static let hostile: [Sample] = [
        Sample(name: "empty", text: ""),
        Sample(name: "one-scalar", text: "x"),
        Sample(name: "one-wide-scalar", text: "\u{1F4D6}"),
        Sample(name: "nul", text: "before\u{0}after \u{0}\u{0} end"),
        Sample(name: "controls", text: "bell\u{7} escape\u{1B}[31m delete\u{7F} c1\u{9B} backspace\u{8}"),
        Sample(name: "marks-only", text: "\u{301}\u{64E}\u{651}\u{5B8}\u{93F}\u{E31}\u{20D7}\u{FE0F}"),
        Sample(name: "marks-many", text: "z" + String(repeating: "\u{301}\u{327}", count: 300) + " end"),
        Sample(
            name: "bidi-controls",
            text: "\u{202E}txt.exe\u{202C} \u{2066}سطر\u{2069}\u{200F} \u{61C}a\u{200E}b \u{202A}"),
        Sample(name: "zero-width", text: "ze\u{200B}ro wi\u{2060}dth \u{FEFF}mark so\u{AD}ft"),
        Sample(
            name: "emoji",
            text:
                "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467} family \u{1F1EA}\u{1F1EC}\u{1F1F8} \u{1F44D}\u{1F3FD} \u{2764}\u{FE0F}\u{200D}\u{1F525}"
        ),
        Sample(
            name: "line-ends",
            text: "one\r\ntwo\rthree\nfour\n\r\r\nfive\u{85}six\u{2028}seven\u{2029}eight\u{B}nine\u{C}ten\r"),
        Sample(name: "blank", text: " \t\u{A0}\u{3000}\u{2003}\u{1680}\r\n \r\n\n\t"),
        Sample(name: "spaces", text: "  lead  mid\u{A0}\u{A0}no-break \t tab\u{3000}wide  \n\n\n\n   after  four  \n"),
        Sample(
            name: "brackets", text: String(repeating: "[({<", count: 2_000) + String(repeating: ">})]", count: 1_000)),
        Sample(name: "replacement", text: "\u{FFFD} lone, lon\u{FFFD}g, \u{FFFD}\u{FFFD}"),
        Sample(name: "noncharacters", text: "\u{FFFE}a\u{FFFF}b\(fdd0)c\u{1FFFE}d\u{10FFFF}"),
        Sample(name: "private-use", text: "\u{E000}\u{F8FF} \u{F0000} \u{E0041}\u{E007F}"),
        Sample(
            name: "markup", text: "<b>&amp;\"quoted\" 'single' \\back\\slash %00 ${HOME} $(x) ; DROP TABLE t; -- ,\t|"),
        Sample(name: "digits", text: "٠١٢٣ ۴۵۶ १२३ 123 ⅷ ² 1e999 -0 0x1F 99999999999999999999"),
        Sample(name: "one-word", text: String(repeating: "متكرر", count: 1_000)),
        Sample(name: "many-lines", text: String(repeating: "سطر\n\nline\n", count: 500)),
    ]
}
