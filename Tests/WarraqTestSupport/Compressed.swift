// SPDX-License-Identifier: Apache-2.0

internal import CZlib

/// Compresses what tests decompress.
public enum Compressed {
    /// One gzip member.
    public static func gzip(_ bytes: some Collection<UInt8>, level: Int = 6) -> [UInt8] {
        deflated(Array(bytes), windowBits: 31, level: level)
    }

    /// zlib's wrapper: what HTTP calls deflate.
    public static func zlib(_ bytes: some Collection<UInt8>) -> [UInt8] {
        deflated(Array(bytes), windowBits: 15, level: 6)
    }

    /// Deflate without a wrapper.
    public static func raw(_ bytes: some Collection<UInt8>) -> [UInt8] {
        deflated(Array(bytes), windowBits: -15, level: 6)
    }

    private static func deflated(_ bytes: [UInt8], windowBits: Int32, level: Int) -> [UInt8] {
        var stream = unsafe z_stream()
        let size = unsafe Int32(MemoryLayout<z_stream>.size)
        let begun = unsafe deflateInit2_(
            &stream, Int32(level), Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size)
        precondition(begun == Z_OK)
        // Enough for all of it, so that one call does.
        var output = [UInt8](repeating: 0, count: unsafe Int(deflateBound(&stream, uLong(bytes.count))))
        let status = unsafe bytes.withUnsafeBufferPointer { source in
            unsafe output.withUnsafeMutableBufferPointer { target in
                unsafe stream.next_in = source.baseAddress
                unsafe stream.avail_in = uInt(source.count)
                unsafe stream.next_out = target.baseAddress
                unsafe stream.avail_out = uInt(target.count)
                return unsafe deflate(&stream, Z_FINISH)
            }
        }
        precondition(status == Z_STREAM_END)
        unsafe output.removeLast(Int(stream.avail_out))
        unsafe _ = deflateEnd(&stream)
        return output
    }
}
