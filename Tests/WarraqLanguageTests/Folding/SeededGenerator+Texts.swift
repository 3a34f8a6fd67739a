// SPDX-License-Identifier: Apache-2.0

import WarraqTesting

extension SeededGenerator {
    /// Words of many scripts, mixed with everything that the profile changes.
    mutating func text(pieces: Int) -> [UInt8] {
        (0..<pieces).flatMap { _ in Array(piece().utf8) }
    }

    private mutating func piece() -> String {
        switch Int.random(in: 0..<10, using: &self) {
        case 0: scalar(in: [0x0600...0x06FF])
        case 1: scalar(in: [0x2000...0x206F, 0x00A0...0x00FF, 0x3000...0x3002, 0x1680...0x1681])
        case 2: scalar(in: [0xFB1D...0xFDCF, 0xFDF0...0xFEFF])
        case 3: scalar(in: [0x0060...0xD7FF, 0xE000...0x10FFFF])
        default: Self.words[Int.random(in: 0..<Self.words.count, using: &self)]
        }
    }

    private mutating func scalar(in ranges: [ClosedRange<UInt32>]) -> String {
        let range = ranges[Int.random(in: 0..<ranges.count, using: &self)]
        return Unicode.Scalar(UInt32.random(in: range, using: &self)).map { String($0) } ?? ""
    }

    private static let words = [
        "الكتاب ", "إلى ", "مَدْرَسَةٌ ", "أُمّـــة", "على", "في ", "بين ", "١٢٣", "۴۵", "قرأ", "لُغَةً ", "شيء ", "مسؤول ", " ",
        "می\u{200C}خواهم ", "کتابی ", "پژوهش ", "ښه ", "שלום ", "שָׁלוֹם", "ﷺ", "ﻻﺑﺄﺱ", "中文，", "日本語。", "\u{3000}", "ไทย",
        "क\u{094D}\u{200D}ष ", "Привет ", "İstanbul ", "naïve ", "word ", "“quoted” ", "— ", "👩\u{200D}👩\u{200D}👧",
        "👍🏽", "\n", "0", "\u{200F}", "\u{FEFF}", "ـ",
    ]
}
