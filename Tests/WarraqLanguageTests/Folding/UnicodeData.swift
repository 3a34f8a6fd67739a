// SPDX-License-Identifier: Apache-2.0

import Foundation

/// UnicodeData.txt of the shared conformance suites, where it is at hand.
enum UnicodeData {
    /// The letters of each Arabic presentation form; `nil` (and a line that says so) without the file.
    static let arabicForms: [UInt32: [UInt32]]? = {
        guard let data = try? String(contentsOf: folder.appending(path: "UnicodeData.txt"), encoding: .utf8) else {
            print("left out: UnicodeData.txt is not at \(folder.path); presentation forms are not compared with it")
            return nil
        }
        var decompositions: [UInt32: [UInt32]] = [:]
        for line in data.split(separator: "\n") {
            let fields = line.split(separator: ";", omittingEmptySubsequences: false)
            guard fields.count > 5, fields[5].hasPrefix("<"), let form = UInt32(fields[0], radix: 16) else { continue }
            decompositions[form] = fields[5].split(separator: " ").dropFirst().compactMap { UInt32($0, radix: 16) }
        }
        var forms: [UInt32: [UInt32]] = [:]
        for (form, letters) in decompositions where isPresentationForm(form) {
            let base = letters.flatMap { decompositions[$0] ?? [$0] }
            forms[form] = base.first == 0x20 ? Array(base.dropFirst()) : base
        }
        return forms
    }()

    private static func isPresentationForm(_ scalar: UInt32) -> Bool {
        (0xFB50...0xFDFF).contains(scalar) || (0xFE70...0xFEFF).contains(scalar)
    }

    private static var folder: URL {
        let shared = ProcessInfo.processInfo.environment["WARRAQ_SHARED"].map { URL(filePath: $0) }
        return (shared ?? checkout.deletingLastPathComponent().appending(path: "shared"))
            .appending(path: "suites/unicode")
    }

    /// The nearest folder above this file that holds the package.
    private static var checkout: URL {
        var folder = URL(filePath: #filePath)
        while folder.path != "/" {
            folder.deleteLastPathComponent()
            if FileManager.default.fileExists(atPath: folder.appending(path: "Package.swift").path) { break }
        }
        return folder
    }
}
