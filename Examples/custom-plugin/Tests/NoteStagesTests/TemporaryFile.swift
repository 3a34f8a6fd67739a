// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A file that is there while a test needs it.
enum TemporaryFile {
    static func with<Result>(_ content: Data, _ body: (String) throws -> Result) throws -> Result {
        let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).note")
        try content.write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        return try body(file.path(percentEncoded: false))
    }
}
