// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import WarraqEncodings

@Suite("EncodingDetector")
struct EncodingDetectorTests {
    /// Bytes of a text in a single-byte encoding; characters that it lacks are left out.
    private func encoded(_ text: some StringProtocol, _ encoding: CharacterEncoding) -> [UInt8] {
        var bytes: [Unicode.Scalar: UInt8] = [:]
        for byte in UInt8(0)...255 {
            guard let scalar = TextDecoder(encoding).decode([byte]).unicodeScalars.first else { continue }
            bytes[scalar] = byte
        }
        return text.unicodeScalars.compactMap { bytes[$0] }
    }

    private func detected(_ bytes: [UInt8]) -> CharacterEncoding? { EncodingDetector.detect(bytes.span) }

    private static let samples: [(labels: [String], text: String)] = [
        (["windows-1256", "iso-8859-6"], "وصلت السفينة إلى الميناء صباح اليوم، وقال القبطان إن الرحلة كانت طويلة"),
        (["windows-1255"], "הספינה הגיעה לנמל הבוקר, והקברניט אמר שהמסע היה ארוך"),
        (
            ["windows-1251", "koi8-r", "ibm866", "iso-8859-5"],
            "Корабль прибыл в порт сегодня утром, и капитан сказал, что путь был долгим"
        ),
        (["windows-1253"], "Το πλοίο έφτασε στο λιμάνι σήμερα το πρωί και ο καπετάνιος είπε ότι το ταξίδι ήταν μακρύ"),
        (["windows-874"], "เรือมาถึงท่าเรือเมื่อเช้านี้ และกัปตันบอกว่าการเดินทางยาวนานมาก"),
        (
            ["windows-1252"],
            "Le navire est arrivé au port à l'aube; le capitaine a déclaré que la traversée avait été très longue"
        ),
        (
            ["windows-1254"],
            "Gemi bu sabah limana ulaştı; kaptan yolculuğun çok uzun sürdüğünü, dalgaların yükseldiğini söyledi"
        ),
        (
            ["windows-1250"],
            "Statek przypłynął dziś rano do portu, a kapitan powiedział, że podróż była bardzo długa i męcząca"
        ),
        (
            ["windows-1252", "macintosh"],
            "Skibet kom ind i havnen i morges, og kaptajnen sagde, at rejsen havde været længere end før"
        ),
        (
            ["windows-1252"],
            "Skipet kom inn på havnen i dag tidlig, og kapteinen sa at både været og reisen hadde vært fine"
        ),
        (
            ["windows-1252"],
            "La nave è arrivata in città stamattina; il capitano ha detto che il viaggio è stato più lungo"
        ),
        (
            ["windows-1252"],
            "O navio chegou ao porto de manhã; o capitão disse que a viagem foi longa e não falou das condições"
        ),
        (
            ["windows-1250", "iso-8859-2"],
            "Brod je jutros uplovio u luku, a kapetan će reći da će se posada žurno vraćati kući još noćas"
        ),
        (
            ["windows-1250", "iso-8859-2"],
            "Ladja je davi priplula v pristanišče, kapitan pa je dejal, da je bila pot zelo dolga"
        ),
        (
            ["windows-1257"],
            "Laevad jõudsid täna hommikul sadamasse ja kapten ütles, et šokk ja mere müra väsitasid kõiki"
        ),
        (["windows-1257"], "Kuģis šorīt ienāca ostā, un kapteinis teica, ka ceļš bijis ļoti garš un vējš stiprs"),
        (["x-mac-cyrillic"], "Корабль прибыл в порт сегодня утром, и капитан сказал, что вся моя семья ждёт её"),
    ]

    @Test("tells the encodings of a sentence", arguments: samples.indices)
    func sentences(index: Int) throws {
        for label in Self.samples[index].labels {
            let encoding = try #require(CharacterEncoding(label: label))
            let found = detected(encoded(Self.samples[index].text, encoding))
            #expect(found == encoding, "\(label): \(found?.name ?? "nothing")")
        }
    }

