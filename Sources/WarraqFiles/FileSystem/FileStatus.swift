// SPDX-License-Identifier: Apache-2.0

internal import Glibc

/// Which file it is and in which state: equal as long as nobody replaced or changed it.
public struct FileIdentity: Hashable, Sendable {
    /// The number of the file system.
    public let device: UInt64
    /// The number of the file in its file system.
    public let inode: UInt64
    /// When the content last changed, in nanoseconds since 1970 UTC.
    public let modifiedNanoseconds: Int64
}

/// What the file system says about a name.
public struct FileStatus: Hashable, Sendable {
    /// What stands behind a name.
    ///
    /// The set is open.
    public struct Kind: Hashable, Sendable, CustomStringConvertible {
        /// The kind in one word.
        public let description: String

        private init(_ name: String) { description = name }

        /// A plain file.
        public static let regular = Kind("file")
        /// A folder.
        public static let directory = Kind("folder")
        /// A pipe, with or without a name.
        public static let fifo = Kind("pipe")
        /// A socket.
        public static let socket = Kind("socket")
        /// A device, such as `/dev/null`.
        public static let device = Kind("device")
        /// A symbolic link; seen only where links are not followed.
        public static let link = Kind("link")
        /// Anything else.
        public static let other = Kind("other")
    }

    /// What stands behind the name.
    public let kind: Kind
    /// The size in bytes; 0 for pipes and devices.
    public let size: Int
    /// Which file it is and when it last changed.
    public let identity: FileIdentity
    /// The permission bits.
    let mode: UInt32

    init(_ raw: stat) {
        kind =
            switch raw.st_mode & S_IFMT {
            case S_IFREG: .regular
            case S_IFDIR: .directory
            case S_IFIFO: .fifo
            case S_IFSOCK: .socket
            case S_IFCHR, S_IFBLK: .device
            case S_IFLNK: .link
            default: .other
            }
        size = kind == .regular ? Int(raw.st_size) : 0
        mode = UInt32(raw.st_mode & 0o7777)
        identity = FileIdentity(
            device: UInt64(raw.st_dev), inode: UInt64(raw.st_ino),
            modifiedNanoseconds: Int64(raw.st_mtim.tv_sec) &* 1_000_000_000 &+ Int64(raw.st_mtim.tv_nsec))
    }
}
