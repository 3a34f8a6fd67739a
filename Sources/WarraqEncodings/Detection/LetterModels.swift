// SPDX-License-Identifier: Apache-2.0

extension LetterModel {
    /// The models in order of preference between equals: Arabic first.
    static let all: [LetterModel] = rows.flatMap { row in
        row.encodings.compactMap(CharacterEncoding.init(label:)).map {
            LetterModel($0, letters: row.letters, isLatin: row.isLatin)
        }
    }

    /// Letters by descending frequency; of Latin languages only those outside ASCII.
    static let rows: [(encodings: [String], letters: String, isLatin: Bool)] = [
        (["windows-1256", "iso-8859-6"], "اليمنوترهبعدسفكقحةأجشطصخضىئإزءغذآثؤظ", false),
        (["windows-1256"], "ايرنهدومتبسشلکكزگخپچقفجحعطصئضغآثذظژأؤ", false),
        (["windows-1256"], "اےکيرنہوںمتبسھلدگجچپٹشقفحعخزڑطصئضغآؤثذظڈژ", false),
        (["windows-1255"], "יוהלארתבמםשנדעחקפטןכגסצזךףץ", false),
        (
            ["windows-1251", "koi8-r", "ibm866", "iso-8859-5"], "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё",
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
