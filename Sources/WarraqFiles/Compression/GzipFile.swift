// SPDX-License-Identifier: Apache-2.0

internal import Synchronization

/// The decompressed content of a gzip file, all of its members, read forward only.
///
/// To begin in the middle, what lies before is decompressed and thrown away. Of a file that is damaged, what comes before the damage is
/// read as if the file ended there; reading on from there is the error `damaged`.
public final class GzipFile: Sendable {
    /// The compressed file.
    public let file: InputFile

    private struct State: ~Copyable {
        var stream: GzipStream
        /// Where the next byte of the stream stands in the content.
        var position = 0
        var isAtEnd = false
        var damage: CompressionError?
    }

    private let state: Mutex<State>
    /// Decompressed bytes that are taken at a time.
    private static let stepBytes = 64 << 10

    /// Makes the content of an open file; nothing is read yet.
    public init(_ file: InputFile, bound: ExpansionBound = ExpansionBound()) {
        self.file = file
        state = Mutex(State(stream: GzipStream(file, bound: bound)))
    }
}

extension GzipFile: ByteInput {
    func read(at offset: Int, count: Int, after head: ArraySlice<UInt8>) throws(FileError) -> [UInt8] {
        let (file, head) = (file, Array(head))
        let outcome: Result<[UInt8], FileError> = state.withLock { state in
            do throws(FileError) {
                try GzipFile.skip(to: offset, &state, file)
                return .success(try GzipFile.read(count, after: head, &state, file))
            } catch {
                return .failure(error)
            }
        }
        return try outcome.get()
    }

    private static func skip(to offset: Int, _ state: inout State, _ file: InputFile) throws(FileError) {
        guard offset >= state.position else {
            throw FileError(.notSeekable, "read", file.path, "byte \(offset) of its content has gone by")
        }
        while state.position < offset, !state.isAtEnd {
            var waste: [UInt8] = []
            try step(min(stepBytes, offset - state.position), into: &waste, &state)
        }
    }

    private static func read(
        _ count: Int, after head: [UInt8], _ state: inout State, _ file: InputFile
    ) throws(FileError) -> [UInt8] {
        if state.isAtEnd, count > 0, let damage = state.damage {
            throw FileError(.damaged, "decompress", file.path, damage.description)
        }
        var bytes = head
        while bytes.count - head.count < count, !state.isAtEnd {
            try step(min(stepBytes, count - (bytes.count - head.count)), into: &bytes, &state)
        }
        return bytes
    }

    private static func step(_ count: Int, into bytes: inout [UInt8], _ state: inout State) throws(FileError) {
        let before = bytes.count
        switch try state.stream.read(appendingTo: &bytes, atMost: count) {
        case .bytes, .memberEnd: break
        case .end: state.isAtEnd = true
        case .damaged(let error): (state.damage, state.isAtEnd) = (error, true)
        }
        state.position += bytes.count - before
    }
}
