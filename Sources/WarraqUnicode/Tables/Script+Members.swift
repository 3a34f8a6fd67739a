// SPDX-License-Identifier: Apache-2.0
// Written by Sources/CWarraqUnicodeTables/Generator/generate.py from Unicode 15.0.0.

extension Script {
    /// Unknown (Zzzz).
    public static var unknown: Script { Script(rawValue: 0) }
    /// Adlam (Adlm).
    public static var adlam: Script { Script(rawValue: 1) }
    /// Ahom (Ahom).
    public static var ahom: Script { Script(rawValue: 2) }
    /// Anatolian_Hieroglyphs (Hluw).
    public static var anatolianHieroglyphs: Script { Script(rawValue: 3) }
    /// Arabic (Arab).
    public static var arabic: Script { Script(rawValue: 4) }
    /// Armenian (Armn).
    public static var armenian: Script { Script(rawValue: 5) }
    /// Avestan (Avst).
    public static var avestan: Script { Script(rawValue: 6) }
    /// Balinese (Bali).
    public static var balinese: Script { Script(rawValue: 7) }
    /// Bamum (Bamu).
    public static var bamum: Script { Script(rawValue: 8) }
    /// Bassa_Vah (Bass).
    public static var bassaVah: Script { Script(rawValue: 9) }
    /// Batak (Batk).
    public static var batak: Script { Script(rawValue: 10) }
    /// Bengali (Beng).
    public static var bengali: Script { Script(rawValue: 11) }
    /// Bhaiksuki (Bhks).
    public static var bhaiksuki: Script { Script(rawValue: 12) }
    /// Bopomofo (Bopo).
    public static var bopomofo: Script { Script(rawValue: 13) }
    /// Brahmi (Brah).
    public static var brahmi: Script { Script(rawValue: 14) }
    /// Braille (Brai).
    public static var braille: Script { Script(rawValue: 15) }
    /// Buginese (Bugi).
    public static var buginese: Script { Script(rawValue: 16) }
    /// Buhid (Buhd).
    public static var buhid: Script { Script(rawValue: 17) }
    /// Canadian_Aboriginal (Cans).
    public static var canadianAboriginal: Script { Script(rawValue: 18) }
    /// Carian (Cari).
    public static var carian: Script { Script(rawValue: 19) }
    /// Caucasian_Albanian (Aghb).
    public static var caucasianAlbanian: Script { Script(rawValue: 20) }
    /// Chakma (Cakm).
    public static var chakma: Script { Script(rawValue: 21) }
    /// Cham (Cham).
    public static var cham: Script { Script(rawValue: 22) }
    /// Cherokee (Cher).
    public static var cherokee: Script { Script(rawValue: 23) }
    /// Chorasmian (Chrs).
    public static var chorasmian: Script { Script(rawValue: 24) }
    /// Common (Zyyy).
    public static var common: Script { Script(rawValue: 25) }
    /// Coptic (Copt).
    public static var coptic: Script { Script(rawValue: 26) }
    /// Cuneiform (Xsux).
    public static var cuneiform: Script { Script(rawValue: 27) }
    /// Cypriot (Cprt).
    public static var cypriot: Script { Script(rawValue: 28) }
    /// Cypro_Minoan (Cpmn).
    public static var cyproMinoan: Script { Script(rawValue: 29) }
    /// Cyrillic (Cyrl).
    public static var cyrillic: Script { Script(rawValue: 30) }
    /// Deseret (Dsrt).
    public static var deseret: Script { Script(rawValue: 31) }
    /// Devanagari (Deva).
    public static var devanagari: Script { Script(rawValue: 32) }
    /// Dives_Akuru (Diak).
    public static var divesAkuru: Script { Script(rawValue: 33) }
    /// Dogra (Dogr).
    public static var dogra: Script { Script(rawValue: 34) }
    /// Duployan (Dupl).
    public static var duployan: Script { Script(rawValue: 35) }
    /// Egyptian_Hieroglyphs (Egyp).
    public static var egyptianHieroglyphs: Script { Script(rawValue: 36) }
    /// Elbasan (Elba).
    public static var elbasan: Script { Script(rawValue: 37) }
    /// Elymaic (Elym).
    public static var elymaic: Script { Script(rawValue: 38) }
    /// Ethiopic (Ethi).
    public static var ethiopic: Script { Script(rawValue: 39) }
    /// Georgian (Geor).
    public static var georgian: Script { Script(rawValue: 40) }
    /// Glagolitic (Glag).
    public static var glagolitic: Script { Script(rawValue: 41) }
    /// Gothic (Goth).
    public static var gothic: Script { Script(rawValue: 42) }
    /// Grantha (Gran).
    public static var grantha: Script { Script(rawValue: 43) }
    /// Greek (Grek).
    public static var greek: Script { Script(rawValue: 44) }
    /// Gujarati (Gujr).
    public static var gujarati: Script { Script(rawValue: 45) }
    /// Gunjala_Gondi (Gong).
    public static var gunjalaGondi: Script { Script(rawValue: 46) }
    /// Gurmukhi (Guru).
    public static var gurmukhi: Script { Script(rawValue: 47) }
    /// Han (Hani).
    public static var han: Script { Script(rawValue: 48) }
    /// Hangul (Hang).
    public static var hangul: Script { Script(rawValue: 49) }
    /// Hanifi_Rohingya (Rohg).
    public static var hanifiRohingya: Script { Script(rawValue: 50) }
    /// Hanunoo (Hano).
    public static var hanunoo: Script { Script(rawValue: 51) }
    /// Hatran (Hatr).
    public static var hatran: Script { Script(rawValue: 52) }
    /// Hebrew (Hebr).
    public static var hebrew: Script { Script(rawValue: 53) }
    /// Hiragana (Hira).
    public static var hiragana: Script { Script(rawValue: 54) }
    /// Imperial_Aramaic (Armi).
    public static var imperialAramaic: Script { Script(rawValue: 55) }
    /// Inherited (Zinh).
    public static var inherited: Script { Script(rawValue: 56) }
    /// Inscriptional_Pahlavi (Phli).
    public static var inscriptionalPahlavi: Script { Script(rawValue: 57) }
    /// Inscriptional_Parthian (Prti).
    public static var inscriptionalParthian: Script { Script(rawValue: 58) }
    /// Javanese (Java).
    public static var javanese: Script { Script(rawValue: 59) }
    /// Kaithi (Kthi).
    public static var kaithi: Script { Script(rawValue: 60) }
    /// Kannada (Knda).
    public static var kannada: Script { Script(rawValue: 61) }
    /// Katakana (Kana).
    public static var katakana: Script { Script(rawValue: 62) }
    /// Kawi (Kawi).
    public static var kawi: Script { Script(rawValue: 63) }
    /// Kayah_Li (Kali).
    public static var kayahLi: Script { Script(rawValue: 64) }
    /// Kharoshthi (Khar).
    public static var kharoshthi: Script { Script(rawValue: 65) }
    /// Khitan_Small_Script (Kits).
    public static var khitanSmallScript: Script { Script(rawValue: 66) }
    /// Khmer (Khmr).
    public static var khmer: Script { Script(rawValue: 67) }
    /// Khojki (Khoj).
    public static var khojki: Script { Script(rawValue: 68) }
    /// Khudawadi (Sind).
    public static var khudawadi: Script { Script(rawValue: 69) }
    /// Lao (Laoo).
    public static var lao: Script { Script(rawValue: 70) }
    /// Latin (Latn).
    public static var latin: Script { Script(rawValue: 71) }
    /// Lepcha (Lepc).
    public static var lepcha: Script { Script(rawValue: 72) }
    /// Limbu (Limb).
    public static var limbu: Script { Script(rawValue: 73) }
    /// Linear_A (Lina).
    public static var linearA: Script { Script(rawValue: 74) }
    /// Linear_B (Linb).
    public static var linearB: Script { Script(rawValue: 75) }
    /// Lisu (Lisu).
    public static var lisu: Script { Script(rawValue: 76) }
    /// Lycian (Lyci).
    public static var lycian: Script { Script(rawValue: 77) }
    /// Lydian (Lydi).
    public static var lydian: Script { Script(rawValue: 78) }
    /// Mahajani (Mahj).
    public static var mahajani: Script { Script(rawValue: 79) }
    /// Makasar (Maka).
    public static var makasar: Script { Script(rawValue: 80) }
    /// Malayalam (Mlym).
    public static var malayalam: Script { Script(rawValue: 81) }
    /// Mandaic (Mand).
    public static var mandaic: Script { Script(rawValue: 82) }
    /// Manichaean (Mani).
    public static var manichaean: Script { Script(rawValue: 83) }
    /// Marchen (Marc).
    public static var marchen: Script { Script(rawValue: 84) }
    /// Masaram_Gondi (Gonm).
    public static var masaramGondi: Script { Script(rawValue: 85) }
    /// Medefaidrin (Medf).
    public static var medefaidrin: Script { Script(rawValue: 86) }
    /// Meetei_Mayek (Mtei).
    public static var meeteiMayek: Script { Script(rawValue: 87) }
    /// Mende_Kikakui (Mend).
    public static var mendeKikakui: Script { Script(rawValue: 88) }
    /// Meroitic_Cursive (Merc).
    public static var meroiticCursive: Script { Script(rawValue: 89) }
    /// Meroitic_Hieroglyphs (Mero).
    public static var meroiticHieroglyphs: Script { Script(rawValue: 90) }
    /// Miao (Plrd).
    public static var miao: Script { Script(rawValue: 91) }
    /// Modi (Modi).
    public static var modi: Script { Script(rawValue: 92) }
    /// Mongolian (Mong).
    public static var mongolian: Script { Script(rawValue: 93) }
    /// Mro (Mroo).
    public static var mro: Script { Script(rawValue: 94) }
    /// Multani (Mult).
    public static var multani: Script { Script(rawValue: 95) }
    /// Myanmar (Mymr).
    public static var myanmar: Script { Script(rawValue: 96) }
    /// Nabataean (Nbat).
    public static var nabataean: Script { Script(rawValue: 97) }
    /// Nag_Mundari (Nagm).
    public static var nagMundari: Script { Script(rawValue: 98) }
    /// Nandinagari (Nand).
    public static var nandinagari: Script { Script(rawValue: 99) }
    /// New_Tai_Lue (Talu).
    public static var newTaiLue: Script { Script(rawValue: 100) }
    /// Newa (Newa).
    public static var newa: Script { Script(rawValue: 101) }
    /// Nko (Nkoo).
    public static var nko: Script { Script(rawValue: 102) }
    /// Nushu (Nshu).
    public static var nushu: Script { Script(rawValue: 103) }
    /// Nyiakeng_Puachue_Hmong (Hmnp).
    public static var nyiakengPuachueHmong: Script { Script(rawValue: 104) }
    /// Ogham (Ogam).
    public static var ogham: Script { Script(rawValue: 105) }
    /// Ol_Chiki (Olck).
    public static var olChiki: Script { Script(rawValue: 106) }
    /// Old_Hungarian (Hung).
    public static var oldHungarian: Script { Script(rawValue: 107) }
    /// Old_Italic (Ital).
    public static var oldItalic: Script { Script(rawValue: 108) }
    /// Old_North_Arabian (Narb).
    public static var oldNorthArabian: Script { Script(rawValue: 109) }
    /// Old_Permic (Perm).
    public static var oldPermic: Script { Script(rawValue: 110) }
    /// Old_Persian (Xpeo).
    public static var oldPersian: Script { Script(rawValue: 111) }
    /// Old_Sogdian (Sogo).
    public static var oldSogdian: Script { Script(rawValue: 112) }
    /// Old_South_Arabian (Sarb).
    public static var oldSouthArabian: Script { Script(rawValue: 113) }
    /// Old_Turkic (Orkh).
    public static var oldTurkic: Script { Script(rawValue: 114) }
    /// Old_Uyghur (Ougr).
    public static var oldUyghur: Script { Script(rawValue: 115) }
    /// Oriya (Orya).
    public static var oriya: Script { Script(rawValue: 116) }
    /// Osage (Osge).
    public static var osage: Script { Script(rawValue: 117) }
    /// Osmanya (Osma).
    public static var osmanya: Script { Script(rawValue: 118) }
    /// Pahawh_Hmong (Hmng).
    public static var pahawhHmong: Script { Script(rawValue: 119) }
    /// Palmyrene (Palm).
    public static var palmyrene: Script { Script(rawValue: 120) }
    /// Pau_Cin_Hau (Pauc).
    public static var pauCinHau: Script { Script(rawValue: 121) }
    /// Phags_Pa (Phag).
    public static var phagsPa: Script { Script(rawValue: 122) }
    /// Phoenician (Phnx).
    public static var phoenician: Script { Script(rawValue: 123) }
    /// Psalter_Pahlavi (Phlp).
    public static var psalterPahlavi: Script { Script(rawValue: 124) }
    /// Rejang (Rjng).
    public static var rejang: Script { Script(rawValue: 125) }
    /// Runic (Runr).
    public static var runic: Script { Script(rawValue: 126) }
    /// Samaritan (Samr).
    public static var samaritan: Script { Script(rawValue: 127) }
    /// Saurashtra (Saur).
    public static var saurashtra: Script { Script(rawValue: 128) }
    /// Sharada (Shrd).
    public static var sharada: Script { Script(rawValue: 129) }
    /// Shavian (Shaw).
    public static var shavian: Script { Script(rawValue: 130) }
    /// Siddham (Sidd).
    public static var siddham: Script { Script(rawValue: 131) }
    /// SignWriting (Sgnw).
    public static var signwriting: Script { Script(rawValue: 132) }
    /// Sinhala (Sinh).
    public static var sinhala: Script { Script(rawValue: 133) }
    /// Sogdian (Sogd).
    public static var sogdian: Script { Script(rawValue: 134) }
    /// Sora_Sompeng (Sora).
    public static var soraSompeng: Script { Script(rawValue: 135) }
    /// Soyombo (Soyo).
    public static var soyombo: Script { Script(rawValue: 136) }
    /// Sundanese (Sund).
    public static var sundanese: Script { Script(rawValue: 137) }
    /// Syloti_Nagri (Sylo).
    public static var sylotiNagri: Script { Script(rawValue: 138) }
    /// Syriac (Syrc).
    public static var syriac: Script { Script(rawValue: 139) }
    /// Tagalog (Tglg).
    public static var tagalog: Script { Script(rawValue: 140) }
    /// Tagbanwa (Tagb).
    public static var tagbanwa: Script { Script(rawValue: 141) }
    /// Tai_Le (Tale).
    public static var taiLe: Script { Script(rawValue: 142) }
    /// Tai_Tham (Lana).
    public static var taiTham: Script { Script(rawValue: 143) }
    /// Tai_Viet (Tavt).
    public static var taiViet: Script { Script(rawValue: 144) }
    /// Takri (Takr).
    public static var takri: Script { Script(rawValue: 145) }
    /// Tamil (Taml).
    public static var tamil: Script { Script(rawValue: 146) }
    /// Tangsa (Tnsa).
    public static var tangsa: Script { Script(rawValue: 147) }
    /// Tangut (Tang).
    public static var tangut: Script { Script(rawValue: 148) }
    /// Telugu (Telu).
    public static var telugu: Script { Script(rawValue: 149) }
    /// Thaana (Thaa).
    public static var thaana: Script { Script(rawValue: 150) }
    /// Thai (Thai).
    public static var thai: Script { Script(rawValue: 151) }
    /// Tibetan (Tibt).
    public static var tibetan: Script { Script(rawValue: 152) }
    /// Tifinagh (Tfng).
    public static var tifinagh: Script { Script(rawValue: 153) }
    /// Tirhuta (Tirh).
    public static var tirhuta: Script { Script(rawValue: 154) }
    /// Toto (Toto).
    public static var toto: Script { Script(rawValue: 155) }
    /// Ugaritic (Ugar).
    public static var ugaritic: Script { Script(rawValue: 156) }
    /// Vai (Vaii).
    public static var vai: Script { Script(rawValue: 157) }
    /// Vithkuqi (Vith).
    public static var vithkuqi: Script { Script(rawValue: 158) }
    /// Wancho (Wcho).
    public static var wancho: Script { Script(rawValue: 159) }
    /// Warang_Citi (Wara).
    public static var warangCiti: Script { Script(rawValue: 160) }
    /// Yezidi (Yezi).
    public static var yezidi: Script { Script(rawValue: 161) }
    /// Yi (Yiii).
    public static var yi: Script { Script(rawValue: 162) }
    /// Zanabazar_Square (Zanb).
    public static var zanabazarSquare: Script { Script(rawValue: 163) }

