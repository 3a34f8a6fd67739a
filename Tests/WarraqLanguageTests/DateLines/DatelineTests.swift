// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqTestSupport
import WarraqTesting

@testable import WarraqLanguage

private let lead = "قالت الوزارة إن الجسر فتح اليوم."
private let englishLead = "The bridge over the river was opened to the public on Sunday."

@Suite("Dateline")
struct DatelineTests {
    @Test(
        "finds the prefix with place and agency",
        arguments: [
            ("المستقلة/- ", nil, "المستقلة"), ("المستقلة /- ", nil, "المستقلة"), ("بغداد/ واع - ", "بغداد", "واع"),
            ("بغداد - واع: ", "بغداد", "واع"), ("القاهرة (رويترز) - ", "القاهرة", "رويترز"),
            ("القاهرة - رويترز: ", "القاهرة", "رويترز"), ("بغداد – (واع): ", "بغداد", "واع"),
            ("بغداد-واع: ", "بغداد", "واع"), ("(رويترز) - ", nil, "رويترز"), ("رويترز - ", nil, "رويترز"),
            ("واع/ بغداد - ", "بغداد", "واع"), ("بيروت (د.ب.أ) - ", "بيروت", "د.ب.أ"),
            ("الدوحة / الخليج اليوم / ", "الدوحة", "الخليج اليوم"), ("بغداد 3 أيار (واع) - ", "بغداد", "واع"),
            ("القُدْس – (وكالة الأنباء): ", "القُدْس", "وكالة الأنباء"), ("الرياض – ", "الرياض", nil),
            ("\u{202B}مسقط/ البحر -\u{202C} ", "مسقط", "البحر"), ("ﺑﻴﺮﻭﺕ (ﺍﻟﻤﺪﻳﻨﺔ) - ", "ﺑﻴﺮﻭﺕ", "ﺍﻟﻤﺪﻳﻨﺔ"),
        ] as [(String, String?, String?)]
    )
    func arabic(prefix: String, place: String?, agency: String?) throws {
        try expect(prefix, lead, place, agency)
    }

    @Test(
        "finds the prefix in Latin script and in Persian",
        arguments: [
            ("LONDON (Reuters) - ", "LONDON", "Reuters"), ("London (Harbour Wire) — ", "London", "Harbour Wire"),
            ("ANKARA, May 3 (AA) — ", "ANKARA", "AA"), ("ANKARA, 3 May 2024 (AA) - ", "ANKARA", "AA"),
            ("WASHINGTON (AP) — ", "WASHINGTON", "AP"), ("BEIRUT, Lebanon (AP) — ", "BEIRUT, Lebanon", "AP"),
            ("ABU DHABI: ", "ABU DHABI", nil), ("PARIS — ", "PARIS", nil),
            ("NEW JERSEY  (WABC) -- ", "NEW JERSEY", "WABC"),
            ("LAS VEGAS, Jan. 11, 2012 /PRNewswire/ -- ", "LAS VEGAS", "PRNewswire"),
            ("London/Teheran - ", "London/Teheran", nil),
            ("تهران - خبرگزاری البرز: ", "تهران", "خبرگزاری البرز"),
        ] as [(String, String?, String?)]
    )
    func others(prefix: String, place: String?, agency: String?) throws {
        try expect(prefix, englishLead, place, agency)
    }

    private func expect(_ prefix: String, _ text: String, _ place: String?, _ agency: String?) throws {
        let bytes = Array((prefix + text).utf8)
        let dateline = Dateline.range(of: bytes.span)
        let found = try #require(dateline)
        #expect(found.range == 0..<prefix.utf8.count)
        #expect(found.place.map { String(decoding: bytes[$0], as: UTF8.self) } == place)
        #expect(found.agency.map { String(decoding: bytes[$0], as: UTF8.self) } == agency)
    }

    @Test(
        "leaves running text alone",
        arguments: [
            "", "-", "/-", "قال الوزير: لن نقبل بهذا أبدا", "تركيا: لن نسمح بانتهاك أمننا القومي",
            "وأضاف: سنعود غدا إلى العمل",
            "قال الوزير - وهو من حلب - إن الجسر فتح", "الجسر الذي افتتح أمس - وهو الأكبر - أغلق", "بغداد - واع: خبر",
            "وقال الرئيس (75 عاما) - في مقابلة مع الصحيفة", "الوزير (خلال زيارته للمدينة) قال إنه راض",
            "Officials - who did not want to be named - said no", "The minister: we will not accept that",
            "KNIME — short for a miner of data in Konstanz", "INTERVAL: Around 100,000 miles", "PRICE: $27 per tire",
            "Join us April 13-16, 2026 for the largest event", "High disk I/O: There is inefficient disk management",
            "Diatomaceous Earth (DE) - You can sprinkle a little of it", "Email: someone at the ministry said so",
            "Anglo-Dutch Shell: results of the year are out", "BREAKING: Dock workers return to work today",
            "well-known people from London agreed on Friday", "3 May 2024 - a day to remember for all",
            "London, Paris and Rome agreed on Friday to meet", "東京 で開かれた会議で首相が話した", "Москва сообщила о переговорах",
        ]
    )
    func none(paragraph: String) {
        #expect(Dateline.range(of: Array(paragraph.utf8).span) == nil)
    }

    @Test("reads any bytes without a trap and keeps its ranges inside the paragraph")
    func hostile() {
        var random = SeededGenerator(seed: 11)
        let parts = [
            "بغداد", "واع", "-", "/", "(", ")", ":", " ", "LONDON", "Reuters", ".", ",", "May", "3", "قالت", "\u{200F}",
        ]
        for _ in 0..<5000 {
            var text = (0..<random.below(14)).flatMap { _ in Array(parts[random.below(parts.count)].utf8) }
            if random.below(3) == 0, !text.isEmpty { text[random.below(text.count)] = UInt8(random.below(256)) }
            guard let found = Dateline.range(of: text.span) else { continue }
            #expect(found.range.upperBound < text.count, "seed 11: \(text)")
            for part in [found.place, found.agency].compactMap({ $0 }) {
                #expect(
                    found.range.contains(part.lowerBound) && part.upperBound <= found.range.upperBound,
                    "seed 11: \(text)")
            }
        }
    }
}
