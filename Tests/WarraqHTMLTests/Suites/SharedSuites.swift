// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

/// The conformance suites that lie beside a checkout and are not part of the project.
enum SharedSuites {
    /// The folder of the html5lib suites: `WARRAQ_SHARED`, or `../shared` beside the checkout; nil without one.
    static let html5lib: URL? = {
        var candidates: [URL] = []
        if let shared = ProcessInfo.processInfo.environment["WARRAQ_SHARED"] {
            candidates.append(URL(fileURLWithPath: shared))
        }
        var folder = URL(fileURLWithPath: #filePath)
        while folder.path.count > 1 {
            folder.deleteLastPathComponent()
            let manifest = folder.appendingPathComponent("Package.swift").path
            if FileManager.default.fileExists(atPath: manifest) {
                candidates.append(folder.deletingLastPathComponent().appendingPathComponent("shared"))
            }
        }
        return
            candidates.map { $0.appendingPathComponent("suites/html5lib") }
            .first { FileManager.default.fileExists(atPath: $0.path) }
    }()

    /// The files of a folder with an extension, by name.
    static func files(in folder: String, extension suffix: String) throws -> [URL] {
        guard let root = html5lib else {
            print(
                "LEFT OUT: html5lib/\(folder): no suites at WARRAQ_SHARED or ../shared; only the project's own cases ran."
            )
            return []
        }
        return try FileManager.default
            .contentsOfDirectory(at: root.appendingPathComponent(folder), includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == suffix }
            .sorted { $0.lastPathComponent < $1.lastPathComponent }
    }

    /// Prints the score and the names of what failed, and expects nothing to.
    static func report(_ suite: String, cases: Int, failures: [String], leftOut: Int = 0) {
        print("\(suite): \(cases - failures.count) of \(cases) cases pass, \(leftOut) left out")
        for failure in failures.prefix(200) { print("  FAILED \(failure)") }
        #expect(failures.isEmpty, "\(failures.count) of \(cases) cases of \(suite) fail")
    }
}
