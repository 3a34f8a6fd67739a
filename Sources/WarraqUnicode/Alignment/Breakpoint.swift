// SPDX-License-Identifier: Apache-2.0

/// From `target` on, text comes from `source` on, until the next breakpoint.
package struct Breakpoint: Sendable, Equatable, BitwiseCopyable {
    /// The largest offset into a target: one bit is the flag.
    static let maxTarget = Int(UInt32.max >> 1)
    static let maxSource = Int(UInt32.max)
    @usableFromInline static var flag: UInt32 { 1 << 31 }

    @usableFromInline let flaggedTarget: UInt32
    @usableFromInline let sourceBits: UInt32

    /// A breakpoint whose offsets are known to be in range (the text has passed ``AlignmentBuilder``'s limits).
    @inlinable
    @inline(__always)
    package init(target: Int, source: Int, isWhole: Bool = false) {
        flaggedTarget = UInt32(truncatingIfNeeded: target) | (isWhole ? Self.flag : 0)
        sourceBits = UInt32(truncatingIfNeeded: source)
    }

    @inlinable package var target: Int { @inline(__always) get { Int(flaggedTarget & ~Self.flag) } }
    @inlinable package var source: Int { @inline(__always) get { Int(sourceBits) } }
    /// Whether the run that begins here is replaced (or inserted) as a whole.
    @inlinable package var isWhole: Bool { @inline(__always) get { flaggedTarget & Self.flag != 0 } }
}
