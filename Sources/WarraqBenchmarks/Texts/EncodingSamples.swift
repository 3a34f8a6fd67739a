// SPDX-License-Identifier: Apache-2.0

import Glibc
import WarraqEncodings

/// Texts of the project's own in legacy encodings, encoded by the system's iconv.
struct EncodingSamples {
    /// A text and its bytes.
    struct Document {
        let text: String
        let bytes: [UInt8]
    }

    let encoding: CharacterEncoding
    /// The name by which iconv knows it.
    private let name: String
    private let sentences: [String]

    private init(_ label: String, _ name: String, _ sentences: [String]) {
        encoding = CharacterEncoding(label: label) ?? .utf8
        (self.name, self.sentences) = (name, sentences)
    }

    /// One for each kind of encoding.
    static let all = [
        EncodingSamples("windows-1256", "CP1256", arabic), EncodingSamples("koi8-r", "KOI8-R", russian),
        EncodingSamples("windows-1252", "CP1252", french), EncodingSamples("shift_jis", "CP932", japanese),
        EncodingSamples("euc-jp", "EUC-JP", japanese), EncodingSamples("euc-kr", "CP949", korean),
        EncodingSamples("gb18030", "GB18030", chinese), EncodingSamples("big5", "BIG5", traditional),
        EncodingSamples("utf-16le", "UTF-16LE", arabic), EncodingSamples("utf-16be", "UTF-16BE", japanese),
        EncodingSamples("utf-8", "UTF-8", arabic),
    ]

    private static let arabic = [
        "أعلنت البلدية صباح اليوم عن خطة جديدة لتنظيم حركة السير في وسط المدينة.",
        "قال المتحدث باسم الوزارة إن العمل في الميناء سيستأنف مطلع الأسبوع المقبل.",
        "وأضاف أن عدد الزوار ارتفع إلى نحو 120 ألف زائر مقارنة بالعام الماضي.",
    ]
    private static let russian = [
        "Цены на зерно выросли на три процента за последнюю неделю.", "Корабль прибыл в порт сегодня утром.",
        "Капитан сказал, что путь был долгим и что погода стояла хорошая.",
    ]
    private static let french = [
        "Le navire est arrivé au port à l'aube.", "Le capitaine a déclaré que la traversée avait été très longue.",
        "La mairie a présenté hier le nouveau tracé de la ligne de tramway.",
    ]
    private static let japanese = [
        "駅前の広場で週末に古本市が開かれます。", "船は今朝早く港に着き、船長は長い旅だったと話した。", "市は川沿いに新しい図書館を建てると発表した。",
    ]
    private static let korean = ["배가 오늘 아침 항구에 도착했다.", "선장은 항해가 매우 길었다고 말했다.", "시는 강가에 새 도서관을 짓겠다고 밝혔다."]
    private static let chinese = ["市政府今天宣布将在河边修建一座新的图书馆。", "船今天早上到达港口，船长说这次航行很长。", "上周粮食价格上涨了百分之三。"]
    private static let traditional = ["市政府今天宣布將在河邊修建一座新的圖書館。", "船今天早上到達港口，船長說這次航行很長。", "上週糧食價格上漲了百分之三。"]

    /// Documents of about so many bytes, the same on every machine.
    func documents(count: Int, bytes: Int) throws -> [Document] {
        var texts = SampleTexts(seed: 9)
        return try (0..<count).map { _ in
            var text = ""
            while text.utf8.count < bytes * 3 / 2 {
                text += sentences[texts.number(below: sentences.count)]
                text += texts.number(below: 6) == 0 ? "\n\n" : " "
                // A number keeps any two sentences from being followed by the same.
                if texts.number(below: 4) == 0 { text += "\(texts.number(below: 100_000)) " }
            }
            return Document(text: text, bytes: try encoded(text))
        }
    }

    private func encoded(_ text: String) throws -> [UInt8] {
        guard let converter = unsafe iconv_open(name, "UTF-8"), Int(bitPattern: converter) != -1 else {
            throw WrongAnswer(name: name, detail: "iconv does not know it")
        }
        defer { unsafe iconv_close(converter) }
        var input = text.utf8.map { CChar(bitPattern: $0) }
        var output = [CChar](repeating: 0, count: input.count * 2)
        var (left, room) = (input.count, output.count)
        // Both buffers outlive the call, which is told their sizes.
        let failed = unsafe input.withUnsafeMutableBufferPointer { source in
            unsafe output.withUnsafeMutableBufferPointer { target in
                var (from, to) = (source.baseAddress, target.baseAddress)
                return unsafe iconv(converter, &from, &left, &to, &room) == Int.max
            }
        }
        if failed || left > 0 { throw WrongAnswer(name: name, detail: "iconv cannot encode the sample") }
        return output.dropLast(room).map { UInt8(bitPattern: $0) }
    }
}
