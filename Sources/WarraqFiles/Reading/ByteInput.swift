// SPDX-License-Identifier: Apache-2.0

/// Bytes that are read forward, by offset: those of a file, or of what is compressed in it.
protocol ByteInput: Sendable {
    /// Returns the bytes of `head` with up to `count` bytes from an offset on behind them; fewer only where the input ends.
    func read(at offset: Int, count: Int, after head: ArraySlice<UInt8>) throws(FileError) -> [UInt8]
}

extension InputFile: ByteInput {}
