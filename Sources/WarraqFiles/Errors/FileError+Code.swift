// SPDX-License-Identifier: Apache-2.0

internal import Glibc

extension FileError {
    /// A kind of failure.
    ///
    /// The set is open: later versions may know more.
    public struct Code: Hashable, Sendable, CustomStringConvertible {
        /// The name of the code, such as `not-found`; it keeps its meaning.
        public let description: String

        private init(_ name: String) { description = name }

        /// No file or folder of this name.
        public static let notFound = Code("not-found")
        /// The user may not do this.
        public static let permission = Code("permission")
        /// A folder stands where a file was asked for.
        public static let isDirectory = Code("is-directory")
        /// A file stands where a folder was asked for.
        public static let notDirectory = Code("not-directory")
        /// A device, socket or pipe stands where a plain file was asked for.
        public static let notRegular = Code("not-regular")
        /// The name is taken, or the folder is not empty.
        public static let exists = Code("exists")
        /// The disk, the quota or the largest file size is used up.
        public static let noSpace = Code("no-space")
        /// The process or the system has too many files open.
        public static let tooManyOpen = Code("too-many-open")
        /// Symbolic links lead in a circle.
        public static let linkLoop = Code("link-loop")
        /// A name or a path is longer than the system allows.
        public static let nameTooLong = Code("name-too-long")
        /// The file system can only be read.
        public static let readOnly = Code("read-only")
        /// The reader of a pipe has gone.
        public static let brokenPipe = Code("broken-pipe")
        /// Another process holds the lock.
        public static let locked = Code("locked")
        /// The path leads out of the folder that it is held under.
        public static let outsideRoot = Code("outside-root")
        /// The file is not what it was: shorter than it has to be, or replaced.
        public static let changed = Code("changed")
        /// The file is larger than the limit.
        public static let tooLarge = Code("too-large")
        /// A stream was asked for a place that has gone by.
        public static let notSeekable = Code("not-seekable")
        /// Compressed content is cut off or broken.
        public static let damaged = Code("damaged")
        /// A file-name pattern cannot be read.
        public static let invalidPattern = Code("invalid-pattern")
        /// A path is empty or holds a NUL byte.
        public static let invalidPath = Code("invalid-path")
        /// Any other failure; ``FileError/errno`` says which.
        public static let other = Code("other")
    }
}

extension FileError.Code {
    init(errno number: Int32) {
        self =
            switch number {
            case ENOENT: .notFound
            case EACCES, EPERM: .permission
            case EISDIR: .isDirectory
            case ENOTDIR: .notDirectory
            case EEXIST, ENOTEMPTY: .exists
            case ENOSPC, EDQUOT, EFBIG: .noSpace
            case EMFILE, ENFILE: .tooManyOpen
            case ELOOP: .linkLoop
            case ENAMETOOLONG: .nameTooLong
            case EROFS: .readOnly
            case EPIPE: .brokenPipe
            case ESPIPE: .notSeekable
            default: .other
            }
    }
}
