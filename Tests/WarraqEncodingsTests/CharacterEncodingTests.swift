// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqEncodings

@Suite("CharacterEncoding")
struct CharacterEncodingTests {
    @Test(
        "is found by any label of the standard",
        arguments: [
            ("utf-8", "utf-8"), ("UTF8", "utf-8"), (" latin1\n", "windows-1252"), ("ISO-8859-1", "windows-1252"),
            ("CP1256", "windows-1256"), ("arabic", "iso-8859-6"), ("visual", "iso-8859-8"), ("logical", "iso-8859-8-i"),
            ("gb2312", "gbk"), ("x-sjis", "shift_jis"), ("ks_c_5601-1987", "euc-kr"), ("tis-620", "windows-874"),
            ("iso-8859-9", "windows-1254"), ("unicode", "utf-16le"), ("hz-gb-2312", "replacement"),
            ("koi8-ru", "koi8-u"), ("", nil), ("utf-7", nil), ("windows 1256", nil),
        ] as [(String, String?)]
    )
    func labels(label: String, name: String?) {
        #expect(CharacterEncoding(label: label)?.name == name)
    }

    @Test("all forty are there, and each is found by its name")
    func all() {
        #expect(CharacterEncoding.all.count == 40)
        for encoding in CharacterEncoding.all { #expect(CharacterEncoding(label: encoding.name) == encoding) }
    }
}
