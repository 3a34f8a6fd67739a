// SPDX-License-Identifier: Apache-2.0

internal import CZlib

/// The one place where this module meets zlib: inflates one stream after the other.
///
/// Invariant: zlib holds pointers into `input` and into the buffer of this object only during ``inflate(_:appendingTo:atMost:)``, which
/// sets them, calls zlib once and takes them away again; both lengths are those of the memory behind the pointers. What zlib keeps
/// between calls (its state and window) is its own, and goes with this object.
@safe
final class Inflater {
    /// What the compressed bytes are wrapped in.
    enum Format: Int32 {
        /// A gzip member: header, deflate, checksum and length, which are verified.
        case gzip = 31
        /// zlib's own wrapper, which HTTP calls deflate; its checksum is verified.
        case zlib = 15
        /// Deflate without a wrapper.
        case raw = -15
    }

    /// What came of one step.
    struct Step {
        /// How many bytes were taken.
        var consumed: Int
        /// How many bytes were appended.
        var produced: Int
        /// How the stream stands.
        var state: State
    }

    /// How a stream stands after a step.
    enum State {
        /// It goes on, with more input or more room.
        case open
        /// It has ended, and its checksum fits.
        case ended
        /// It is broken; the reason in zlib's words.
        case broken(String)
    }

    private let stream: UnsafeMutablePointer<z_stream>
    private var buffer = [UInt8](repeating: 0, count: 64 << 10)
    private let isReady: Bool

    init(_ format: Format) {
        unsafe stream = .allocate(capacity: 1)
        unsafe stream.initialize(to: z_stream())
        let size = unsafe Int32(MemoryLayout<z_stream>.size)
        // Fails only without memory or with another zlib than the one that was compiled for.
        isReady = unsafe inflateInit2_(stream, format.rawValue, ZLIB_VERSION, size) == Z_OK
    }

    deinit {
        if isReady { unsafe _ = inflateEnd(stream) }
        unsafe stream.deinitialize(count: 1)
        unsafe stream.deallocate()
    }

    /// Begins a new stream.
    func reset() {
        if isReady { unsafe _ = inflateReset(stream) }
    }

    /// Takes what it can of `input` and appends up to `limit` bytes, in one call of zlib.
    func inflate(_ input: Span<UInt8>, appendingTo output: inout [UInt8], atMost limit: Int) -> Step {
        guard isReady else { return Step(consumed: 0, produced: 0, state: .broken("zlib cannot be used")) }
        let (given, room) = (min(input.count, 1 << 30), min(max(0, limit), buffer.count))
        let status = unsafe input.withUnsafeBufferPointer { source in
            unsafe buffer.withUnsafeMutableBufferPointer { target in
                unsafe stream.pointee.next_in = source.baseAddress
                unsafe stream.pointee.avail_in = uInt(given)
                unsafe stream.pointee.next_out = target.baseAddress
                unsafe stream.pointee.avail_out = uInt(room)
                defer {
                    unsafe stream.pointee.next_in = nil
                    unsafe stream.pointee.next_out = nil
                }
                return unsafe CZlib.inflate(stream, Z_NO_FLUSH)
            }
        }
        let consumed = unsafe given - Int(stream.pointee.avail_in)
        let produced = unsafe room - Int(stream.pointee.avail_out)
        output.append(contentsOf: buffer[..<produced])
        return Step(consumed: consumed, produced: produced, state: state(status))
    }

    private func state(_ status: Int32) -> State {
        switch status {
        // No progress is no error: there was no input, or no room.
        case Z_OK, Z_BUF_ERROR: return .open
        case Z_STREAM_END: return .ended
        case Z_NEED_DICT: return .broken("it needs a dictionary")
        default:
            guard let text = unsafe stream.pointee.msg else { return .broken("zlib error \(status)") }
            return .broken(unsafe String(cString: text))
        }
    }
}
