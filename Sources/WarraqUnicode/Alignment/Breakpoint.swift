// SPDX-License-Identifier: Apache-2.0

/// From `target` on, text comes from `source` on, until the next breakpoint of an ``Alignment``.
///
/// Loops that store very many of them do so by ``AlignmentBuilder/Bulk``. The type is public because only public code is
/// inlined across modules.
@frozen
public struct Breakpoint: Sendable, Equatable, BitwiseCopyable {
    /// The largest offset into a target: one bit is the flag.
    static let maxTarget = Int(UInt32.max >> 1)
    static let maxSource = Int(UInt32.max)
    @usableFromInline static var flag: UInt64 { 1 << 31 }

    /// The target in the lower half with the flag on top of it, the source in the upper half.
    @usableFromInline let bits: UInt64

    /// Creates a breakpoint at offsets below 2 GiB and 4 GiB; ``AlignmentBuilder`` checks these limits at the end.
    @inlinable
    @inline(__always)
    public init(target: Int, source: Int, isWhole: Bool = false) {
        bits =
            UInt64(UInt32(truncatingIfNeeded: target)) | UInt64(truncatingIfNeeded: source) &<< 32
            | (isWhole ? Self.flag : 0)
    }

    /// The breakpoint of a copied run, further on by some bytes in the target and in the source.
    @inlinable
    @inline(__always)
    public func advanced(target: Int, source: Int) -> Breakpoint {
        Breakpoint(bits: bits &+ UInt64(truncatingIfNeeded: target) &+ UInt64(truncatingIfNeeded: source) &<< 32)
    }

    @inlinable
    @inline(__always)
    init(bits: UInt64) {
        self.bits = bits
    }

    /// An offset of the target.
    @inlinable public var target: Int { @inline(__always) get { Int(bits & (Self.flag &- 1)) } }
    /// An offset of the source.
    @inlinable public var source: Int { @inline(__always) get { Int(bits &>> 32) } }
    /// Whether the run that begins here is replaced (or inserted) as a whole.
    @inlinable public var isWhole: Bool { @inline(__always) get { bits & Self.flag != 0 } }
}
