// SPDX-License-Identifier: Apache-2.0

import WarraqFiles

/// What a file of web pages is, by its first bytes.
enum WARCFormat: Equatable {
    /// Records as they are.
    case plain
    /// Records in gzip members.
    case gzip
    /// Something that is not read.
    case other(String)

    /// How many bytes decide.
    static let prefixBytes = 16

    private static let others: [(prefix: [UInt8], name: String)] = [
        ([0x28, 0xB5, 0x2F, 0xFD], "the file is compressed with zstd"),
        ([0x50, 0x2A, 0x4D, 0x18], "the file is compressed with zstd"),
        ([0x5D, 0x2A, 0x4D, 0x18], "the file is compressed with zstd"),
        ([0x04, 0x22, 0x4D, 0x18], "the file is compressed with lz4"),
        (Array("BZh".utf8), "the file is compressed with bzip2"),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "the file is compressed with xz"),
        (Array("filedesc:".utf8), "the file is an ARC file, the format before WARC"),
    ]

    /// Looks at the first bytes of a file.
    init(_ prefix: [UInt8]) {
        if Decompression.isGzip(prefix.span) {
            self = .gzip
        } else if let other = WARCFormat.others.first(where: { prefix.starts(with: $0.prefix) }) {
            self = .other(other.name)
        } else {
            self = .plain
        }
    }

    /// Why the file is not read; nil if it is.
    var refusal: String? {
        if case .other(let name) = self {
            "\(name), which is not read: only plain WARC files and those of gzip are"
        } else {
            nil
        }
    }
}
