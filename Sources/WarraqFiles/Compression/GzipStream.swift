// SPDX-License-Identifier: Apache-2.0

/// Reads a gzip file forward, member by member, in bounded memory.
///
/// A gzip file is a row of members, each of which can be decompressed on its own; where one ends is known only when it has been
/// decompressed. The stream says where each begins, so that a reader can come back there.
public struct GzipStream {
    /// What came of a step.
    public enum Step: Sendable, Hashable {
        /// Bytes were appended, and the member goes on.
        case bytes
        /// The member has ended as it should; bytes may have been appended before.
        case memberEnd
        /// The file has ended.
        case end
        /// The member is broken; nothing more comes until ``restart(at:)``.
        case damaged(CompressionError)
    }

    /// Where the member that is being read begins in the file.
    public private(set) var memberStart: Int
    /// Up to where compressed bytes of the file have been used.
    public private(set) var position: Int
    /// The size of the file when it was opened.
    public var fileSize: Int { file.status.size }
    let file: InputFile
    private let bound: ExpansionBound
    private let inflater = Inflater(.gzip)
    /// Compressed bytes that have been read, and how many of them have been used.
    private var input: [UInt8] = []
    private var used = 0
    private var memberBytes = 0
    private var isInside = false
    private var damage: CompressionError?

    /// Compressed bytes that are read at a time.
    private static let inputBytes = 64 << 10

    /// Makes a stream; nothing is read yet.
    ///
    /// - Parameter start: Where a member begins.
    public init(_ file: InputFile, from start: Int = 0, bound: ExpansionBound = ExpansionBound()) {
        (self.file, self.bound, memberStart, position) = (file, bound, max(0, start), max(0, start))
    }

    /// Goes on at another member.
    public mutating func restart(at offset: Int) {
        let inInput = offset - (position - used)
        // What has been read is kept, since a member that is near may be as short as the one before.
        if input.indices.contains(inInput) { used = inInput } else { (input, used) = ([], 0) }
        (memberStart, position, memberBytes) = (offset, offset, 0)
        (isInside, damage) = (false, nil)
    }

    /// Appends up to `count` decompressed bytes of the present member.
    public mutating func read(appendingTo output: inout [UInt8], atMost count: Int) throws(FileError) -> Step {
        if let damage { return .damaged(damage) }
        if !isInside, let step = try beginMember() { return step }
        while true {
            if used == input.count { try refill() }
            let step = inflater.inflate(input.span.extracting(used..<input.count), appendingTo: &output, atMost: count)
            used += step.consumed
            position += step.consumed
            memberBytes += step.produced
            switch step.state {
            case .ended:
                isInside = false
                return .memberEnd
            case .broken(let reason): return fail(CompressionError(.corrupt, reason, offset: position))
            case .open:
                let taken = position - memberStart
                guard bound.allows(memberBytes, from: taken) else {
                    return fail(bound.error(memberBytes, from: taken, offset: position))
                }
                if step.produced > 0 || count <= 0 { return .bytes }
                if input.isEmpty { return fail(CompressionError(.cut, "the gzip member is cut off", offset: position)) }
            }
        }
    }

    /// Steps over zeros between members; nil if a member begins here.
    private mutating func beginMember() throws(FileError) -> Step? {
        while true {
            if used == input.count { try refill() }
            guard used < input.count else { return .end }
            guard input[used] == 0 else { break }
            used += 1
            position += 1
        }
        memberStart = position
        guard input[used] == 0x1F else {
            return fail(CompressionError(.trailing, "no gzip member begins here", offset: position))
        }
        inflater.reset()
        (memberBytes, isInside) = (0, true)
        return nil
    }

    private mutating func fail(_ error: CompressionError) -> Step {
        damage = error
        return .damaged(error)
    }

    private mutating func refill() throws(FileError) {
        input = try file.read(at: position, count: Self.inputBytes)
        used = 0
    }
}
