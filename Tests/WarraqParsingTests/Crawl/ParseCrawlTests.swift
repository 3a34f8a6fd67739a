// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqParsing

/// Paragraphs of invented articles, each long enough to be running text.
private enum Sample {
    static let arabic = [
        "أعلنت بلدية المدينة افتتاح جسر جديد للمشاة فوق النهر، وقالت إن العمل فيه استغرق ثلاث سنوات كاملة.",
        "وقال رئيس البلدية إن الجسر سيربط السوق القديمة بالحي الجامعي، وإن كلفته بلغت عشرين مليونا.",
        "ويتوقع السكان أن يخفف الجسر زحام السيارات في ساعات الصباح.",
    ]
    static let english = [
        "The town council opened a footbridge over the river on Monday after three years of work.",
        "The mayor said the bridge would link the old market with the university quarter.",
        "Residents expect fewer cars in the morning hours, and shopkeepers hope for visitors.",
    ]
    static let other =
        "Farmers in the northern valley began to harvest apricots two weeks early this spring, growers said."
    static var englishText: String { english.joined(separator: "\n\n") }
}

@Suite struct ParseCrawlTests {
    @Test("reads an Arabic page as a reader would")
    func arabicPage() throws {
        let document = try crawl(
            """
            أبريل 13, 2024آخر تحديث: أبريل 14, 2024

            بلدية المدينة تفتتح جسرا جديدا

            المدينة - نهر: \(Sample.arabic[0])

            \(Sample.arabic[1])

            \(Sample.arabic[2])

            مرتبط

            المصدر: وكالة نهر

            إقرأ أيضاً:

            حديقة جديدة في الضاحية الشرقية

            افتتحت في الضاحية الشرقية حديقة جديدة تضم ألف شجرة وملعبين، بحسب بيان صدر اليوم.

            مقالات مشابهة

              • حديقة جديدة في الضاحية الشرقية
              • السوق القديمة تستعيد أبوابها
            """)
        #expect(document.paragraphs == Sample.arabic)
        #expect(document.field("title") == "بلدية المدينة تفتتح جسرا جديدا")
        #expect(document.field("published") == "2024-04-13")
        #expect(document.field("modified") == "2024-04-14")
        #expect(document.field("dateline") == "المدينة - نهر")
        #expect(document.field("source_name") == "وكالة نهر")
        #expect(document.linkTitles == ["حديقة جديدة في الضاحية الشرقية", "السوق القديمة تستعيد أبوابها"])
    }

