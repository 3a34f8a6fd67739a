// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqFiles

/// Takes the codings off an HTTP body: chunks, then compression.
struct HTTPBody {
    /// The bytes; after ``decode(transfer:content:)``, those of the page.
    private(set) var bytes: ArraySlice<UInt8>
    /// What was taken off, from the outside in.
    private(set) var layers: [Origin.Layer] = []
    /// What is worth counting.
    private(set) var counters: [String] = []
    /// What is missing at the end; nil if nothing is.
    private(set) var cut: String?
    private let limit: Int

    /// Compressions of a compression at most.
    private static let maxCodings = 4

    /// Begins with the body as sent.
    init(_ bytes: ArraySlice<UInt8>, limit: Int) { (self.bytes, self.limit) = (bytes, limit) }

    /// Takes all codings off; a body that does not have a coding that the header names is taken as it is, and counted.
    ///
    /// - Throws: ``DocumentFailure``: `unsupported` for a coding that is not known, `syntax` for a broken one, `limit` for a body that
    ///   grows too much.
    mutating func decode(transfer: [String], content: [String]) throws(DocumentFailure) {
        guard transfer.count + content.count <= Self.maxCodings else {
            throw DocumentFailure(.syntax, "the body has \(transfer.count + content.count) codings, one on the other")
        }
        for coding in transfer.reversed() { try remove(coding) }
        for coding in content.reversed() { try remove(coding) }
    }

    private mutating func remove(_ coding: String) throws(DocumentFailure) {
        switch coding {
        case "chunked": removeChunks()
        case "gzip", "x-gzip":
            guard Decompression.isGzip(bytes.span) else { return noteAbsent() }
            try decompress("gzip", .gzip)
        case "deflate":
            let isWrapped = Decompression.isZlib(bytes.span)
            // Text is no deflate by its first byte: a stored block, or a type that does not exist.
            if !isWrapped, bytes.isEmpty || bytes.first == UInt8(ascii: "<") { return noteAbsent() }
            try decompress("deflate", isWrapped ? .zlib : .deflate)
        default:
            if bytes.isEmpty { return }
            throw DocumentFailure(
                .unsupported, "the body's encoding '\(coding.prefix(40))' cannot be decoded: only gzip and deflate can")
        }
    }

    private mutating func noteAbsent() {
        if !bytes.isEmpty { counters.append("http.not_compressed") }
    }

    private mutating func removeChunks() {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        switch HTTPChunks.join(bytes, into: &output) {
        case .absent:
            if !bytes.isEmpty { counters.append("http.not_chunked") }
            return
        case .cut(let offset): cut = "its chunks break off at byte \(offset) of the body"
        case .whole: break
        }
        replace("chunked", output)
    }

    private mutating func decompress(_ codec: String, _ format: Decompression.Format) throws(DocumentFailure) {
        var output: [UInt8] = []
        do throws(CompressionError) {
            try Decompression.decompress(bytes.span, format, limit: limit, into: &output)
        } catch {
            switch error.code {
            // What servers leave behind the data does no harm.
            case .trailing: counters.append("http.trailing_bytes")
            case .cut: cut = "its \(codec) data are cut off at byte \(error.offset) of the body"
            case .expansion, .tooLarge: throw DocumentFailure(.limit, "the body: \(error)")
            default: throw DocumentFailure(.syntax, "the body's \(codec) data are broken: \(error)")
            }
        }
        replace(codec, output)
    }

    private mutating func replace(_ codec: String, _ output: [UInt8]) {
        layers.append(Origin.Layer(codec: codec, range: 0..<bytes.count))
        bytes = output[...]
    }
}

extension DocumentFailure.Code {
    /// The document is in a form that no stage here can read.
    static let unsupported: Self = "unsupported"
    /// The digest that the container gives is not that of the bytes.
    static let digest: Self = "digest"
}
