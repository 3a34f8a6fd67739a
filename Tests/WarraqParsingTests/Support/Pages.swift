// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqParsing

/// Runs `parse.html` over a page.
func html(
    _ page: String, charset: String? = nil, _ configure: (inout ParseHTML.Options) -> Void = { _ in }
) throws -> Document {
    try html(bytes: Array(page.utf8), charset: charset, configure)
}

/// Runs `parse.html` over the bytes of a page.
func html(
    bytes: [UInt8], charset: String? = nil, base: Int = 0, _ configure: (inout ParseHTML.Options) -> Void = { _ in }
) throws -> Document {
    var options = ParseHTML.Options()
    configure(&options)
    var document = rawDocument(bytes, mediaType: .html, base: base)
    document.raw?.charset = charset
    #expect(try ParseHTML(options: options).process(&document) == .keep)
    return document
}

/// Invented articles, and pages around them as sites make them.
enum SamplePage {
    static let english = [
        "The town council opened a footbridge over the river on Monday after three years of work, and hundreds came.",
        "The mayor said the bridge would link the old market with the university quarter, and that it had cost twenty million.",
        "Residents expect fewer cars in the morning hours, and shopkeepers hope for visitors from the other bank.",
        "Engineers measured the sway of the deck at noon; it stayed far below what the plans had allowed for.",
    ]
    static let arabic = [
        "أعلنت بلدية المدينة افتتاح جسر جديد للمشاة فوق النهر، وقالت إن العمل فيه استغرق ثلاث سنوات كاملة.",
        "وقال رئيس البلدية إن الجسر سيربط السوق القديمة بالحي الجامعي، وإن كلفته بلغت عشرين مليونا، دفعت منها الوزارة النصف.",
        "ويتوقع السكان أن يخفف الجسر زحام السيارات في ساعات الصباح، وأن تنتعش المتاجر على الضفة الأخرى من النهر.",
        "وقاس المهندسون اهتزاز الجسر ظهرا فوجدوه دون ما سمحت به المخططات بكثير.",
    ]
    static let hebrew = [
        "עיריית העיר חנכה ביום שני גשר חדש להולכי רגל מעל הנהר, לאחר שלוש שנות עבודה, ומאות באו לטקס.",
        "ראש העירייה אמר שהגשר יחבר את השוק הישן עם רובע האוניברסיטה, ושעלותו הגיעה לעשרים מיליון.",
        "התושבים מצפים לפחות מכוניות בשעות הבוקר, והסוחרים מקווים למבקרים מן הגדה האחרת.",
    ]
    static let chinese = [
        "经过三年施工，市政府周一在河上开通了一座新的步行桥，数百名市民到场观看，孩子们最先跑过桥面。",
        "市长表示，这座桥将老市场与大学城连接起来，总造价达两千万元，其中一半由省里承担。",
        "居民期待早高峰时车辆减少，店主们则希望对岸的客人更多地过桥购物，周末尤其如此。",
    ]
    static let russian = [
        "Городской совет открыл в понедельник пешеходный мост через реку после трёх лет работ, собрались сотни людей.",
        "Мэр сказал, что мост свяжет старый рынок с университетским кварталом и что он обошёлся в двадцать миллионов.",
        "Жители ждут, что утром станет меньше машин, а торговцы надеются на гостей с другого берега.",
    ]

    /// A page with a menu, an article, a list of other articles and a foot; class names say nothing.
    static func news(
        title: String, paragraphs: [String], menu: [String], other: [String], foot: String, language: String,
        inside: String = ""
    ) -> String {
        var body = paragraphs.map { "<p>\($0)</p>\n" }
        if !inside.isEmpty { body.insert(inside, at: 2) }
        return """
            <!DOCTYPE html><html lang="\(language)"><head><meta charset="utf-8"><title>\(title) | \(foot)</title>
            <meta property="og:title" content="\(title)"><meta property="og:type" content="article"></head><body>
            <div class="x1"><ul class="x2">\(menu.map { "<li><a href='/\($0.utf8.count)'>\($0)</a></li>" }.joined())</ul></div>
            <div class="x3"><div class="x4"><h1>\(title)</h1>
            <div class="x5">\(body.joined())</div></div>
            <div class="x6"><ul>\(other.map { "<li><a href='/a/\($0.utf8.count)'>\($0)</a></li>" }.joined())</ul></div></div>
            <div class="x7"><a href="/about">\(foot)</a> <a href="/terms">\(foot) ©</a></div></body></html>
            """
    }
}
