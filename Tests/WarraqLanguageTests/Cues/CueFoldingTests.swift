// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import WarraqLanguage

private func folded(_ text: String) -> String {
    String(String.UnicodeScalarView(CueFolding.folded(text).compactMap(Unicode.Scalar.init)))
}

@Suite("CueFolding")
struct CueFoldingTests {
    @Test(
        "folds spellings of one word together",
        arguments: [
            ("إقرأ أيضاً", "اقرا ايضا"), ("مُشابِهَة", "مشابهه"), ("مـــرتبط", "مرتبط"), ("به‌روزرسانی", "بهروزرساني"),
            ("ﻻ ﺗﻮﺟﺪ", "لا توجد"), ("ک گ ی", "ك گ ي"), ("ÉCOLE à la", "ecole a la"), ("İlgili ılık", "ilgili ilik"),
            ("ЕЩЁ Ещё", "еще еще"), ("١٢ ۱۲ 12", "12 12 12"), ("a\u{A0} \u{2009}b", "a b"), ("Straße", "strase"),
            ("e\u{301}", "e"), ("d’accord d'accord", "d accord d accord"), ("–—-", "---"), ("«»“”", ",,,,"),
        ]
    )
    func fold(text: String, expected: String) {
        #expect(folded(text) == expected)
    }

    @Test("folds each presentation form to the letter that Unicode decomposes it to")
    func presentationForms() {
        // The first and last forms of letters, from UnicodeData.txt.
        let forms: [(UInt32, UInt32)] = [
            (0xFE80, 0x621), (0xFE82, 0x627), (0xFE8D, 0x627), (0xFE8F, 0x628), (0xFE92, 0x628), (0xFE93, 0x647),
            (0xFE95, 0x62A), (0xFEA9, 0x62F), (0xFEB1, 0x633), (0xFEC9, 0x639), (0xFECD, 0x63A), (0xFED1, 0x641),
            (0xFEDD, 0x644), (0xFEE1, 0x645), (0xFEE9, 0x647), (0xFEED, 0x648), (0xFEEF, 0x64A), (0xFEF1, 0x64A),
            (0xFEF4, 0x64A),
        ]
        for (form, letter) in forms { #expect(CueFolding.fold(form).first == letter, "U+\(String(form, radix: 16))") }
        #expect(CueFolding.fold(0xFEFB) == (0x644, 0x627))
    }

    @Test("is idempotent over all scalars")
    func idempotent() {
        for value in UInt32(0)..<0x11_0000 where Unicode.Scalar(value) != nil {
            let first = CueFolding.fold(value).first
            #expect(CueFolding.fold(first).first == first || first == 0)
        }
    }
}
