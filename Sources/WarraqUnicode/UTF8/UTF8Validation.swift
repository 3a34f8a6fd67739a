// SPDX-License-Identifier: Apache-2.0

/// Finds out whether bytes are well-formed UTF-8, in blocks of 16 to 64 bytes.
///
/// Every byte is judged from itself and the three before it, so that no state is carried from block to block: a byte
/// must be a continuation exactly if one of the three announces it, and four leads narrow the byte that follows them.
public enum UTF8Validation {
    /// Returns the offset of the first ill-formed sequence, or `nil` when all of `bytes` is well-formed.
    ///
    /// Overlong forms, surrogates, values above U+10FFFF and a sequence cut off by the end are ill-formed. The offset
    /// is that of the first byte of the sequence, as in the Unicode Standard's maximal subparts: in `61 E2 82 41` it is
    /// 1.
    ///
    /// - Parameter bytes: Any bytes. The empty span is well-formed.
    /// - Complexity: O(`bytes.count`). Allocates nothing.
    /// - SeeAlso: The Unicode Standard, table 3-7.
    public static func firstInvalidOffset(in bytes: Span<UInt8>) -> Int? {
        firstInvalidOffset(in: bytes, from: 0)
    }

    /// The same from `start` on, which must be the start of a sequence; no byte before it is looked at.
    static func firstInvalidOffset(in bytes: Span<UInt8>, from start: Int) -> Int? {
        let end = bytes.count
        var offset = start
        // A block looks three bytes back, which must be known to be good.
        while offset < end, offset < start + 3 {
            let sequence = UTF8Sequence(in: bytes, at: offset)
            guard sequence.isWellFormed else { return offset }
            offset += sequence.length
        }
        guard offset < end else { return nil }
        if end - start >= ByteBlock.width + 3 {
            offset = skipWellFormedBlocks(in: bytes, from: offset)
        }
        while offset < end {
            let sequence = UTF8Sequence(in: bytes, at: offset)
            guard sequence.isWellFormed else { return offset }
            offset += sequence.length
        }
        return nil
    }

    /// Returns the start of a sequence before which all is well-formed: near the first error, or near the end.
    ///
    /// At least three good bytes lie before `start`, and at least 19 bytes between them and the end.
    private static func skipWellFormedBlocks(in bytes: Span<UInt8>, from start: Int) -> Int {
        let end = bytes.count
        var offset = start
        while offset <= end - 64 {
            if isASCII64(bytes, at: offset) {
                if pendingStart(in: bytes, before: offset) != offset { break }
            } else if hasError64(bytes, at: offset) {
                break
            }
            offset += 64
        }
        while offset <= end - 16, errors(bytes, at: offset).isEmpty { offset += 16 }
        // The last block overlaps the one before.
        if offset > end - 16, errors(bytes, at: end - 16).isEmpty { offset = end }
        return pendingStart(in: bytes, before: offset)
    }

    /// Returns the start of the sequence that is not complete before `offset`, or `offset` when there is none.
    private static func pendingStart(in bytes: Span<UInt8>, before offset: Int) -> Int {
        if bytes[offset - 1] >= 0xC0 { return offset - 1 }
        if bytes[offset - 2] >= 0xE0 { return offset - 2 }
        if bytes[offset - 3] >= 0xF0 { return offset - 3 }
        return offset
    }
}

// MARK: - Blocks

extension UTF8Validation {
    @inline(__always)
    private static func isASCII64(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
        let first = ByteBlock(bytes, at: offset) | ByteBlock(bytes, at: offset + 16)
        let second = ByteBlock(bytes, at: offset + 32) | ByteBlock(bytes, at: offset + 48)
        return (first | second).atLeast(0x80).isEmpty
    }

    @inline(__always)
    private static func hasError64(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
        let first = errors(bytes, at: offset) | errors(bytes, at: offset + 16)
        let second = errors(bytes, at: offset + 32) | errors(bytes, at: offset + 48)
        return !(first | second).isEmpty
    }

    /// Marks the bytes of a block that cannot stand behind the three bytes before them.
    @inline(__always)
    private static func errors(_ bytes: Span<UInt8>, at offset: Int) -> ByteMarks {
        let byte = ByteBlock(bytes, at: offset)
        let before = ByteBlock(bytes, at: offset - 1)
        let announced =
            before.atLeast(0xC0) | ByteBlock(bytes, at: offset - 2).atLeast(0xE0)
            | ByteBlock(bytes, at: offset - 3).atLeast(0xF0)
        let isContinuation = byte.masked(by: 0xC0).equal(to: 0x80)
        let neverUsed = byte.atLeast(0xF5) | byte.masked(by: 0xFE).equal(to: 0xC0)
        let overlong = (before.equal(to: 0xE0) & byte.below(0xA0)) | (before.equal(to: 0xF0) & byte.below(0x90))
        let beyond = (before.equal(to: 0xED) & byte.atLeast(0xA0)) | (before.equal(to: 0xF4) & byte.atLeast(0x90))
        return (announced ^ isContinuation) | neverUsed | overlong | beyond
    }
}
