// SPDX-License-Identifier: Apache-2.0

public import Foundation

/// The folder of the project.
public enum Checkout {
    /// The nearest folder above this file that holds the package.
    public static let url: URL = {
        var folder = URL(filePath: #filePath).resolvingSymlinksInPath()
        while folder.path != "/" {
            folder.deleteLastPathComponent()
            if FileManager.default.fileExists(atPath: folder.appending(path: "Package.swift").path) { break }
        }
        return folder
    }()

    /// The example pages.
    public static var examples: URL { url.appending(path: "Examples/arabic-news") }
}
