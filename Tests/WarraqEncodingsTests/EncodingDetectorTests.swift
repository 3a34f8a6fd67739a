// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqEncodings

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

    @Test("takes nothing for text that is none")
    func noText() {
        #expect(detected([]) == nil)
        #expect(detected([UInt8](repeating: 0x41, count: 100)) == nil)
        #expect(detected([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x01]) == nil)
        #expect(detected(Array(0...255)) == nil)
    }
}
