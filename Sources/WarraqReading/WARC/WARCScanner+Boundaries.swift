// SPDX-License-Identifier: Apache-2.0

import WarraqFiles

extension WARCScanner {
    /// How many bytes are looked at where a record should end.
    static let boundaryBytes = 72

    /// Where the next record begins, if one ends at `end`: behind line ends, at a record, a gzip member, or the end of the input.
    ///
    /// Nil if something else is there, or the input ends before.
    mutating func boundary(at end: Int, from blockStart: Int) throws(FileError) -> Int? {
        guard end <= input.plainEnd ?? .max else { return nil }
        if input.isCompressed, end - blockStart > blockLimit {
            guard try passOver(to: end) else { return nil }
        }
        // What is not wanted need not be read: the place behind it is looked at first.
        if end > input.windowEnd, let bytes = try input.peek(at: end, count: Self.boundaryBytes) {
            return next(after: end, bytes[...], isLast: bytes.count < Self.boundaryBytes)
        }
        try input.load(upTo: end + Self.boundaryBytes)
        guard input.windowEnd >= end else { return nil }
        let bytes = input.slice(end..<end + Self.boundaryBytes)
        return next(after: end, bytes, isLast: bytes.count < Self.boundaryBytes && input.damage == nil)
    }

    private func next(after end: Int, _ bytes: ArraySlice<UInt8>, isLast: Bool) -> Int? {
        var rest = bytes
        while true {
            let offset = end + bytes.count - rest.count
            if input.memberStart(at: offset) != nil { return offset }
            guard let byte = rest.first else { return isLast || bytes.count == Self.boundaryBytes ? offset : nil }
            if byte != 0x0D, byte != 0x0A {
                let isRecord = rest.starts(with: WARCHeader.magic) || isLast && WARCHeader.magic.starts(with: rest)
                return isRecord ? offset : nil
            }
            rest = rest.dropFirst()
        }
    }

    /// Lets go of a compressed block that is too long to be held; false if it ends before.
    ///
    /// A member that begins with a record ends it too, since the length was wrong then.
    private mutating func passOver(to end: Int) throws(FileError) -> Bool {
        while input.windowEnd < end, !input.isAtEnd {
            try input.discard(before: input.windowEnd)
            let known = input.windowEnd
            try input.load(upTo: known + 1)
            for start in input.memberStarts(from: known) where start > position && start < end {
                try input.load(upTo: start + WARCHeader.magic.count)
                if input.slice(start..<start + WARCHeader.magic.count).elementsEqual(WARCHeader.magic) { return false }
            }
        }
        return input.windowEnd >= end
    }

    /// The next record from an offset on; the end of what can be read if there is none.
    mutating func findRecord(from start: Int) throws(FileError) -> Int {
        var offset = start
        while true {
            try input.load(upTo: offset + 4_096)
            while let hit = hit(from: offset) {
                offset = hit
                // The version and what stands behind it must be there.
                if hit + Self.versionBytes > input.windowEnd, !input.isAtEnd { break }
                if isRecordStart(hit) { return hit }
                offset = hit + 1
            }
            if hit(from: offset) == nil { offset = max(offset, input.windowEnd) }
            if input.isAtEnd, offset >= input.windowEnd { return input.windowEnd }
            // The byte before is needed to see that a line begins.
            try input.discard(before: offset - 1)
        }
    }

    private static let versionBytes = 9

    private func hit(from offset: Int) -> Int? {
        let index = max(0, offset - input.windowStart)
        return ByteSearch.first(WARCHeader.magic[0], in: input.window.span, from: index).map { $0 + input.windowStart }
    }

    /// Whether a line begins here that is a version: `WARC/1.0`.
    private func isRecordStart(_ offset: Int) -> Bool {
        let bytes = Array(input.slice(offset..<offset + Self.versionBytes))
        guard bytes.count == Self.versionBytes, bytes.starts(with: WARCHeader.magic) else { return false }
        let isVersion = bytes[5] &- 48 < 10 && bytes[6] == 0x2E && bytes[7] &- 48 < 10
        guard isVersion, bytes[8] == 0x0D || bytes[8] == 0x0A else { return false }
        if input.memberStart(at: offset) != nil { return true }
        return input.slice(offset - 1..<offset).first == 0x0A
    }
}
