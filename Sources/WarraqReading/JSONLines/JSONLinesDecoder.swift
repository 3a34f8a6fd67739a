// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqFiles
import WarraqUnicode

/// Decodes blocks of lines on one worker.
public struct JSONLinesDecoder {
    private let isStrict: Bool
    private var records: JSONRecordDecoder
    /// How many documents the last batch held, to make room for as many at once.
    private var expectedDocuments = 0

    init(_ shape: RecordShape, needs: PlanNeeds) {
        isStrict = shape.isStrict
        records = JSONRecordDecoder(shape, needs: needs)
    }

    /// Decodes all lines of a block.
    mutating func decode(_ block: RecordBlock, into batch: inout DecodedBatch) {
        // A copy of its own, so that workers do not count references to one string.
        let uri = String(decoding: Array(block.uri.utf8), as: UTF8.self)
        if let failure = block.failure {
            return batch.reject(Origin(uri: uri, range: block.start..<block.end), failure)
        }
        if let record = block.records.first, let failure = record.failure {
            return batch.reject(Origin(uri: uri, range: record.place, layers: record.layers), failure)
        }
        decodeLines(of: block, block.bytes.span, uri, into: &batch)
    }

    private mutating func decodeLines(
        of block: RecordBlock, _ bytes: Span<UInt8>, _ uri: String, into batch: inout DecodedBatch
    ) {
        if batch.documents.isEmpty { batch.documents.reserveCapacity(expectedDocuments) }
        defer { expectedDocuments = batch.documents.count }
        let isValid = UTF8Validation.firstInvalidOffset(in: bytes) == nil
        let hasReturns = ByteSearch.first(0x0D, in: bytes) != nil
        let layers = block.records.first?.layers ?? []
        var start = block.start == 0 ? Self.markCount(bytes) : 0
        while start < bytes.count {
            let end = ByteSearch.first(0x0A, in: bytes, from: start) ?? bytes.count
            let range = hasReturns ? Self.trimmed(start..<end, bytes) : start..<end
            start = end + 1
            if Self.isBlank(range, bytes) { continue }
            let line = RecordLine(
                uri: uri, bytes: block.bytes, range: range, base: block.start,
                fileRange: block.start + range.lowerBound..<block.start + range.upperBound, layers: layers)
            decode(line, bytes, isValid: isValid, hasReturns: hasReturns, into: &batch)
        }
    }

    private mutating func decode(
        _ line: RecordLine, _ bytes: Span<UInt8>, isValid: Bool, hasReturns: Bool, into batch: inout DecodedBatch
    ) {
        do throws(DocumentFailure) {
            if isValid || UTF8Validation.firstInvalidOffset(in: bytes.extracting(line.range)) == nil {
                try append(line, bytes, hasReturns, repairs: 0, to: &batch)
            } else {
                let (repaired, count) = try repair(line)
                try append(repaired, repaired.bytes.span, hasReturns, repairs: count, to: &batch)
            }
        } catch {
            if let document = records.partial, error.code == .type {
                batch.reject(document, error)
            } else {
                batch.reject(line.origin, error)
            }
        }
    }

    private mutating func append(
        _ line: RecordLine, _ bytes: Span<UInt8>, _ hasReturns: Bool, repairs: Int, to batch: inout DecodedBatch
    ) throws(DocumentFailure) {
        if hasReturns, let clean = line.withoutReturns() {
            // What is accepted has returns between tokens only; the copy has all values at the same places.
            do throws(DocumentFailure) {
                _ = try records.decode(line, bytes)
            } catch {
                if error.code == .type { _ = try? records.decode(clean, clean.bytes.span) }
                throw error
            }
            return try append(clean, clean.bytes.span, false, repairs: repairs, to: &batch)
        }
        var document = try records.decode(line, bytes)
        if repairs > 0 {
            document.count("encoding.repaired", repairs)
            document.fields["encoding_repaired"] = .int(repairs)
        }
        batch.append(consume document)
    }

    private func repair(_ line: RecordLine) throws(DocumentFailure) -> (RecordLine, Int) {
        guard isStrict else { return line.repaired() }
        let offset = UTF8Validation.firstInvalidOffset(in: line.record.span) ?? 0
        throw DocumentFailure(
            .encoding, "the line is not UTF-8", byteOffset: line.fileOffset(of: line.range.lowerBound + offset))
    }

    /// The length of a byte order mark at the start of a file.
    private static func markCount(_ bytes: Span<UInt8>) -> Int {
        bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
    }

    /// The line without the carriage return that ends it.
    private static func trimmed(_ line: Range<Int>, _ bytes: Span<UInt8>) -> Range<Int> {
        var end = line.upperBound
        while end > line.lowerBound, bytes[end - 1] == 0x0D { end -= 1 }
        return line.lowerBound..<end
    }

    private static func isBlank(_ line: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
        for index in line where bytes[index] != 0x20 && bytes[index] != 0x09 && bytes[index] != 0x0D { return false }
        return true
    }
}
