// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqJSON
import WarraqUnicode

/// Writes documents as records: `id`, `text`, the declared fields, `extra`, `tags` and `source`, in that order.
///
/// Every record has all declared keys, in one order and of one type; a field that a document lacks is null. The values of other
/// fields stand under `extra`, where the source has such, with their names as keys.
public struct RecordEncoder {
    let layout: RecordLayout
    let offsets: OffsetUnit
    private let template: RecordTemplate
    private var places: FieldPlaces
    /// How long the last batch became, to make room for as much at once.
    private var expectedBytes = 0
    /// The URI of the last document as it was written: most documents of a batch share it.
    private var lastURI = ""
    private var lastURIBytes: [UInt8] = Array("\"\"".utf8)

    init(_ layout: RecordLayout, offsets: OffsetUnit) {
        (self.layout, self.offsets, template) = (layout, offsets, RecordTemplate(layout))
        places = FieldPlaces(template, hasExtra: layout.hasExtra)
    }

    private static let maxExpectedBytes = 4 << 20

    /// Makes room in a new batch for as much as the last one held.
    func prepare(_ batch: inout [UInt8]) {
        if batch.capacity == 0 { batch.reserveCapacity(expectedBytes) }
    }

    /// Appends a document as one JSON object, without anything behind it.
    ///
    /// - Throws: ``DocumentFailure`` with code `type` if a declared field holds a value of another type; `output` is then as before.
    mutating func encode(_ document: borrowing Document, to output: inout [UInt8]) throws(DocumentFailure) {
        let start = output.count
        defer { expectedBytes = min(output.count + 4096, Self.maxExpectedBytes) }
        do throws(DocumentFailure) {
            output.append(literal: "{\"id\":")
            JSONWriter.appendString(document.id.description.utf8.span, to: &output)
            output.append(literal: ",\"text\":")
            JSONWriter.appendString(document.text.utf8.span, to: &output)
            try appendFields(document.fields, to: &output)
            appendTags(document, to: &output)
            appendSource(document.origin, to: &output)
            output.append(UInt8(ascii: "}"))
        } catch {
            output.removeLast(output.count - start)
            throw error
        }
    }
}

// MARK: - Fields

extension RecordEncoder {
    private mutating func appendFields(_ fields: Fields, to output: inout [UInt8]) throws(DocumentFailure) {
        places.find(fields)
        let record = fields.encodedRecord(as: .json) ?? []
        try appendDeclared(fields, record.span, template.bytes.span, to: &output)
        guard layout.hasExtra else { return }
        output.append(literal: ",\"extra\":{")
        appendExtras(fields, record.span, places.keys.span, to: &output)
        output.append(UInt8(ascii: "}"))
    }

    private func appendDeclared(
        _ fields: Fields, _ record: Span<UInt8>, _ template: Span<UInt8>, to output: inout [UInt8]
    ) throws(DocumentFailure) {
        for index in self.template.slots.indices {
            let slot = self.template.slots[index]
            output.append(copying: template.extracting(slot.prefix))
            let place = places.declared[index]
            guard place >= 0 else {
                output.append(literal: "null")
                continue
            }
            try append(fields, place, slot, record, to: &output)
        }
        output.append(copying: template.extracting(self.template.suffix))
    }

    private func appendExtras(_ fields: Fields, _ record: Span<UInt8>, _ keys: Span<UInt8>, to output: inout [UInt8]) {
        for index in places.extras.indices {
            let extra = places.extras[index]
            // The first key goes without its comma.
            output.append(copying: keys.extracting(index == 0 ? extra.key.dropFirst() : extra.key))
            appendValue(fields, extra.place, record, to: &output)
        }
    }

    /// Appends the value of a declared field, if it is of its type.
    private func append(
        _ fields: Fields, _ place: Int, _ slot: RecordTemplate.Slot, _ record: Span<UInt8>, to output: inout [UInt8]
    ) throws(DocumentFailure) {
        let type = slot.type
        guard type != .any else { return appendValue(fields, place, record, to: &output) }
        if let range = fields.encodedRange(at: place), range.upperBound <= record.count {
            let value = record.extracting(range)
            let kind = EncodedKind(value)
            guard kind.fits(type, value) || type == .dateTime && type.accepts(fields.value(at: place)) else {
                throw Self.wrongType(slot.name, type, kind.described)
            }
            output.append(copying: value)
            if type == .double, kind == .integer { output.append(literal: ".0") }
        } else {
            let value = fields.value(at: place)
            guard type.accepts(value) else { throw Self.wrongType(slot.name, type, value.inWords) }
            ValueWriter.append(value, as: type, to: &output)
        }
    }

    /// Appends a value of any type.
    private func appendValue(
        _ fields: Fields, _ place: Int, _ record: Span<UInt8>, to output: inout [UInt8]
    ) {
        if let range = fields.encodedRange(at: place), range.upperBound <= record.count {
            output.append(copying: record.extracting(range))
        } else {
            ValueWriter.append(fields.value(at: place), to: &output)
        }
    }

    private static func wrongType(_ name: FieldName, _ type: ValueType, _ found: String) -> DocumentFailure {
        DocumentFailure(.type, "field '\(name)' holds \(found) and is declared as \(type.rawValue)")
    }
}

// MARK: - Source

extension RecordEncoder {
    private mutating func appendSource(_ origin: Origin, to output: inout [UInt8]) {
        output.append(literal: ",\"source\":{\"uri\":")
        if origin.uri != lastURI {
            lastURI = origin.uri
            lastURIBytes.removeAll(keepingCapacity: true)
            JSONWriter.appendString(lastURI.utf8.span, to: &lastURIBytes)
        }
        output.append(copying: lastURIBytes.span)
        output.append(literal: ",\"start\":")
        JSONWriter.appendInt(Int64(origin.range.lowerBound), to: &output)
        output.append(literal: ",\"end\":")
        JSONWriter.appendInt(Int64(origin.range.upperBound), to: &output)
        if !origin.layers.isEmpty { appendLayers(origin.layers, to: &output) }
        output.append(UInt8(ascii: "}"))
    }

    private func appendLayers(_ layers: [Origin.Layer], to output: inout [UInt8]) {
        output.append(literal: ",\"layers\":[")
        for (index, layer) in layers.enumerated() {
            output.append(literal: index == 0 ? "{\"codec\":" : ",{\"codec\":")
            JSONWriter.appendString(layer.codec.utf8.span, to: &output)
            output.append(literal: ",\"start\":")
            JSONWriter.appendInt(Int64(layer.range.lowerBound), to: &output)
            output.append(literal: ",\"end\":")
            JSONWriter.appendInt(Int64(layer.range.upperBound), to: &output)
            output.append(UInt8(ascii: "}"))
        }
        output.append(UInt8(ascii: "]"))
    }
}
