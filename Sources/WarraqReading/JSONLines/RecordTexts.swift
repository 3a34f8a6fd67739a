// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqJSON
import WarraqUnicode

/// Makes texts of JSON strings, with the way back to the bytes of the file.
struct RecordTexts {
    private let needs: PlanNeeds

    init(_ needs: PlanNeeds) { self.needs = needs }

    /// The text of a string: without escapes a slice of the block, otherwise a copy.
    func text(_ value: JSONSkimmed, _ bytes: Span<UInt8>, _ line: RecordLine, isTracked: Bool) -> Text {
        let body = value.body
        if value.hasEscapes { return unescaped(body, bytes.extracting(body), line, isTracked: isTracked) }
        let start = line.bytes.startIndex
        let slice = line.bytes[start + body.lowerBound..<start + body.upperBound]
        guard isTracked else { return Text(validUTF8: slice, base: nil) }
        guard let repair = line.repair else { return Text(validUTF8: slice, base: line.base + body.lowerBound) }
        return Text(validUTF8: slice, alignment: repair.slice(target: body), base: line.base)
    }

    private func unescaped(_ range: Range<Int>, _ body: Span<UInt8>, _ line: RecordLine, isTracked: Bool) -> Text {
        var text: [UInt8] = []
        text.reserveCapacity(body.count)
        guard isTracked else {
            try? JSONString.unescape(body, into: &text)
            return Text(validUTF8: text[...], base: nil)
        }
        let alignment = unescape(body, into: &text)
        guard let repair = line.repair else {
            return Text(validUTF8: text[...], alignment: alignment, base: line.base + range.lowerBound)
        }
        return Text(
            validUTF8: text[...], alignment: alignment.composed(with: repair.slice(target: range)), base: line.base)
    }

    /// Unescapes a body that has been validated, so that nothing is thrown, and notes how.
    private func unescape(_ body: Span<UInt8>, into text: inout [UInt8]) -> Alignment {
        var builder = AlignmentBuilder()
        try? JSONString.unescape(body, into: &text) { output, source in
            builder.copy(builder.sourceEnd..<source.lowerBound)
            builder.replace(source, targetCount: output.count)
        }
        builder.copy(builder.sourceEnd..<body.count)
        return builder.finish(sourceCount: body.count)
    }
}
