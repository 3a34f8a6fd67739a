// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqJSON
import WarraqUnicode

extension RecordEncoder {
    func appendTags(_ document: borrowing Document, to output: inout [UInt8]) {
        output.append(literal: ",\"tags\":[")
        if !document.tags.isEmpty { appendEachTag(document, to: &output) }
        output.append(UInt8(ascii: "]"))
    }

    private func appendEachTag(_ document: borrowing Document, to output: inout [UInt8]) {
        let map = OffsetMap(document.text, unit: offsets)
        for index in document.tags.indices {
            let tag = document.tags[index]
            output.append(literal: index == 0 ? "{\"layer\":" : ",{\"layer\":")
            JSONWriter.appendString(tag.layer.utf8.span, to: &output)
            output.append(literal: ",\"label\":")
            JSONWriter.appendString(tag.label.utf8.span, to: &output)
            output.append(literal: ",\"start\":")
            JSONWriter.appendInt(Int64(map.offset(ofUTF8: tag.utf8Range.lowerBound)), to: &output)
            output.append(literal: ",\"end\":")
            JSONWriter.appendInt(Int64(map.offset(ofUTF8: tag.utf8Range.upperBound)), to: &output)
            output.append(literal: ",\"text\":")
            JSONWriter.appendString(document.text.bytes(in: tag.utf8Range).span, to: &output)
            output.append(literal: ",\"score\":")
            ValueWriter.append(tag.score.map(Value.double) ?? .null, to: &output)
            appendOrigin(document.originalSpan(of: tag), to: &output)
            appendAttributes(tag.attributes, to: &output)
            output.append(UInt8(ascii: "}"))
        }
    }

    /// Appends the source bytes of a tag; where the layout has none, those of tags that were read with them.
    private func appendOrigin(_ span: Range<Int>?, to output: inout [UInt8]) {
        if let span {
            output.append(literal: ",\"origin\":[")
            JSONWriter.appendInt(Int64(span.lowerBound), to: &output)
            output.append(UInt8(ascii: ","))
            JSONWriter.appendInt(Int64(span.upperBound), to: &output)
            output.append(UInt8(ascii: "]"))
        } else if layout.hasOrigins {
            output.append(literal: ",\"origin\":null")
        }
    }

    /// Appends what else a tag knows; a name that a tag's own keys have gets `attribute.` before it.
    private func appendAttributes(_ attributes: Fields, to output: inout [UInt8]) {
        for place in 0..<attributes.count {
            let name = attributes.name(at: place).rawValue
            output.append(UInt8(ascii: ","))
            JSONWriter.appendString((Self.tagKeys.contains(name) ? "attribute." + name : name).utf8.span, to: &output)
            output.append(UInt8(ascii: ":"))
            ValueWriter.append(attributes.value(at: place), to: &output)
        }
    }

    private static let tagKeys: Set<String> = ["layer", "label", "start", "end", "text", "score", "origin"]
}
