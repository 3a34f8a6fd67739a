// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqFiles

/// Makes documents of records, on one worker.
public struct WARCDecoder {
    private let selection: WARCSelection

    init(_ selection: WARCSelection) { self.selection = selection }

    /// Decodes all records of a block.
    func decode(_ block: RecordBlock, into batch: inout DecodedBatch) {
        for record in block.records {
            let start = block.bytes.startIndex
            let bytes = block.bytes[start + record.range.lowerBound..<start + record.range.upperBound]
            decode(WARCRecord(bytes, record, uri: block.uri), into: &batch)
        }
    }

    private func decode(_ record: WARCRecord, into batch: inout DecodedBatch) {
        guard let header = record.header else {
            let failure = record.failure ?? DocumentFailure(.syntax, "the record has no header")
            return batch.reject(record.origin, failure)
        }
        var fields: Fields = ["warc.type": .string(header.type)]
        if let url = header.url { fields["url"] = .string(url) }
        if let date = header.date.flatMap(DateTime.init) { fields["fetched"] = .dateTime(date) }
        if let reason = header.truncated { fields["warc.truncated"] = .string(reason) }
        if selection.ids == .origin, let id = header.id { fields["warc.record_id"] = .string(id) }
        let id = selection.ids == .record ? header.id.map { DocumentID($0) } : nil
        do throws(DocumentFailure) {
            if let failure = record.failure { throw failure }
            let page = try page(of: record, header, &fields)
            if let unmet = page.unmet { return batch.counters[unmet.rawValue, default: 0] += 1 }
            var document = Document(id: id, origin: record.origin(of: page), raw: page.raw)
            document.fields = fields
            if header.date != nil, fields["fetched"] == nil { document.count("warc.wrong_date") }
            for counter in page.counters { document.count(counter) }
            batch.append(document)
        } catch {
            let raw = RawContent(bytes: [], mediaType: .unknown)
            var document = Document(id: id, origin: record.origin, raw: raw)
            document.fields = fields
            batch.reject(document, error)
        }
    }

    /// The page in a record; of one that is not asked for only the header is read.
    private func page(
        of record: WARCRecord, _ header: WARCHeader, _ fields: inout Fields
    ) throws(DocumentFailure) -> WARCPage {
        var page = try WARCPage(record, header, selection, &fields)
        if page.unmet != nil { return page }
        if header.isSegment {
            throw DocumentFailure(.unsupported, "the record is one segment of several, which are not put together")
        }
        if selection.digests != .ignore, let digest = record.wrongDigest(header, payloadStart: page.payloadStart) {
            if selection.digests == .reject { throw DocumentFailure(.digest, "the \(digest) is not that of the bytes") }
            page.counters.append("warc.wrong_digest")
        }
        try page.decode(isTruncated: header.truncated != nil, selection)
        guard page.unmet != nil || page.raw.bytes.count <= selection.limits.documentBytes else {
            throw DocumentFailure(
                .limit,
                "the page has \(page.raw.bytes.count) bytes, more than the limit of \(selection.limits.documentBytes)")
        }
        return page
    }
}