    static let names: [(name: String, code: String)] = [
        ("Unknown", "Zzzz"),
        ("Adlam", "Adlm"),
        ("Ahom", "Ahom"),
        ("Anatolian_Hieroglyphs", "Hluw"),
        ("Arabic", "Arab"),
        ("Armenian", "Armn"),
        ("Avestan", "Avst"),
        ("Balinese", "Bali"),
        ("Bamum", "Bamu"),
        ("Bassa_Vah", "Bass"),
        ("Batak", "Batk"),
        ("Bengali", "Beng"),
        ("Bhaiksuki", "Bhks"),
        ("Bopomofo", "Bopo"),
        ("Brahmi", "Brah"),
        ("Braille", "Brai"),
        ("Buginese", "Bugi"),
        ("Buhid", "Buhd"),
        ("Canadian_Aboriginal", "Cans"),
        ("Carian", "Cari"),
        ("Caucasian_Albanian", "Aghb"),
        ("Chakma", "Cakm"),
        ("Cham", "Cham"),
        ("Cherokee", "Cher"),
        ("Chorasmian", "Chrs"),
        ("Common", "Zyyy"),
        ("Coptic", "Copt"),
        ("Cuneiform", "Xsux"),
        ("Cypriot", "Cprt"),
        ("Cypro_Minoan", "Cpmn"),
        ("Cyrillic", "Cyrl"),
        ("Deseret", "Dsrt"),
        ("Devanagari", "Deva"),
        ("Dives_Akuru", "Diak"),
        ("Dogra", "Dogr"),
        ("Duployan", "Dupl"),
        ("Egyptian_Hieroglyphs", "Egyp"),
        ("Elbasan", "Elba"),
        ("Elymaic", "Elym"),
        ("Ethiopic", "Ethi"),
        ("Georgian", "Geor"),
        ("Glagolitic", "Glag"),
        ("Gothic", "Goth"),
        ("Grantha", "Gran"),
        ("Greek", "Grek"),
        ("Gujarati", "Gujr"),
        ("Gunjala_Gondi", "Gong"),
        ("Gurmukhi", "Guru"),
        ("Han", "Hani"),
        ("Hangul", "Hang"),
        ("Hanifi_Rohingya", "Rohg"),
        ("Hanunoo", "Hano"),
        ("Hatran", "Hatr"),
        ("Hebrew", "Hebr"),
        ("Hiragana", "Hira"),
        ("Imperial_Aramaic", "Armi"),
        ("Inherited", "Zinh"),
        ("Inscriptional_Pahlavi", "Phli"),
        ("Inscriptional_Parthian", "Prti"),
        ("Javanese", "Java"),
        ("Kaithi", "Kthi"),
        ("Kannada", "Knda"),
        ("Katakana", "Kana"),
        ("Kawi", "Kawi"),
        ("Kayah_Li", "Kali"),
        ("Kharoshthi", "Khar"),
        ("Khitan_Small_Script", "Kits"),
        ("Khmer", "Khmr"),
        ("Khojki", "Khoj"),
        ("Khudawadi", "Sind"),
        ("Lao", "Laoo"),
        ("Latin", "Latn"),
        ("Lepcha", "Lepc"),
        ("Limbu", "Limb"),
        ("Linear_A", "Lina"),
        ("Linear_B", "Linb"),
        ("Lisu", "Lisu"),
        ("Lycian", "Lyci"),
        ("Lydian", "Lydi"),
        ("Mahajani", "Mahj"),
        ("Makasar", "Maka"),
        ("Malayalam", "Mlym"),
        ("Mandaic", "Mand"),
        ("Manichaean", "Mani"),
        ("Marchen", "Marc"),
        ("Masaram_Gondi", "Gonm"),
        ("Medefaidrin", "Medf"),
        ("Meetei_Mayek", "Mtei"),
        ("Mende_Kikakui", "Mend"),
        ("Meroitic_Cursive", "Merc"),
        ("Meroitic_Hieroglyphs", "Mero"),
        ("Miao", "Plrd"),
        ("Modi", "Modi"),
        ("Mongolian", "Mong"),
        ("Mro", "Mroo"),
        ("Multani", "Mult"),
        ("Myanmar", "Mymr"),
        ("Nabataean", "Nbat"),
        ("Nag_Mundari", "Nagm"),
        ("Nandinagari", "Nand"),
        ("New_Tai_Lue", "Talu"),
        ("Newa", "Newa"),
        ("Nko", "Nkoo"),
        ("Nushu", "Nshu"),
        ("Nyiakeng_Puachue_Hmong", "Hmnp"),
        ("Ogham", "Ogam"),
        ("Ol_Chiki", "Olck"),
        ("Old_Hungarian", "Hung"),
        ("Old_Italic", "Ital"),
        ("Old_North_Arabian", "Narb"),
        ("Old_Permic", "Perm"),
        ("Old_Persian", "Xpeo"),
        ("Old_Sogdian", "Sogo"),
        ("Old_South_Arabian", "Sarb"),
        ("Old_Turkic", "Orkh"),
        ("Old_Uyghur", "Ougr"),
        ("Oriya", "Orya"),
        ("Osage", "Osge"),
        ("Osmanya", "Osma"),
        ("Pahawh_Hmong", "Hmng"),
        ("Palmyrene", "Palm"),
        ("Pau_Cin_Hau", "Pauc"),
        ("Phags_Pa", "Phag"),
        ("Phoenician", "Phnx"),
        ("Psalter_Pahlavi", "Phlp"),
        ("Rejang", "Rjng"),
        ("Runic", "Runr"),
        ("Samaritan", "Samr"),
        ("Saurashtra", "Saur"),
        ("Sharada", "Shrd"),
        ("Shavian", "Shaw"),
        ("Siddham", "Sidd"),
        ("SignWriting", "Sgnw"),
        ("Sinhala", "Sinh"),
        ("Sogdian", "Sogd"),
        ("Sora_Sompeng", "Sora"),
        ("Soyombo", "Soyo"),
        ("Sundanese", "Sund"),
        ("Syloti_Nagri", "Sylo"),
        ("Syriac", "Syrc"),
        ("Tagalog", "Tglg"),
        ("Tagbanwa", "Tagb"),
        ("Tai_Le", "Tale"),
        ("Tai_Tham", "Lana"),
        ("Tai_Viet", "Tavt"),
        ("Takri", "Takr"),
        ("Tamil", "Taml"),
        ("Tangsa", "Tnsa"),
        ("Tangut", "Tang"),
        ("Telugu", "Telu"),
        ("Thaana", "Thaa"),
        ("Thai", "Thai"),
        ("Tibetan", "Tibt"),
        ("Tifinagh", "Tfng"),
        ("Tirhuta", "Tirh"),
        ("Toto", "Toto"),
        ("Ugaritic", "Ugar"),
        ("Vai", "Vaii"),
        ("Vithkuqi", "Vith"),
        ("Wancho", "Wcho"),
        ("Warang_Citi", "Wara"),
        ("Yezidi", "Yezi"),
        ("Yi", "Yiii"),
        ("Zanabazar_Square", "Zanb"),
    ]
}
