// SPDX-License-Identifier: Apache-2.0

public import Foundation

/// The folder of conformance suites and texts that a developer may have beside the checkout; a user has only the project.
///
/// What is missing is said on standard output, and its tests pass without it.
public enum SharedFolder {
    /// `WARRAQ_SHARED`, else `shared` beside the checkout; `nil` when there is none.
    public static let url: URL? = {
        let given = ProcessInfo.processInfo.environment["WARRAQ_SHARED"].map { URL(filePath: $0) }
        let folder = given ?? Checkout.url.deletingLastPathComponent().appending(path: "shared")
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }()

    /// Where a file or folder of it is, or `nil`, saying so, where it is missing.
    public static func url(of name: String) -> URL? {
        if let found = url?.appending(path: name), FileManager.default.isReadableFile(atPath: found.path) {
            return found
        }
        print("LEFT OUT: \(name) is not here; set WARRAQ_SHARED to the folder that holds it")
        return nil
    }

    /// The bytes of a file, or `nil`, saying so, where it is missing.
    public static func bytes(of name: String) -> [UInt8]? {
        guard let file = url(of: name), let data = try? Data(contentsOf: file) else { return nil }
        return Array(data)
    }

    /// The lines of a file without the empty ones, or `nil`, saying so, where it is missing.
    public static func lines(of name: String) -> [String]? {
        bytes(of: name).map { String(decoding: $0, as: UTF8.self).split(separator: "\n").map(String.init) }
    }

    /// The files of a folder in the order of their names; none, saying so, where the folder is missing.
    public static func files(in name: String) throws -> [(name: String, bytes: [UInt8])] {
        guard let folder = url(of: name) else { return [] }
        return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map { file in
            (file, Array(try Data(contentsOf: folder.appending(path: file))))
        }
    }
}
