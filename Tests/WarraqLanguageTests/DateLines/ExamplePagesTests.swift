// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WarraqTestSupport

@testable import WarraqLanguage

/// What a reader of a page notes down from single lines.
private struct Notes: Equatable {
    var published: String?
    var modified: String?
    var place: String?
    var agency: String?
    var source: String?

    init(_ published: String?, _ modified: String?, _ place: String?, _ agency: String?, _ source: String?) {
        (self.published, self.modified, self.place, self.agency, self.source) = (
            published, modified, place, agency, source
        )
    }

    /// Reads the lines of a page; the first of each counts.
    init(page: [UInt8]) {
        self.init(nil, nil, nil, nil, nil)
        var hasDateline = false
        for line in page.split(separator: 0x0A).map(Array.init) {
            func text(_ range: Range<Int>?) -> String? {
                range.map { String(decoding: line[$0], as: UTF8.self) }
            }
            if let dates = DateLine.read(line.span) {
                published = published ?? dates.published?.description
                modified = modified ?? dates.modified?.description
            } else if let cue = Cues.match(line: line.span) {
                if cue.kind == .source { source = source ?? text(cue.rest) }
            } else if !hasDateline, let dateline = Dateline.range(of: line.span) {
                (place, agency, hasDateline) = (text(dateline.place), text(dateline.agency), true)
            }
        }
    }
}

@Suite("Lines of the example pages")
struct ExamplePagesTests {
    private static let pages: [String: Notes] = [
        "01-mosul-railway": Notes("2024-05-07", "2024-05-08", nil, "الرافدين", "وكالة الرافدين للأنباء"),
        "02-basra-water": Notes("2024-05-12", nil, "بغداد", "وادي", "وادي"),
        "03-basra-water-again": Notes("2024-05-13", "2024-05-14", "بغداد", "وادي", "وادي"),
        "04-giza-boats": Notes("2024-05-21T10:45", nil, "القاهرة", "وكالة النيل", "وكالة النيل"),
        "05-giza-boats-again": Notes("2024-05-21", "2024-05-22", "القاهرة", "وكالة النيل", "وكالة النيل"),
        "06-morocco-dams": Notes("2024-08-19", "2024-09-02", "الرباط", "أطلس برس", nil),
        "07-tunis-olives": Notes("2024-01-15T08:30", "2024-01-16", "تونس", "صدى", "صدى المتوسط"),
        "08-calligraphy-vocalised": Notes("2024-03-18", nil, "دمشق", "سنا الشام", "سنا الشام"),
        "09-presentation-forms": Notes("2024-01-28", nil, "ﺑﻴﺮﻭﺕ", "ﺍﻟﻤﺪﻳﻨﺔ", "المدينة"),
        "10-invisible-characters": Notes("2023-11-04", "2023-11-04", "مسقط", "البحر", "البحر"),
        "11-amman-crlf": Notes("2024-02-17", "2024-02-18", "عمّان", "البتراء نيوز", "البتراء نيوز"),
        "12-aden-port-bom": Notes("2024-09-11T18:05", nil, "عدن", "ساحل", "ساحل"),
        "13-en-harbour-strike": Notes("2024-05-03", "2024-05-04", "LONDON", "Harbour Wire", "Harbour Wire"),
        "14-en-ankara-schools": Notes("2024-05-05T09:15", "2024-05-06T18:40", "ANKARA", "Anatolian Post", nil),
        "15-en-gulf-solar": Notes("2024-06-11", nil, "ABU DHABI", nil, nil),
        "16-fa-tehran-metro": Notes("2024-05-04", nil, "تهران", "خبرگزاری البرز", "البرز"),
        "17-junk-consent": Notes(nil, nil, nil, nil, nil), "18-junk-menu": Notes(nil, nil, nil, nil, nil),
        "19-short": Notes("2024-06-02", nil, nil, nil, nil), "20-empty": Notes(nil, nil, nil, nil, nil),
        "22-aleppo-market": Notes("2024-04-05", nil, "حلب", "سنا الشام", "وكالات"),
        "23-riyadh-library": Notes("2024-05-16", nil, "الرياض", nil, nil),
        "24-algiers-forest": Notes("2024-07-27", nil, "الجزائر", "صدى المتوسط", "صدى المتوسط"),
        "25-doha-talks": Notes("2024-07-03T14:20", nil, "الدوحة", "الخليج اليوم", "الخليج اليوم"),
    ]

    @Test("gives what each page says about itself")
    func notes() throws {
        let folder = Checkout.examples
        for (name, expected) in Self.pages {
            let page = [UInt8](try Data(contentsOf: folder.appending(path: name + ".txt")))
            #expect(Notes(page: page) == expected, "\(name)")
        }
    }

    @Test("guesses the language of each page")
    func languages() throws {
        let folder = Checkout.examples
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".txt") }
        #expect(files.count >= 16)
        for name in files where !name.contains("empty") {
            let page = [UInt8](try Data(contentsOf: folder.appending(path: name)))
            let expected = name.contains("-en-") ? "en" : (name.contains("-fa-") ? "fa" : "ar")
            #expect(ScriptProfile.languageByScript(page.span).language == expected, "\(name)")
        }
    }

    @Test("gives what the seed document says about itself")
    func seed() {
        guard let page = SharedFolder.bytes(of: "corpus/seed/article-ar.txt") else { return }
        let notes = Notes(page: page)
        #expect([notes.published, notes.modified] == ["2024-04-13", "2024-04-13"])
        #expect(notes.place == nil && notes.agency != nil)
        #expect(notes.source?.hasPrefix("وكالة") == true)
    }
}
