// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Folders that tests read from; nil where a user has only the sources.
enum TestFolders {
    /// The corpora beside the checkout, or where `WARRAQ_SHARED` says.
    static let shared: URL? = {
        if let path = ProcessInfo.processInfo.environment["WARRAQ_SHARED"] { return existing(URL(filePath: path)) }
        return root.flatMap { existing($0.deletingLastPathComponent().appending(path: "shared")) }
    }()

    /// The example pages of the project.
    static let examples: URL? = root.flatMap { existing($0.appending(path: "Examples/arabic-news")) }

    private static let root: URL? = {
        var folder = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
        while folder.path != "/" {
            if existing(folder.appending(path: "Sources")) != nil { return folder }
            folder.deleteLastPathComponent()
        }
        return nil
    }()

    private static func existing(_ folder: URL) -> URL? {
        FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }
}
