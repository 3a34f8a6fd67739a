// SPDX-License-Identifier: Apache-2.0

extension GzipStream {
    /// Finds the next member whose content begins with some bytes: how to go on behind a broken one.
    ///
    /// A member is known by the first bytes of its header and by what it decompresses to, since the header alone may stand anywhere.
    ///
    /// - Returns: Where it begins in the file; nil if there is none from `offset` on.
    /// - Complexity: O(bytes), and a few hundred bytes decompressed for each place that looks like a header.
    public func nextMember(from offset: Int, beginningWith content: [UInt8]) throws(FileError) -> Int? {
        // Small pieces first: the next member is mostly near.
        let trialBytes = 4 << 10
        var chunkBytes = trialBytes
        let trial = MemberTrial(content)
        var start = offset
        while true {
            let chunk = try file.read(at: start, count: chunkBytes + trialBytes)
            // A place near the end of the chunk is tried with the next one, which holds more of what follows.
            let end = chunk.count < chunkBytes + trialBytes ? chunk.count : chunkBytes
            var index = 0
            while let hit = ByteSearch.first(0x1F, in: chunk.span, from: index), hit < end {
                let bytes = chunk.span.extracting(hit..<min(chunk.count, hit + trialBytes))
                if Decompression.isGzip(bytes), trial.succeeds(bytes) { return start + hit }
                index = hit + 1
            }
            if chunk.count < chunkBytes + trialBytes { return nil }
            start += chunkBytes
            chunkBytes = min(2 * chunkBytes, 256 << 10)
        }
    }
}

/// Decompresses the beginning of what may be a member.
private struct MemberTrial {
    private let inflater = Inflater(.gzip)
    private let content: [UInt8]

    init(_ content: [UInt8]) { self.content = content }

    func succeeds(_ bytes: Span<UInt8>) -> Bool {
        inflater.reset()
        var output: [UInt8] = []
        _ = inflater.inflate(bytes, appendingTo: &output, atMost: content.count)
        return output == content
    }
}
