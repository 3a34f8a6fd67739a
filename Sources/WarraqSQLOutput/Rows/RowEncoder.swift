// SPDX-License-Identifier: Apache-2.0

internal import WarraqCore

/// Turns documents into the cells of their rows: what one worker needs for it.
public struct RowEncoder {
    private let layout: RecordLayout
    private let declared: Set<FieldName>
    /// Where each declared field lay in the last document: mostly, it lies there again.
    private var places: [Int]

    init(_ layout: RecordLayout) {
        self.layout = layout
        declared = Set(layout.fields.map(\.name))
        places = Array(layout.fields.indices)
    }

    /// Encodes one document at the end of the batch; if it cannot be, the batch is as it was.
    mutating func append(_ document: borrowing Document, to batch: inout RowBatch) throws(DocumentFailure) {
        let mark = batch.mark
        batch.append(utf8: document.id.description.utf8)
        let textStart = batch.append(utf8: document.text.utf8)
        do throws(DocumentFailure) {
            try append(document.fields, to: &batch)
        } catch {
            batch.cutBack(to: mark)
            throw error
        }
        append(document.origin, to: &batch)
        append(document.tags, of: document, textStart: textStart, to: &batch)
        batch.tagCounts.append(document.tags.count)
    }

    private mutating func append(_ fields: Fields, to batch: inout RowBatch) throws(DocumentFailure) {
        var found = 0
        for index in layout.fields.indices {
            guard let place = place(of: index, in: fields) else {
                batch.appendNull()
                continue
            }
            found += 1
            try FieldCell.append(fields, at: place, as: layout.fields[index].type, to: &batch)
        }
        guard layout.hasExtra else { return }
        if found == fields.count { return batch.appendNull() }
        batch.appendText { bytes in ValueJSON.append(fields, to: &bytes) { !declared.contains($0) } }
    }

    private mutating func place(of index: Int, in fields: Fields) -> Int? {
        let name = layout.fields[index].name
        if places[index] < fields.count, fields.name(at: places[index]) == name { return places[index] }
        guard let place = fields.index(of: name) else { return nil }
        places[index] = place
        return place
    }

    private func append(_ origin: Origin, to batch: inout RowBatch) {
        batch.append(utf8: origin.uri.utf8)
        batch.append(origin.range.lowerBound)
        batch.append(origin.range.upperBound)
        if origin.layers.isEmpty { return batch.appendNull() }
        let layers = origin.layers.map { layer in
            Value.object([
                "codec": .string(layer.codec), "start": .int(layer.range.lowerBound),
                "end": .int(layer.range.upperBound),
            ])
        }
        batch.appendText { ValueJSON.append(.array(layers), to: &$0) }
    }

    /// - Parameter textStart: Where the document's text lies in the bytes of the batch: the tags' texts are parts of it.
    private func append(
        _ tags: [TextTag], of document: borrowing Document, textStart: Int, to batch: inout RowBatch
    ) {
        for ordinal in tags.indices {
            batch.append(ordinal)
            batch.append(utf8: tags[ordinal].layer.utf8)
            batch.append(utf8: tags[ordinal].label.utf8)
            batch.append(tags[ordinal].utf8Range.lowerBound)
            batch.append(tags[ordinal].utf8Range.upperBound)
            let marked = RowEncoder.wholeScalars(of: tags[ordinal].utf8Range, in: document.text)
            batch.cells.append(.text(start: textStart + marked.lowerBound, count: marked.count))
            batch.append(tags[ordinal].score)
            if layout.hasOrigins, let span = document.originalSpan(of: tags[ordinal]) {
                batch.append(span.lowerBound)
                batch.append(span.upperBound)
            } else {
                batch.appendNull()
                batch.appendNull()
            }
            if tags[ordinal].attributes.isEmpty {
                batch.appendNull()
            } else {
                batch.appendText { bytes in ValueJSON.append(tags[ordinal].attributes, to: &bytes) { _ in true } }
            }
        }
    }

    /// The part of a range that lies in the text and is valid UTF-8 by itself, whatever a tagger has marked.
    private static func wholeScalars(of range: Range<Int>, in text: Text) -> Range<Int> {
        let inside = range.clamped(to: 0..<text.utf8Count)
        var (start, end) = (inside.lowerBound, inside.upperBound)
        while start < end, !text.isScalarBoundary(start) { start += 1 }
        while end > start, !text.isScalarBoundary(end) { end -= 1 }
        return start..<end
    }
}
