// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqTestSupport
import WarraqTesting

/// Random expressions give what a plain evaluation of the same tree gives.
@Suite struct ExpressionPropertyTests {
    private static let texts = ["ar", "en", "سلام", "日本", "", "a\"b"]

    private static func quoted(_ text: String) -> String { "\"" + text.replacing("\"", with: "\\\"") + "\"" }

    /// An expression and its value for a document with these fields, by the documented rules.
    private static func condition(
        _ random: inout SeededGenerator, _ number: Int?, _ text: String?, depth: Int
    ) -> (source: String, value: Bool) {
        switch random.below(depth > 0 ? 10 : 6) {
        case 0:
            let bound = random.below(5) - 2
            let sign = ["<", "<=", ">", ">="][random.below(4)]
            let order = number.map { $0 < bound ? -1 : $0 == bound ? 0 : 1 }
            let value = order.map { sign == "<" ? $0 < 0 : sign == "<=" ? $0 <= 0 : sign == ">" ? $0 > 0 : $0 >= 0 }
            return ("n \(sign) \(bound)\(random.below(2) == 0 ? "" : ".0")", value ?? false)
        case 1:
            let other = random.below(5) - 2
            return random.below(2) == 0 ? ("n == \(other)", number == other) : ("\(other) != n", number != other)
        case 2:
            let other = texts[random.below(texts.count)]
            return random.below(2) == 0
                ? ("t == \(quoted(other))", text == other) : ("t != \(quoted(other))", text != other)
        case 3:
            let list = (0..<random.below(4)).map { _ in texts[random.below(texts.count)] }
            let source = "t \(random.below(2) == 0 ? "" : "not ")in [\(list.map(quoted).joined(separator: ", "))]"
            return (source, (text.map { list.contains($0) } ?? false) != source.contains(" not in "))
        case 4:
            let part = ["a", "ل", "", "\"", "本"][random.below(5)]
            let value = text.map { part.isEmpty || $0.unicodeScalars.contains { String($0) == part } } ?? false
            return ("t contains \(quoted(part))", value)
        case 5: return random.below(2) == 0 ? ("exists n", number != nil) : ("exists t", text != nil)
        case 6:
            let inner = condition(&random, number, text, depth: depth - 1)
            return ("not (\(inner.source))", !inner.value)
        default:
            let parts = (0...1 + random.below(2)).map { _ in condition(&random, number, text, depth: depth - 1) }
            let isAll = random.below(2) == 0
            let source = parts.map { "(\($0.source))" }.joined(separator: isAll ? " and " : " or ")
            return (source, isAll ? parts.allSatisfy(\.value) : parts.contains(where: \.value))
        }
    }

    @Test("evaluating agrees with the rules")
    func agrees() throws {
        let seed = printedSeed()
        var random = SeededGenerator(seed: seed)
        for _ in 0..<4000 {
            let number: Int? = random.below(4) == 0 ? nil : random.below(5) - 2
            let text: String? = random.below(4) == 0 ? nil : Self.texts[random.below(Self.texts.count)]
            var document = Document(id: "x", text: "")
            if let number { document.fields["n"] = random.below(2) == 0 ? .int(number) : .double(Double(number)) }
            if let text {
                document.fields["t"] = .string(text)
            } else if random.below(2) == 0 {
                document.fields["t"] = .null
            }
            let (source, expected) = Self.condition(&random, number, text, depth: 4)
            #expect(try Expression(source).evaluate(document) == expected, "\(source) for \(document.fields.names)")
        }
    }
}
