// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqNormalization
import WarraqTesting
import WarraqUnicode

@Suite("NormalizeLines")
struct NormalizeLinesTests {
    private func normalized(_ text: String, _ configure: (inout NormalizeLines.Options) -> Void = { _ in }) throws
        -> String
    {
        var options = NormalizeLines.Options()
        configure(&options)
        let stage = try NormalizeLines(options: options)
        var (document, scratch) = (Document(id: "a", text: Text(text)), stage.makeScratch())
        #expect(stage.process(&document, scratch: &scratch) == .keep)
        let once = document.text
        _ = stage.process(&document, scratch: &scratch)
        #expect(document.text == once, "twice is once")
        return once.string
    }

    /// Wraps a text at a width, at spaces; where there are none, anywhere.
    private func wrapped(_ text: String, columns: Int, each: Int = 1) -> String {
        guard text.contains(" ") else {
            var (lines, line) = ([String](), "")
            for character in text {
                if (line.unicodeScalars.count + 1) * each > columns { (lines, line) = (lines + [line], "") }
                line.append(character)
            }
            return (lines + [line]).joined(separator: "\n")
        }
        var (lines, line) = ([String](), "")
        for word in text.split(separator: " ") {
            if !line.isEmpty, line.unicodeScalars.count + 1 + word.unicodeScalars.count > columns {
                (lines, line) = (lines + [line], "")
            }
            line += (line.isEmpty ? "" : " ") + word
        }
        return (lines + [line]).joined(separator: "\n")
    }

    @Test("the contract")
    func contract() throws { try TransformContract(NormalizeLines.self).verify() }

    private static let paragraphs = [
        "The harbour reopened on Monday after engineers had checked every crane and every chain, and the first ships came in before noon with timber and salt.",
        "أعلنت البلدية صباح اليوم عن خطة جديدة لتنظيم حركة السير في وسط المدينة وقال المتحدث إن العمل سيبدأ مطلع الأسبوع المقبل في ثلاثة شوارع",
        "Цены на зерно выросли на три процента за последнюю неделю, и торговцы ждут, что к осени они поднимутся ещё выше, если не будет дождей",
        "העירייה הודיעה על פתיחת הספרייה החדשה בשבוע הבא והמנהל אמר שהספרים כבר עומדים על המדפים ושהילדים מחכים בקוצר רוח לבקר בה עם ההורים והמורים שלהם",
    ]

    @Test("joins the lines of wrapped paragraphs, and leaves what stands apart", arguments: paragraphs)
    func wrappedParagraphs(text: String) throws {
        for columns in [44, 60] {
            let source = wrapped(text, columns: columns)
            #expect(try normalized(source + "\n\n" + source + "\n") == text + "\n\n" + text + "\n", "\(columns)")
        }
        #expect(try normalized(wrapped(text, columns: 44)) { $0.paragraphs = false } == wrapped(text, columns: 44))
    }

    @Test("puts no space between Han, kana and Thai")
    func withoutSpaces() throws {
        let chinese = "市政府今天宣布将在河边修建一座新的图书馆，预计明年秋天开放，馆内将有十万册图书和一个儿童阅览室，市民可以免费进入。"
        let japanese = "駅前の広場で週末に古本市が開かれます。近くの店も夜まで開いているので、多くの人が訪れると見込まれています。"
        #expect(try normalized(wrapped(chinese, columns: 40, each: 2)) == chinese)
        #expect(try normalized(wrapped(japanese, columns: 40, each: 2)) == japanese)
    }

    @Test(
        "joins words hyphenated at line ends",
        arguments: [
            ("a long hyphen-\nation here", "a long hyphenation here"), ("soft hy\u{AD}\nphen", "soft hyphen"),
            ("Bücher\u{2010}\n  regal", "Bücherregal"), ("пере-\nнос", "перенос"), ("North-\nSouth", "North-\nSouth"),
            ("2020-\n2021 and x -\nb", "2020-\n2021 and x -\nb"),
            ("a well-known man, well-\nknown", "a well-known man, well-known"),
            ("end-\n", "end-\n"), ("", ""), ("-\n-\n-a", "-\n-\n-a"), ("one-\r\ntwo", "onetwo"),
        ])
    func hyphens(source: String, expected: String) throws {
        #expect(try normalized(source) == expected)
        #expect(try normalized(source) { $0.hyphens = false } == source)
    }

    @Test(
        "verse, lists, addresses and tables stay",
        arguments: [
            "قفا نبك من ذكرى حبيب ومنزل\nبسقط اللوى بين الدخول فحومل\nفتوضح فالمقراة لم يعف رسمها\nلما نسجتها من جنوب وشمأل",
            "- one thing that is long enough to be a line\n- another thing that is long enough to be one\n- a third thing that is long enough to be one",
            "1. first of the points that were made today\n2. second of the points that were made then\n3. third of the points that were made there",
            "Harbour Office\n12 Long Street\nOld Town\nPhone 555 0100", "short\nlines\nonly\nhere",
        ])
    func kept(text: String) throws { #expect(try normalized(text) == text) }

    @Test("many lines and long lines take time in proportion")
    func hostile() throws {
        let lines = String(repeating: "a-\n", count: 20_000)
        _ = try normalized(lines)
        _ = try normalized(String(repeating: "x", count: 400_000))
        _ = try normalized(String(repeating: Self.paragraphs[0] + "\n", count: 500))
    }
}
