// SPDX-License-Identifier: Apache-2.0

/// Sentences of the project's own in one language each, for what depends on the script.
struct ScriptTexts {
    /// ISO 639-1 codes, and some sentences.
    static let all: [(language: String, sentences: [String])] = [
        (
            "en",
            [
                "The harbour reopened on Monday after engineers had checked every crane.",
                "Nobody in the village remembered a winter as mild as this one, and the fruit trees were out by March.",
            ]
        ),
        (
            "fr",
            [
                "L'hôtel de ville a rouvert ses portes après l'été, et la bibliothèque a reçu près de mille élèves.",
                "À l'entrée du château, une équipe a relevé les dégâts causés par la tempête du dix février.",
            ]
        ),
        (
            "vi",
            [
                "Thư viện thành phố mở cửa trở lại vào sáng thứ hai sau khi được sửa chữa toàn bộ.",
                "Những người đánh cá trở về bến trước khi cơn bão đến, mang theo nhiều cá và tôm.",
            ]
        ),
        (
            "tr",
            [
                "Belediye, sahil yolundaki çalışmaların yarın biteceğini açıkladı.",
                "Köyün yaşlıları böyle ılık bir kış görmediklerini söylüyor, ağaçlar şimdiden çiçek açtı.",
            ]
        ),
        (
            "ru",
            [
                "Цены на зерно выросли на три процента за последнюю неделю, сообщил крупный район.",
                "Старый мост закрыли на ремонт, и поезда пойдут по другой ветке ещё полгода.",
            ]
        ),
        (
            "el",
            [
                "Η βιβλιοθήκη της πόλης άνοιξε ξανά τη Δευτέρα μετά από μεγάλη ανακαίνιση.",
                "Οι ψαράδες γύρισαν στο λιμάνι πριν από την καταιγίδα με πολλά ψάρια.",
            ]
        ),
        (
            "ar",
            [
                "أعلنت البلدية صباح اليوم عن خطة جديدة لتنظيم حركة السير في وسط المدينة.",
                "قال المتحدث باسم الوزارة إن العمل في الميناء سيستأنف مطلع الأسبوع المقبل.",
            ]
        ),
        (
            "fa",
            [
                "شرکت اعلام کرد که خط تازه‌ای از مترو به زودی باز می‌شود.",
                "پیرمرد هر روز کنار رودخانه می‌نشست و برای ماهی‌ها نان می‌ریخت.",
            ]
        ),
        (
            "he",
            [
                "העירייה הודיעה על פתיחת הספרייה החדשה בשבוע הבא.",
                "הדייגים חזרו לנמל לפני הסערה והביאו איתם דגים רבים.",
            ]
        ),
        (
            "hi",
            [
                "नगर निगम ने नई सड़क का काम शुरू कर दिया है।",
                "पुस्तकालय में इस वर्ष पाँच हज़ार नई किताबें आई हैं और बच्चों के लिए एक कक्ष भी बना है।",
            ]
        ),
        (
            "bn",
            [
                "শহরের পাঠাগার সোমবার সকালে আবার খুলে দেওয়া হয়েছে।",
                "জেলেরা ঝড়ের আগে অনেক মাছ নিয়ে ঘাটে ফিরে এসেছেন।",
            ]
        ),
        (
            "ta",
            [
                "நகர நூலகம் திங்கட்கிழமை காலை மீண்டும் திறக்கப்பட்டது.",
                "மீனவர்கள் புயலுக்கு முன்பே கரைக்குத் திரும்பினார்கள்.",
            ]
        ),
        (
            "th",
            [
                "เทศบาลเปิดสวนสาธารณะแห่งใหม่ริมแม่น้ำเมื่อวานนี้",
                "ชาวประมงกลับเข้าฝั่งก่อนพายุมา พร้อมปลาและกุ้งจำนวนมาก เด็กๆ มารอรับอยู่ที่ท่าเรือ",
            ]
        ),
        (
            "ko",
            [
                "시립 도서관이 월요일 아침에 다시 문을 열었다.",
                "어부들은 폭풍이 오기 전에 많은 물고기를 싣고 항구로 돌아왔다.",
            ]
        ),
        (
            "ja",
            [
                "駅前の広場で週末に古本市が開かれます。",
                "漁師たちは嵐が来る前にたくさんの魚を積んで港へ戻った。デパートのバーゲンも始まっている。",
            ]
        ),
        (
            "zh",
            [
                "市政府今天宣布将在河边修建一座新的图书馆。",
                "渔民们在暴风雨到来之前带着许多鱼回到了港口，孩子们在码头上等着他们。",
            ]
        ),
    ]

    /// A text of some of the sentences, the same for a seed on every machine.
    static func text(of sentences: [String], bytes: Int, _ random: inout SampleTexts) -> String {
        var text = ""
        while text.utf8.count < bytes {
            text += sentences[random.number(below: sentences.count)]
            text += random.number(below: 6) == 0 ? "\n\n" : " "
            if random.number(below: 4) == 0 { text += "\(random.number(below: 100_000)) " }
        }
        return text
    }
}
