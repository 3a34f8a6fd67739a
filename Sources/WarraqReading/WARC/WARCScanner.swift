// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqFiles

/// Finds the records of a WARC file one after the other, and goes on behind broken ones.
///
/// A record is whole if its Content-Length leads to the next record or to the end. If it does not, the record is broken, and the next one
/// is looked for from its block on: a line that is a version, or a gzip member that begins with one.
struct WARCScanner {
    /// A record that was found, or a piece of the file that is none.
    struct Found {
        /// The header; nil if none could be read.
        var header: WARCHeader?
        /// Where the record lies, in the coordinates of the input.
        var range: Range<Int>
        /// Where its block begins.
        var blockStart: Int
        /// Why it is broken; nil for a whole one.
        var failure: DocumentFailure?
        /// The gzip member in which it begins; nil for a plain file.
        var member: WARCInput.MemberStart?
    }

    /// Where the next record begins, in the coordinates of the input.
    private(set) var position: Int
    var input: WARCInput
    let blockLimit: Int
    /// The gzip member in which the present record begins.
    private var member: WARCInput.MemberStart?
    private var hasToldDamage = false
    private var needsRecovery = false

    /// The longest header; that of real ones is some hundred bytes.
    static let headerLimit = 1 << 20

    /// Begins at the start of the input's window.
    ///
    /// - Parameter blockLimit: Bytes of a block beyond which a compressed record is passed over without being held.
    init(_ input: WARCInput, blockLimit: Int) {
        (self.input, self.blockLimit, position) = (input, blockLimit, input.windowStart)
    }

    /// The next record or broken piece; nil at the end.
    mutating func next() throws(FileError) -> Found? {
        while true {
            if needsRecovery { try recover() }
            try input.discard(before: position)
            try skipLineEnds()
            member = input.member(of: position)
            if position < input.windowEnd { break }
            guard let damage = input.damage else { return nil }
            needsRecovery = true
            if hasToldDamage { continue }
            return broken(position..<position, nil, position, failure(damage))
        }
        switch try header() {
        case .found(let header, let blockStart): return try record(header, blockStart)
        case .none(let failure, let resume):
            let start = position
            position = try findRecord(from: resume)
            return broken(start..<position, nil, resume, failure)
        }
    }

    /// The bytes of a record that was just found.
    mutating func bytes(of range: Range<Int>) throws(FileError) -> ArraySlice<UInt8> {
        try input.load(upTo: range.upperBound)
        return input.slice(range)
    }

    private mutating func recover() throws(FileError) {
        try input.recover()
        (needsRecovery, hasToldDamage) = (false, false)
    }

    private mutating func skipLineEnds() throws(FileError) {
        while true {
            try input.load(upTo: position + 1)
            guard let byte = input.slice(position..<position + 1).first, byte == 0x0D || byte == 0x0A else { return }
            position += 1
            if position - input.windowStart > Self.headerLimit { try input.discard(before: position) }
        }
    }

    private mutating func broken(
        _ range: Range<Int>, _ header: WARCHeader?, _ blockStart: Int, _ failure: DocumentFailure
    ) -> Found {
        // What ends with damage was broken by it: it is told once.
        if input.damage != nil, range.upperBound == input.windowEnd { hasToldDamage = true }
        return Found(header: header, range: range, blockStart: blockStart, failure: failure, member: member)
    }
}

extension WARCScanner {
    private enum HeaderOutcome {
        case found(WARCHeader, blockStart: Int)
        case none(DocumentFailure, resume: Int)
    }

    private mutating func header() throws(FileError) -> HeaderOutcome {
        let (start, magic) = (position, WARCHeader.magic)
        try input.load(upTo: start + magic.count)
        guard input.slice(start..<start + magic.count).elementsEqual(magic) else {
            let failure = DocumentFailure(.syntax, "no WARC record begins here", byteOffset: inLayer(start))
            return .none(input.damage.map(self.failure) ?? failure, resume: start + 1)
        }
        var known = start
        while true {
            try input.load(upTo: known + 4_096)
            if let end = endOfHeader(start, from: max(start, known - 3)),
                let header = WARCHeader(Array(input.slice(start..<end))[...]), let length = header.end
            {
                return .found(header, blockStart: start + length)
            }
            // Without an empty line no header that begins here has an end, so nothing of it is looked at again.
            if input.isAtEnd {
                let failure = DocumentFailure(.syntax, "the record's header is cut off", byteOffset: inLayer(start))
                return .none(input.damage.map(self.failure) ?? failure, resume: input.windowEnd)
            }
            if input.windowEnd - start > Self.headerLimit {
                let message = "the record's header has more than \(Self.headerLimit) bytes"
                let failure = DocumentFailure(.limit, message, byteOffset: inLayer(start))
                return .none(failure, resume: start + Self.headerLimit)
            }
            known = input.windowEnd
        }
    }

    /// Where the first empty line ends.
    private func endOfHeader(_ start: Int, from offset: Int) -> Int? {
        let (bytes, base) = (input.window.span, input.windowStart)
        var index = offset - base
        while let lineFeed = ByteSearch.first(0x0A, in: bytes, from: index) {
            var next = lineFeed + 1
            while next < bytes.count, bytes[next] == 0x0D { next += 1 }
            if next < bytes.count, bytes[next] == 0x0A { return base + next + 1 }
            index = lineFeed + 1
        }
        return nil
    }

    private mutating func record(_ header: WARCHeader, _ blockStart: Int) throws(FileError) -> Found {
        let start = position
        guard let length = header.contentLength else {
            position = try findRecord(from: blockStart)
            let message = "the record has no Content-Length that can be used"
            return broken(
                start..<position, header, blockStart, DocumentFailure(.syntax, message, byteOffset: inLayer(start)))
        }
        let end = blockStart + length
        if let next = try boundary(at: end, from: blockStart) {
            position = next
            return Found(header: header, range: start..<end, blockStart: blockStart, member: member)
        }
        let reached = input.isAtEnd && input.windowEnd <= end || end > input.plainEnd ?? .max
        let message =
            reached
            ? "the record has fewer than the \(length) bytes that its header tells"
            : "no record follows where the Content-Length of \(length) leads"
        var failure = DocumentFailure(.syntax, message, byteOffset: inLayer(start))
        if let damage = input.damage, input.windowEnd <= end + Self.boundaryBytes { failure = self.failure(damage) }
        position = try findRecord(from: max(blockStart, input.windowStart))
        return broken(start..<max(start, position), header, blockStart, failure)
    }

    /// The failure that damage of a gzip member is for a record.
    private func failure(_ damage: CompressionError) -> DocumentFailure {
        let start = input.lastMember?.filePosition ?? 0
        return DocumentFailure(
            damage.code == .expansion ? .limit : .syntax,
            "the gzip member that begins at byte \(start) is broken: \(damage)",
            byteOffset: inLayer(input.windowEnd))
    }

    /// An offset in the coordinates of the innermost layer: the file, or the member in which the record begins.
    private func inLayer(_ offset: Int) -> Int { offset - (member?.offset ?? 0) }
}
