// SPDX-License-Identifier: Apache-2.0

package extension [UInt8] {
    /// Appends all of `bytes` in one copy; the buffer grows by a factor, so repeated appends stay linear.
    mutating func append(copying bytes: Span<UInt8>) {
        // The pointer lives for the call only, and `bytes` cannot lie in `self`, which is held exclusively.
        unsafe bytes.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
    }
}