    @Test(
        "finds the article in other languages too",
        arguments: [
            ("منبع: ساحل", "مطالب مرتبط", "• عنوان یک خبر دیگر"),
            ("Source : Rivage", "Articles similaires", "- Un autre titre ici"),
            ("Quelle: Ufer", "Ähnliche Artikel", "* Ein anderer Titel hier"),
            ("Fuente: Orilla", "Noticias relacionadas", "• Otro titular aquí"),
            ("Kaynak: Kıyı", "İlgili haberler", "• Başka bir haber başlığı"),
            ("Источник: Берег", "Читайте также", "• Другой заголовок здесь"),
        ])
    func languages(source: String, heading: String, item: String) throws {
        let document = try crawl("\(Sample.englishText)\n\n\(source)\n\n\(heading)\n\n\(item)\n")
        #expect(document.paragraphs == Sample.english)
        #expect(
            document.field("source_name")
                == source.split(separator: ":").last.map { $0.drop { $0 == " " } }.map(String.init))
        #expect(document.linkTitles == [String(item.dropFirst(2))])
    }

    @Test(
        "goes on after what stands inside the article",
        arguments: [
            "Read also: Apricot harvest begins early", "Read also:\n\nApricot harvest begins early in the valley",
            "Share\nFacebook\nX",
            "Advertisement", "Subscribe to our newsletter", "Related: Apricot harvest begins early",
            "Follow us on Facebook",
        ])
    func inline(widget: String) throws {
        let page =
            "\(Sample.english[0])\n\n\(widget)\n\n\(Sample.english[1])\n\n\(Sample.english[2])\n\nSource: Shore\n"
        #expect(try crawl(page).paragraphs == Sample.english)
    }

    @Test("keeps the links of a pointer inside the article")
    func inlineLink() throws {
        let page = "\(Sample.english[0])\n\nRead also: Apricot harvest begins early\n\n\(Sample.english[1])\n"
        let document = try crawl(page)
        #expect(document.linkTitles == ["Apricot harvest begins early"])
        #expect(document.paragraphs == Array(Sample.english[...1]))
    }

    @Test("ends before another article's title and paragraphs")
    func foreignArticle() throws {
        let page =
            "\(Sample.englishText)\n\nRead also:\n\nApricot harvest begins early in northern valley\n\n\(Sample.other)\n"
        let document = try crawl(page)
        #expect(document.paragraphs == Sample.english)
        #expect(document.linkTitles == ["Apricot harvest begins early in northern valley"])
    }

    @Test(
        "nothing comes back after the end",
        arguments: [
            "Source: Shore", "Tags: bridge, river", "Comments", "Related articles\n\n• Apricot harvest begins early",
            "(End)",
            "All rights reserved © Shore 2024",
        ])
    func ended(ending: String) throws {
        let document = try crawl(
            "\(Sample.englishText)\n\n\(ending)\n\n\(Sample.other)\n\nOne more line of the footer of the page\n")
        #expect(document.paragraphs == Sample.english)
    }

    @Test("goes on after a source line if the larger part is still to come")
    func earlySource() throws {
        let page = "\(Sample.english[0])\n\nSource: Shore\n\n\(Sample.english[1])\n\n\(Sample.english[2])\n"
        #expect(try crawl(page).paragraphs == Sample.english)
    }

    @Test("takes the credit of a picture for what it is if the article's source line follows")
    func credits() throws {
        let page =
            "\(Sample.englishText)\n\n(Source: A Photographer)\n\n\(Sample.english[1])\n\nSource: Shore\n\n\(Sample.other)\n"
        let document = try crawl(page)
        #expect(document.paragraphs == Sample.english + [Sample.english[1]])
        #expect(document.field("source_name") == "Shore")
    }

    @Test("takes a cue word with a bullet for an item of a list")
    func bulletedCue() throws {
        let list = "The form asks for three things:\n\n- Title\n- Keywords\n- Source"
        #expect(try crawl("\(list)\n\n\(Sample.englishText)\n").text.string == "\(list)\n\n\(Sample.englishText)")
    }

    @Test("reads the source under its label, and a credit without one")
    func sources() throws {
        #expect(try crawl("\(Sample.englishText)\n\nSource:\n\nShore Wire\n").field("source_name") == "Shore Wire")
        #expect(try crawl("\(Sample.arabic[0])\n\nوكالات\n").field("source_name") == "وكالات")
        #expect(try crawl("\(Sample.englishText)\n\nSource:\n").field("source_name") == nil)
    }

    @Test(
        "takes no title unless the article speaks of it",
        arguments: [
            ("Footbridge over the river opened", "Footbridge over the river opened"),
            ("World news today and more", nil),
            ("Home", nil), ("• Footbridge over the river", nil), ("Footbridge over the river:", nil),
        ] as [(String, String?)])
    func titles(line: String, title: String?) throws {
        let document = try crawl("\(line)\n\nMay 3, 2024\n\n\(Sample.englishText)\n")
        #expect(document.field("title") == title)
        #expect(document.paragraphs == Sample.english)
        #expect(document.field("published") == "2024-05-03")
    }

    @Test("leaves fields alone that the document has already")
    func existingFields() throws {
        var document = rawDocument(Array("May 3, 2024\n\n\(Sample.englishText)\n\nSource: Shore\n".utf8))
        document.fields = ["published": "1999", "source_name": .null]
        _ = try ParseCrawl(options: .init()).process(&document)
        #expect(document.field("published") == "1999")
        #expect(document.field("source_name") == "Shore")
    }

    @Test("keeps the dateline where it is told to")
    func dateline() throws {
        let page = "LONDON (Shore) - \(Sample.english[0])\n"
        let removed = try crawl(page)
        #expect(removed.text.string == Sample.english[0])
        #expect(removed.field("dateline") == "LONDON (Shore)")
        let kept = try crawl(page) { $0.dateline = .keep }
        #expect(kept.text.string == "LONDON (Shore) - \(Sample.english[0])")
        #expect(kept.field("dateline") == "LONDON (Shore)")
    }

    @Test("separates the lines of a page without blank lines, keeps wrapped lines together")
    func layouts() throws {
        let long = Sample.arabic.map { "\($0) \($0) \($0)" }
        #expect(try crawl(long.joined(separator: "\n")).paragraphs == long)
        let wrapped = """
            The town council opened a footbridge over the river on
            Monday after three years of work, and the mayor walked
            over it with pupils of the school beside the old mill.
            """
        #expect(try crawl("\(wrapped)\n\n\(Sample.english[1])\n").paragraphs == [wrapped, Sample.english[1]])
    }

    @Test("takes a page whose paragraphs have no full stops")
    func openParagraphs() throws {
        let paragraphs = [
            "توقع خبير اقتصادي أن يتراجع التضخم في الربع الأخير من العام، بفعل انخفاض أسعار الوقود والقمح في الأسواق",
            "وأوضح الخبير أن المصرف المركزي رفع سعر الفائدة مرتين منذ مطلع السنة، وأن أثر القرارين سيظهر خلال شهرين",
            "وأشار إلى أن الدعم الحكومي للخبز لن يتغير، وأن الحكومة خصصت له مبلغا في موازنة السنة المقبلة",
        ]
        let document = try crawl(
            """
            خبير اقتصادي: التضخم سيتراجع في الربع الأخير

            \(paragraphs[0])

            \(paragraphs[1])

            اقرأ أيضا

            جسر جديد للمشاة في المدينة القديمة

            ما الذي ينتظر المستهلك؟

            \(paragraphs[2])

            مواضيع متعلقة

            السوق القديمة تستعيد أبوابها
            """)
        #expect(document.paragraphs == paragraphs[...1] + ["ما الذي ينتظر المستهلك؟", paragraphs[2]])
        #expect(document.field("title") == "خبير اقتصادي: التضخم سيتراجع في الربع الأخير")
        #expect(document.linkTitles == ["جسر جديد للمشاة في المدينة القديمة", "السوق القديمة تستعيد أبوابها"])
    }

    @Test("keeps a short heading between paragraphs and the list that a paragraph announces")
    func shortLines() throws {
        let page =
            "\(Sample.english[0])\n\nWhat comes next\n\n\(Sample.english[1])\n\nThe council plans three more works:\n\n• a library\n• a school\n"
        #expect(
            try crawl(page).text.string
                == "\(Sample.english[0])\n\nWhat comes next\n\n\(Sample.english[1])\n\nThe council plans three more works:\n\n• a library\n• a school"
        )
    }

    @Test(
        "gives a page without an article an empty text",
        arguments: [
            "", "\n", " \n\t\n", "Home\nSport\nCulture\nLog in\n", "Most read\nLatest news\n",
            "We use cookies to improve your experience.\n\nBy going on you accept our terms of use.\n\nAccept all\nReject all\n",
            "نحن نستخدم ملفات تعريف الارتباط\n\nباستمرارك في التصفح فإنك توافق على سياسة الخصوصية.\n\nقبول الكل\n",
            "\u{FEFF}\u{200F}\n",
        ])
    func junk(page: String) throws {
        let document = try crawl(page)
        #expect(document.text.isEmpty)
        #expect(document.isParsed)
        #expect(document.fields["title"] == nil && document.fields["links"] == nil)
    }

    @Test(
        "takes running text in any script as the article",
        arguments: [
            "רשות העיר פתחה היום גשר חדש להולכי רגל מעל הנהר.", "市政府星期一宣布新的人行桥正式开放。", "市は月曜日、川にかかる新しい歩道橋を開通した。",
            "नगर परिषद ने सोमवार को नदी पर नया पुल खोला।", "Городской совет открыл новый мост через реку.",
            "Belediye nehir üzerinde yeni bir köprü açtı.",
            "เทศบาลเปิดสะพานคนเดินข้ามแม่น้ำแห่งใหม่ในวันจันทร์หลังจากก่อสร้างมานานสามปีและคาดว่าจะลดการจราจรในเมือง",
            "a line of eight words without a stop",
        ])
    func scripts(line: String) throws {
        #expect(try crawl("\(line)\n").text.string == line)
        #expect(try crawl(line).text.string == line)
    }

    @Test("passes documents on that have no bytes")
    func parsed() throws {
        var document = Document(id: "a", text: "as it is", fields: ["a": 1])
        _ = try ParseCrawl(options: .init()).process(&document)
        #expect(document.text == "as it is")
    }
}
