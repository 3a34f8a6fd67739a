// SPDX-License-Identifier: Apache-2.0

import WarraqFiles

/// The bytes of a WARC file from a record on, decompressed where it is compressed: a window that moves forward.
///
/// Offsets of a plain file are those of the file. Those of a compressed one count decompressed bytes from where reading began.
struct WARCInput {
    /// A place where a gzip member begins, or where the file ends.
    struct MemberStart {
        /// In decompressed bytes.
        var offset: Int
        /// In the file.
        var filePosition: Int
        /// Whether it was found inside what seemed to be a damaged member before it.
        var isRescued = false
    }

    private enum Bytes {
        case plain(InputFile, end: Int)
        case gzip(GzipStream)
    }

    /// The bytes from ``windowStart`` on.
    private(set) var window: [UInt8] = []
    /// Where the window begins.
    private(set) var windowStart: Int
    /// Whether nothing follows the window, be it the end or damage.
    private(set) var isAtEnd = false
    /// What is wrong with the gzip member in which the window ends.
    private(set) var damage: CompressionError?
    private var bytes: Bytes
    /// Members that begin in the window or before it; at least the last one before it.
    private var members: [MemberStart] = []

    /// Where the window ends.
    var windowEnd: Int { windowStart + window.count }

    /// Bytes that are read at a time.
    private static let chunkBytes = 256 << 10

    /// Reads a plain file from a record on, up to the end that it had when it was listed.
    init(plain file: InputFile, from offset: Int, upTo end: Int) {
        (bytes, windowStart) = (.plain(file, end: end), offset)
    }

    /// Reads a compressed file from a member on.
    init(gzip file: InputFile, from member: Int) {
        (bytes, windowStart) = (.gzip(GzipStream(file, from: member)), 0)
        members = [MemberStart(offset: 0, filePosition: member)]
    }

    /// Moves the end of the window to `end` or further, unless the input ends before.
    mutating func load(upTo end: Int) throws(FileError) {
        while windowEnd < end, !isAtEnd {
            switch bytes {
            case .plain(let file, let fileEnd): try load(file, fileEnd, max(end - windowEnd, Self.chunkBytes))
            case .gzip(var stream):
                let step = try stream.read(appendingTo: &window, atMost: Self.chunkBytes)
                bytes = .gzip(stream)
                note(step, stream)
            }
        }
    }

    /// The bytes of the range that are in the window.
    func slice(_ range: Range<Int>) -> ArraySlice<UInt8> {
        window[range.clamped(to: windowStart..<windowEnd).moved(by: -windowStart)]
    }

    /// Lets go of what lies before `offset`; of a plain file it need not be read for that.
    mutating func discard(before offset: Int) throws(FileError) {
        if case .plain(_, let end) = bytes, offset > windowEnd {
            (window, windowStart) = ([], min(offset, end))
            isAtEnd = windowStart == end
        }
        while offset > windowEnd, !isAtEnd {
            drop(before: windowEnd)
            try load(upTo: windowEnd + 1)
        }
        // Now and then, so that each byte is moved once at most.
        if offset - windowStart > max(window.count / 2, Self.chunkBytes) { drop(before: min(offset, windowEnd)) }
    }

    private mutating func drop(before offset: Int) {
        window.removeFirst(offset - windowStart)
        windowStart = offset
        if let last = members.lastIndex(where: { $0.offset <= offset }) { members.removeFirst(last) }
    }

    private mutating func load(_ file: InputFile, _ end: Int, _ count: Int) throws(FileError) {
        let wanted = min(count, end - windowEnd)
        let read = wanted > 0 ? try file.read(at: windowEnd, count: wanted) : []
        window += read
        if read.count < wanted {
            throw FileError(
                .changed, "read", file.path, "it ends at byte \(windowEnd), earlier than when it was listed")
        }
        isAtEnd = windowEnd >= end
    }
}

extension WARCInput {
    /// Whether the input is compressed.
    var isCompressed: Bool { if case .gzip = bytes { true } else { false } }

    /// The bytes of a plain file at any place, as far as there are any.
    func peek(at offset: Int, count: Int) throws(FileError) -> [UInt8]? {
        guard case .plain(let file, let end) = bytes else { return nil }
        return try file.read(at: offset, count: max(0, min(count, end - offset)))
    }

    /// The last byte that a plain file may have; nil for a compressed one.
    var plainEnd: Int? { if case .plain(_, let end) = bytes { end } else { nil } }

    /// The member that begins exactly at an offset.
    func memberStart(at offset: Int) -> MemberStart? { members.last { $0.offset == offset } }

    /// The members that begin at an offset or behind it, as far as is known.
    func memberStarts(from offset: Int) -> [Int] { members.map(\.offset).filter { $0 >= offset } }

    /// The member in which an offset lies; nil for a plain file.
    func member(of offset: Int) -> MemberStart? { members.last { $0.offset <= offset } }

    /// The member that was begun last.
    var lastMember: MemberStart? { members.last }

    /// The size of the file when it was opened.
    var fileSize: Int {
        switch bytes {
        case .plain(let file, _): file.status.size
        case .gzip(let stream): stream.fileSize
        }
    }

    private mutating func note(_ step: GzipStream.Step, _ stream: GzipStream) {
        switch step {
        case .bytes: break
        case .memberEnd: begin(MemberStart(offset: windowEnd, filePosition: stream.position))
        case .end:
            begin(MemberStart(offset: windowEnd, filePosition: stream.position))
            isAtEnd = true
        case .damaged(let error): (damage, isAtEnd) = (error, true)
        }
    }

    private mutating func begin(_ member: MemberStart) {
        if members.last?.offset == member.offset { members.removeLast() }
        members.append(member)
    }

    /// Goes on behind damage, at the next member that begins with a record.
    ///
    /// It is looked for from the start of the damaged member on: one that was cut off may seem to reach into the next. A member that was
    /// found in this way and is damaged too is passed over as far as it was read, so that no byte is read more than twice.
    mutating func recover() throws(FileError) {
        guard case .gzip(var stream) = bytes, let damage else { return }
        let isSecondTry = members.last?.isRescued == true
        let from = isSecondTry ? max(damage.offset, stream.memberStart + 1) : stream.memberStart + 1
        let found = try stream.nextMember(from: from, beginningWith: WARCHeader.magic)
        let position = found ?? stream.fileSize
        begin(
            MemberStart(offset: windowEnd, filePosition: position, isRescued: found != nil && position < damage.offset))
        stream.restart(at: position)
        bytes = .gzip(stream)
        (self.damage, isAtEnd) = (nil, false)
    }
}

extension Range where Bound == Int {
    /// The range so many bytes further on.
    func moved(by distance: Int) -> Range<Int> { lowerBound + distance..<upperBound + distance }
}
