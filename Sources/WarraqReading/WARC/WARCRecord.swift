// SPDX-License-Identifier: Apache-2.0

import WarraqCore

/// One record with its bytes and its place.
struct WARCRecord {
    /// The header; nil if none could be read.
    let header: WARCHeader?
    /// The block: what follows the header.
    let block: ArraySlice<UInt8>
    /// How many bytes the header has.
    let headerCount: Int
    /// Why the record is broken.
    let failure: DocumentFailure?
    /// Where the record lies.
    let origin: Origin

    init(_ bytes: ArraySlice<UInt8>, _ record: RecordBlock.Record, uri: String) {
        header = WARCHeader(bytes)
        let start = header?.end ?? bytes.endIndex
        (block, headerCount, failure) = (bytes[start...], start - bytes.startIndex, record.failure)
        origin = Origin(uri: uri, range: record.place, layers: record.layers)
    }

    /// The origin of a page in the record: the record as a layer, then those of the page.
    func origin(of page: WARCPage) -> Origin {
        var origin = origin
        origin.layers.append(Origin.Layer(codec: "warc", range: origin.range))
        origin.layers += page.layers
        if let last = page.bodyRange {
            origin.range = last.moved(by: headerCount)
        } else {
            origin.range = 0..<page.raw.bytes.count
        }
        return origin
    }

    /// Which digest of the header does not fit the bytes; nil if all that can be verified fit.
    ///
    /// That of the block is the better one, since what a payload is has been understood in several ways.
    func wrongDigest(_ header: WARCHeader, payloadStart: Int) -> String? {
        if let text = header.blockDigest, let digest = RecordDigest(text) {
            return digest.fits(block) ? nil : "WARC-Block-Digest"
        }
        if let text = header.payloadDigest, let digest = RecordDigest(text) {
            return digest.fits(block[payloadStart...]) ? nil : "WARC-Payload-Digest"
        }
        return nil
    }
}
