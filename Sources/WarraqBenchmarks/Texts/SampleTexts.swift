// SPDX-License-Identifier: Apache-2.0

/// Texts for measuring, made of sentences of the project's own in many scripts, the same for a seed on every machine.
struct SampleTexts {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    private static let arabic = [
        "أعلنت البلدية صباح اليوم عن خطة جديدة لتنظيم حركة السير في وسط المدينة.",
        "قال المتحدث باسم الوزارة إن العمل في الميناء سيستأنف مطلع الأسبوع المقبل.",
        "وأضاف أن عدد الزوار ارتفع إلى نحو 120 ألف زائر مقارنة بالعام الماضي.",
        "يشهد المعرض مشاركة واسعة من دور النشر العربية والأجنبية.",
        "توقعت هيئة الأرصاد هطول أمطار متفرقة على المرتفعات الشمالية.",
        "افتتحت الجامعة مختبراً حديثاً لأبحاث المياه والطاقة الشمسية.",
        "شارك مئات الطلاب في حملة تطوعية لتنظيف الشاطئ وزراعة الأشجار.",
    ]
    private static let vocalised = [
        "كَتَبَ الوَرَّاقُ الكِتَابَ بِخَطٍّ جَمِيلٍ وَجَلَّدَهُ بِالجِلْدِ الأَحْمَرِ.", "خَرَجَ التَّاجِرُ مِنَ السُّوقِ قَبْلَ غُرُوبِ الشَّمْسِ بِسَاعَةٍ.",
        "تَعَلَّمَ الطِّفْلُ القِرَاءَةَ فِي بَيْتِ جَدِّهِ عَلَى ضِفَّةِ النَّهْرِ.",
    ]
    private static let others = [
        "The harbour reopened on Monday after engineers had checked every crane.",
        "She said \"the results are better than last year\" and closed the report.",
        "Цены на зерно выросли на три процента за последнюю неделю.", "市政府今天宣布将在河边修建一座新的图书馆。",
        "駅前の広場で週末に古本市が開かれます。", "شرکت اعلام کرد که خط تازه‌ای از مترو به زودی باز می‌شود.",
        "העירייה הודיעה על פתיחת הספרייה החדשה בשבוע הבא.", "नगर निगम ने नई सड़क का काम शुरू कर दिया है।",
        "Belediye, sahil yolundaki çalışmaların yarın biteceğini açıkladı.", "เทศบาลเปิดสวนสาธารณะแห่งใหม่ริมแม่น้ำเมื่อวานนี้",
    ]

    private mutating func random(below bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
    }

    private mutating func text(of sentences: [String], bytes: Int) -> String {
        var text = ""
        while text.utf8.count < bytes {
            text += sentences[random(below: sentences.count)]
            text += random(below: 6) == 0 ? "\n\n" : " "
            // A number keeps any two sentences from being followed by the same.
            if random(below: 4) == 0 { text += "\(random(below: 100_000)) " }
        }
        return text
    }

    /// Plain Arabic prose.
    mutating func arabic(bytes: Int) -> String { text(of: SampleTexts.arabic, bytes: bytes) }

    /// Arabic with a mark after every letter or nearly so.
    mutating func vocalised(bytes: Int) -> String { text(of: SampleTexts.vocalised, bytes: bytes) }

    /// One document in one of many languages, Arabic in half of all cases.
    mutating func document(bytes: Int) -> String {
        if random(below: 2) == 0 { return arabic(bytes: bytes) }
        let first = random(below: SampleTexts.others.count)
        return text(of: [SampleTexts.others[first], SampleTexts.others[(first + 1) % 2]], bytes: bytes)
    }

    /// A number below a bound.
    mutating func number(below bound: Int) -> Int { random(below: bound) }
}
