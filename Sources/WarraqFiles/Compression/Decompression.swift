// SPDX-License-Identifier: Apache-2.0

/// Decompresses bytes that are in memory.
public enum Decompression {
    /// A compressed format.
    public enum Format: Sendable {
        /// One or more gzip members, RFC 1952.
        case gzip
        /// zlib's wrapper, RFC 1950: what HTTP calls `deflate`.
        case zlib
        /// Deflate without a wrapper, RFC 1951: what some servers send as `deflate`.
        case deflate
    }

    /// Whether bytes begin as a gzip member does.
    public static func isGzip(_ bytes: Span<UInt8>) -> Bool {
        bytes.count >= 3 && bytes[0] == 0x1F && bytes[1] == 0x8B && bytes[2] == 8
    }

    /// Whether bytes begin as zlib's wrapper does.
    public static func isZlib(_ bytes: Span<UInt8>) -> Bool {
        bytes.count >= 2 && bytes[0] & 0x0F == 8 && bytes[0] >> 4 <= 7 && (Int(bytes[0]) << 8 + Int(bytes[1])) % 31 == 0
    }

    /// Appends the decompressed bytes to `output`; after an error, those that came before it.
    ///
    /// All members of a gzip file are read; zeros behind the last one are padding.
    ///
    /// - Parameters:
    ///   - limit: How many bytes there may be.
    ///   - bound: How much they may grow.
    /// - Throws: ``CompressionError``; with code `trailing` all of the compressed data have been read.
    public static func decompress(
        _ bytes: Span<UInt8>, _ format: Format, limit: Int, bound: ExpansionBound = ExpansionBound(),
        into output: inout [UInt8]
    ) throws(CompressionError) {
        let inflater = Inflater(format.wrapper)
        let start = output.count
        var offset = 0
        repeat {
            inflater.reset()
            offset = try member(bytes, from: offset, inflater, limit: limit, bound, start, &output)
        } while format == .gzip && offset < bytes.count && isGzip(bytes.extracting(offset..<bytes.count))
        for index in offset..<bytes.count where bytes[index] != 0 {
            throw CompressionError(.trailing, "something else follows the compressed data", offset: offset)
        }
    }

    /// Decompresses one stream and returns where it ends.
    private static func member(
        _ bytes: Span<UInt8>, from start: Int, _ inflater: Inflater, limit: Int, _ bound: ExpansionBound,
        _ outputStart: Int, _ output: inout [UInt8]
    ) throws(CompressionError) -> Int {
        var offset = start
        while true {
            let rest = bytes.extracting(offset..<bytes.count)
            // One byte above the limit is asked for, which shows that there are more.
            let room = limit - (output.count - outputStart) + 1
            let step = inflater.inflate(rest, appendingTo: &output, atMost: room)
            offset += step.consumed
            let count = output.count - outputStart
            if count > limit {
                output.removeLast(count - limit)
                throw CompressionError(.tooLarge, "there are more than \(limit) decompressed bytes", offset: offset)
            }
            guard bound.allows(count, from: offset) else { throw bound.error(count, from: offset, offset: offset) }
            switch step.state {
            case .ended: return offset
            case .broken(let reason): throw CompressionError(.corrupt, reason, offset: offset)
            case .open where step.consumed == 0 && step.produced == 0:
                throw CompressionError(.cut, "the compressed data are cut off", offset: offset)
            case .open: break
            }
        }
    }
}

extension Decompression.Format {
    fileprivate var wrapper: Inflater.Format {
        switch self {
        case .gzip: .gzip
        case .zlib: .zlib
        case .deflate: .raw
        }
    }
}