    @Test("finds UTF-16 without a mark", arguments: ["قال القبطان إن الرحلة", "The ship arrived", "Корабль прибыл"])
    func wide(text: String) {
        let units = Array(text.utf16)
        #expect(detected(units.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }) == .utf16LE)
        #expect(detected(units.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }) == .utf16BE)
    }

    @Test("finds UTF-16 of East Asian languages without a mark", arguments: eastAsian)
    func wideEastAsian(text: String) {
        let units = Array(text.utf16)
        #expect(detected(units.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }) == .utf16LE)
        #expect(detected(units.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }) == .utf16BE)
    }

    private static let eastAsian = [
        "船は今朝早く港に着き、船長は長い旅だったと話した。", "船今天早上到达港口，船长说这次航行很长。", "배가 오늘 아침 항구에 도착했다. 선장은 길었다고 말했다.",
    ]

    @Test("takes no other text for UTF-16", arguments: ["gb18030", "big5", "shift_jis", "euc-kr", "euc-jp"])
    func notWide(label: String) throws {
        // All pairs of the frequent rows, two bytes each, as in a text without any ASCII.
        let encoding = try #require(CharacterEncoding(label: label))
        let model = try #require(IdeographModel.all.first { $0.encoding == encoding })
        var bytes: [UInt8] = []
        for lead in model.commonLeads {
            for trail in UInt8(0xA1)...0xFE where bytes.count < 2000 {
                let text = TextDecoder(encoding).decode([lead, trail])
                if text.unicodeScalars.first.map({ model.frequent.contains($0.value) }) ?? false {
                    bytes += [lead, trail]
                }
            }
        }
        #expect(bytes.count > 40)
        #expect(detected(bytes) == encoding)
    }

    @Test("finds ISO-2022-JP, and takes no coloured terminal for it")
    func switching() throws {
        let text: [UInt8] = [0x61, 0x1B, 0x24, 0x42, 0x46, 0x7C, 0x4B, 0x5C, 0x1B, 0x28, 0x42, 0x62]
        #expect(EncodingDetector.detectHidden(text.span)?.name == "iso-2022-jp")
        #expect(EncodingDetector.detectHidden(Array("a \u{1B}[31mred\u{1B}[0m b".utf8).span) == nil)
        #expect(EncodingDetector.detectHidden(Array("plain text, long enough to be looked at".utf8).span) == nil)
    }

    @Test("nothing but quotation marks is windows-1252")
    func punctuation() {
        #expect(
            detected(Array("It".utf8) + [0x92] + Array("s the captain".utf8) + [0x92] + Array("s".utf8)) == .windows1252
        )
    }

    @Test("overrules a declaration that makes no text of the bytes, and no other", arguments: samples.indices)
    func overruled(index: Int) throws {
        let encodings = try Self.samples[index].labels.map { try #require(CharacterEncoding(label: $0)) }
        for encoding in encodings {
            let bytes = encoded(Self.samples[index].text, encoding)
            for declared in CharacterEncoding.all where declared.isASCIICompatible {
                guard let other = EncodingDetector.detectOther(than: declared, bytes.span) else { continue }
                let isRight = TextDecoder(other).decode(bytes) == TextDecoder(encoding).decode(bytes)
                #expect(declared != encoding && isRight, "\(encoding) declared \(declared) found \(other)")
            }
        }
    }

    @Test("overrules a Cyrillic encoding by another")
    func mixedUp() throws {
        let text = "Корабль прибыл в порт сегодня утром, и капитан сказал, что путь был долгим"
        let (koi, windows) = (CharacterEncoding(label: "koi8-r"), CharacterEncoding(label: "windows-1251"))
        let bytes = encoded(text, try #require(koi))
        #expect(EncodingDetector.detectOther(than: try #require(windows), bytes.span) == koi)
        #expect(EncodingDetector.detectOther(than: .windows1252, bytes.span) == koi)
    }

    @Test("takes nothing for text that is none")
    func noText() {
        #expect(detected([]) == nil)
        #expect(detected([UInt8](repeating: 0x41, count: 100)) == nil)
        #expect(detected([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x01]) == nil)
        #expect(detected(Array(0...255)) == nil)
    }
}
