// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A folder for the files of one case, removed with it.
final class ScratchFolder {
    let path: String

    init(in parent: String) throws {
        path = parent + "/warraq-benchmark-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Makes an empty file and opens it for writing.
    func create(_ name: String) throws -> FileHandle {
        let url = URL(fileURLWithPath: path + "/" + name)
        try Data().write(to: url)
        return try FileHandle(forWritingTo: url)
    }
}
