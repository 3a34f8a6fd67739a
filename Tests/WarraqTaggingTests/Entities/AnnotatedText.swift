// SPDX-License-Identifier: Apache-2.0

import Foundation
import WarraqCore
import WarraqTagging
import WarraqUnicode

/// A text with entities marked by hand; the README beside the files says how.
struct AnnotatedText {
    /// An entity: label and place.
    struct Mark: Hashable {
        let label: String
        let range: Range<Int>
    }

    let text: String
    let marks: [Mark]

    init(fixture name: String) throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let file = folder.appending(path: "Fixtures/Entities/\(name).txt")
        var (text, marks, open): ([UInt8], [Mark], (label: String, start: Int)?) = ([], [], nil)
        var bytes = Array(try Data(contentsOf: file))[...]
        while let byte = bytes.popFirst() {
            if byte == UInt8(ascii: "{") {
                let label = ["P": "person", "O": "organisation", "L": "place"][
                    String(decoding: bytes.prefix(1), as: UTF8.self)]
                bytes = bytes.dropFirst(2)
                open = (label ?? "", text.count)
            } else if byte == UInt8(ascii: "}"), let (label, start) = open {
                marks.append(Mark(label: label, range: start..<text.count))
                open = nil
            } else {
                text.append(byte)
            }
        }
        (self.text, self.marks) = (String(decoding: text, as: UTF8.self), marks)
    }

    var wordCount: Int { TextSegmentation.countWords(in: Array(text.utf8).span) }

    /// Hits, wrong tags and missed marks.
    struct Score {
        var (right, wrong, missed) = (0, 0, 0)
        var precision: Double { Double(right) / Double(max(1, right + wrong)) }
        var recall: Double { Double(right) / Double(max(1, right + missed)) }
        var text: String {
            "precision \((precision * 1000).rounded() / 1000), recall \((recall * 1000).rounded() / 1000) (\(right) right, \(wrong) wrong, \(missed) missed)"
        }
    }

    /// Compares tags by label and exact range.
    func score(_ tags: [TextTag], _ label: String? = nil) -> Score {
        let found = Set(
            tags.map { Mark(label: $0.label, range: $0.utf8Range) }.filter { label == nil || $0.label == label })
        let known = Set(marks.filter { label == nil || $0.label == label })
        var score = Score()
        score.right = found.intersection(known).count
        (score.wrong, score.missed) = (found.count - score.right, known.count - score.right)
        return score
    }

    /// What differs, for one who works on the rules.
    func differences(_ tags: [TextTag]) -> [String] {
        let found = Set(tags.map { Mark(label: $0.label, range: $0.utf8Range) })
        let text = Text(self.text)
        let wrong =
            found.subtracting(marks).map { ("wrong", $0) } + Set(marks).subtracting(found).map { ("missed", $0) }
        return wrong.sorted { $0.1.range.lowerBound < $1.1.range.lowerBound }.map { kind, mark in
            let around = max(0, mark.range.lowerBound - 20)..<min(text.utf8Count, mark.range.upperBound + 20)
            let rule = tags.first { $0.utf8Range == mark.range }?.attributes["rule"].map { "\($0)" } ?? ""
            let near = String(decoding: Array(text.utf8)[around], as: UTF8.self).replacing("\n", with: " ")
            return "\(kind) \(mark.label) '\(text.string(in: mark.range))' \(rule) in '\(near)'"
        }
    }
}
