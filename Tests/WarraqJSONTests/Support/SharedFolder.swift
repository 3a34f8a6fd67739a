// SPDX-License-Identifier: Apache-2.0

import Foundation

/// The folder of conformance suites that a developer may have beside the checkout; a user has only the project.
enum SharedFolder {
    /// `WARRAQ_SHARED`, else `../shared` beside the folder that holds `Package.swift`; `nil` when there is none.
    static let url: URL? = {
        let given = ProcessInfo.processInfo.environment["WARRAQ_SHARED"].map { URL(fileURLWithPath: $0) }
        let candidate = given ?? checkout()?.deletingLastPathComponent().appendingPathComponent("shared")
        guard let candidate, FileManager.default.fileExists(atPath: candidate.path) else { return nil }
        return candidate
    }()

    /// The files of a folder of the suites by name; says so and gives none where the folder is missing.
    static func files(in folder: String) throws -> [(name: String, bytes: [UInt8])] {
        guard let folderURL = url?.appendingPathComponent(folder),
            FileManager.default.fileExists(atPath: folderURL.path)
        else {
            print("left out: shared/\(folder) is not there (set WARRAQ_SHARED)")
            return []
        }
        return try FileManager.default.contentsOfDirectory(atPath: folderURL.path).sorted().map { name in
            (name, Array(try Data(contentsOf: folderURL.appendingPathComponent(name))))
        }
    }

    private static func checkout() -> URL? {
        var folder = URL(fileURLWithPath: #filePath)
        while folder.path != "/" {
            folder.deleteLastPathComponent()
            let manifest = folder.appendingPathComponent("Package.swift")
            if FileManager.default.fileExists(atPath: manifest.path) { return folder }
        }
        return nil
    }
}
