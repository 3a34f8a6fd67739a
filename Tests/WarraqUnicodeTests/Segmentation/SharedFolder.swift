// SPDX-License-Identifier: Apache-2.0

import Foundation

/// The folder with conformance suites and texts, which a user of the package need not have.
enum SharedFolder {
    /// `WARRAQ_SHARED`, else `../shared` beside the checkout; `nil` where there is none.
    static let path: String? = {
        if let named = ProcessInfo.processInfo.environment["WARRAQ_SHARED"] { return named }
        var folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        while folder.path != "/" {
            if FileManager.default.fileExists(atPath: folder.appendingPathComponent("Package.swift").path) {
                let shared = folder.deletingLastPathComponent().appendingPathComponent("shared").path
                return FileManager.default.fileExists(atPath: shared) ? shared : nil
            }
            folder.deleteLastPathComponent()
        }
        return nil
    }()

    /// Returns the lines of a file of the folder, or `nil`, saying so, where it is missing.
    static func lines(of name: String) -> [String]? {
        guard let path, let text = try? String(contentsOfFile: path + "/" + name, encoding: .utf8) else {
            print("left out: \(name) (set WARRAQ_SHARED to the folder that holds it)")
            return nil
        }
        return text.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
    }
}
