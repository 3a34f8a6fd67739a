// SPDX-License-Identifier: Apache-2.0

/// A file that a pattern found.
public struct FoundFile: Hashable, Sendable {
    /// The path to open it by: the base and the name.
    public let path: Path
    /// The path as the pattern spells it, relative to the base: the same wherever the base lies.
    public let name: Path
    /// What the file system said when it was found.
    public let status: FileStatus

    /// The size in bytes.
    public var size: Int { status.size }
    /// Which file it is and when it last changed.
    public var identity: FileIdentity { status.identity }
    /// When the content last changed, in nanoseconds since 1970 UTC.
    public var modifiedNanoseconds: Int64 { identity.modifiedNanoseconds }
    /// The number of the file in its file system.
    public var inode: UInt64 { identity.inode }
}
