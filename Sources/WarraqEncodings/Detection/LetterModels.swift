// SPDX-License-Identifier: Apache-2.0

extension LetterModel {
    /// The models in order of preference between equals: those of windows-1252 first, which is meant where there is nothing but
    /// quotation marks, then Arabic.
    static let all: [LetterModel] = {
        let latin = latinModels
        let western = latin.filter { $0.encoding == .windows1252 }
        return western + otherModels + latin.filter { $0.encoding != .windows1252 }
    }()

    private static var otherModels: [LetterModel] {
        rows.filter { !$0.isLatin }.flatMap { row in
            (row.encodings + (row.letters == russian ? ["x-mac-cyrillic"] : []))
                .compactMap(CharacterEncoding.init(label:)).map { LetterModel($0, letters: row.letters) }
        }
    }

    private static var latinModels: [LetterModel] {
        latin.flatMap { row in
            row.encodings.compactMap(CharacterEncoding.init(label:)).map {
                LetterModel($0, shares: row.shares, endsWords: row.shares == italian)
            }
        }
    }

    private static let italian = "è370 à318 ù108 ì80 ò65 é51"
    private static let russian = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё"

    /// The shares of letters outside ASCII in languages of Latin letters, in thousandths of all such letters.
    ///
    /// As counted in news (`lingua-go`, Wortschatz corpora of Leipzig University), a language a line.
    private static let latin: [(encodings: [String], shares: String)] = [
        (["windows-1252", "macintosh"], "é678 à127 è88 ê39 ç16 ô14 â8 î8 û6 ù6 ï4 œ3 ë2"),
        (["windows-1252", "macintosh"], "ó340 í209 á195 é110 ñ87 ú56 ü1 ç1 ¿8 ¡4 º2 ª1"),
        (["windows-1252", "macintosh"], "ü411 ä338 ö167 ß77 é3 á1 è1"),
        (["windows-1252", "macintosh"], "ã236 ç184 á140 é129 í88 ó52 ê43 õ40 ú36 à23 â13 ô10 º3 ª2"),
        (["windows-1252", "macintosh"], italian),
        (["windows-1252"], "é222 ó197 à151 è112 í108 ò91 ç44 ú39 ï15 á8 ü8 ñ3 ·8"),
        (["windows-1252", "macintosh"], "å392 ø300 æ298 é7 ü1 ö1"),
        (["windows-1252"], "å591 ø326 æ70 é6 á2 ö2 ü1 ä1"),
        (["windows-1252", "macintosh"], "ä398 å321 ö276 é4 ü1"),
        (["windows-1252"], "ä880 ö119 å1 é1"),
        (["windows-1252"], "ë373 é344 ï68 è38 ó29 ü27 ö26 â23 á18 ç9 ê7 à7 í7 ä5"),
        (["windows-1252"], "ð328 á137 í133 þ94 ó83 æ66 ö61 ú44 é37 ý17"),
        (["windows-1254"], "ı400 ü180 ş137 ç94 ğ91 ö81 â3 î3 û1 İ8"),
        (["windows-1250", "iso-8859-2"], "ł241 ę148 ą137 ó132 ż122 ś85 ć63 ń30 ź9"),
        (["windows-1250", "iso-8859-2"], "í225 á163 ě99 é84 ř74 ž73 ý63 č62 š60 ů32 ú10 ť5 ď3 ň3 ó1"),
        (["windows-1250", "iso-8859-2"], "á185 í116 č101 ý95 š88 ú85 ž84 é72 ť64 ľ40 ô16 ó16 ň14 ď13 ä8 ŕ1 ĺ1"),
        (["windows-1250", "iso-8859-2"], "á310 é283 ö92 ó91 ő77 í51 ü49 ú27 ű15"),
        (["windows-1250", "iso-8859-2"], "ă345 î162 ţ151 ş140 â144"),
        (["windows-1250", "iso-8859-2"], "č264 š258 ć193 ž178 đ57"),
        (["windows-1250", "iso-8859-2"], "č448 š334 ž206 ć7"),
        (["windows-1257"], "ā377 ī186 ē170 š103 ņ43 ū43 ļ30 ž17 ķ11 ģ11 č8"),
        (["windows-1257"], "ė201 ų151 š146 ž106 ą87 į73 č55 ū53 ę26"),
        (["windows-1257", "windows-1252"], "ä384 õ314 ü203 ö93 š2 ž1"),
    ]

    /// Letters by descending frequency; of Latin languages only those outside ASCII, by which ``TextCosts`` knows them.
    static let rows: [(encodings: [String], letters: String, isLatin: Bool)] = [
        (["windows-1256", "iso-8859-6"], "اليمنوترهبعدسفكقحةأجشطصخضىئإزءغذآثؤظ", false),
        (["windows-1256"], "ايرنهدومتبسشلکكزگخپچقفجحعطصئضغآثذظژأؤ", false),
        (["windows-1256"], "اےکيرنہوںمتبسھلدگجچپٹشقفحعخزڑطصئضغآؤثذظڈژ", false),
        (["windows-1255"], "יוהלארתבמםשנדעחקפטןכגסצזךףץ", false),
        (
            ["windows-1251", "koi8-r", "ibm866", "iso-8859-5"], russian,
            false
        ),
        (["windows-1251", "koi8-u", "iso-8859-5"], "оанитвреіслкдумпязьгбчхйжшюїєцщфґ", false),
        (["windows-1251", "iso-8859-5"], "аеиотнрсвлкдпмзъгуячбцжйщшхюф", false),
        (["windows-1251", "iso-8859-5"], "аоиенрјстудкмвплзгбјцчњшхжљћђџфѓќѕ", false),
        (["windows-1253", "iso-8859-7"], "αοιετσνηυρπκμλςάίόέήδγχθώφβξζύψϊΐϋΰ", false),
        (["windows-874"], "านรอกเง่มย้ลวดทัสตะปบคิหี์แจพชขใไุูโืำ็ผถึซณศฟธษฐภฒญฎฆฝ", false),
        (["windows-1252"], "éàèáíóçäöüãêñúôâåøæõßîïûëùœðþý", true),
        (["windows-1252"], "óáíñéúü¿¡", true),
        (["windows-1252"], "ðáíþúéóæöý", true),
        (["windows-1254"], "ışğüçöİâîû", true),
        (["windows-1250", "iso-8859-2"], "łóążęśćńź", true),
        (["windows-1250", "iso-8859-2"], "áíéěýřžůšúčťňďóľäô", true),
        (["windows-1250", "iso-8859-2"], "éáóöőűíüú", true),
        (["windows-1250", "iso-8859-2"], "ăîşţâ", true),
        (["windows-1250", "iso-8859-2"], "čšžćđ", true),
        (["windows-1257"], "āīēšėžūčķļņģęąųįõäöü", true),
    ]
}
