// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

/// Where the tests find what is not theirs.
enum Repository {
    /// The folder with `Package.swift`.
    static let root: URL = {
        var folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        while folder.path != "/", !exists(folder.appendingPathComponent("Package.swift")) {
            folder.deleteLastPathComponent()
        }
        return folder
    }()

    /// The material beside the checkout, nil where a user has only the project.
    static var shared: URL? {
        let named = ProcessInfo.processInfo.environment["WARRAQ_SHARED"].map { URL(fileURLWithPath: $0) }
        let folder = named ?? root.deletingLastPathComponent().appendingPathComponent("shared")
        return exists(folder) ? folder : nil
    }

    static func exists(_ url: URL) -> Bool { FileManager.default.fileExists(atPath: url.path) }
}

/// A folder that is gone when the test is over.
final class TemporaryFolder {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("warraq-cli-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func path(_ name: String) -> String { url.appendingPathComponent(name).path }

    func read(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: url.appendingPathComponent(name)), as: UTF8.self)
    }

    @discardableResult func write(_ text: String, to name: String) throws -> String {
        try Data(text.utf8).write(to: url.appendingPathComponent(name))
        return path(name)
    }
}

/// Expected outputs, which change only under `WARRAQ_RECORD=1`.
enum Golden {
    static func expect(
        _ text: String, equals name: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Fixtures").appendingPathComponent(name)
        if ProcessInfo.processInfo.environment["WARRAQ_RECORD"] == "1" { try Data(text.utf8).write(to: file) }
        let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        guard
            let place = zip(text.unicodeScalars, expected.unicodeScalars).enumerated().first(where: { $1.0 != $1.1 })?
                .offset
        else {
            #expect(text == expected, "\(name) has another end", sourceLocation: sourceLocation)
            return
        }
        let line = text.unicodeScalars.prefix(place).count { $0 == "\n" } + 1
        Issue.record(
            """
            \(name) differs in line \(line) (WARRAQ_RECORD=1 takes the new text over)
            is:       \(window(text, place))
            expected: \(window(expected, place))
            """, sourceLocation: sourceLocation)
    }

    /// What stands around a place, on one line.
    private static func window(_ text: String, _ place: Int) -> String {
        let scalars = text.unicodeScalars.dropFirst(max(0, place - 30)).prefix(90)
        return String(String.UnicodeScalarView(scalars)).replacing("\n", with: "⏎")
    }
}
