// SPDX-License-Identifier: Apache-2.0

import WarraqTestSupport

/// UnicodeData.txt of the shared conformance suites, where it is at hand.
enum UnicodeData {
    /// The letters of each Arabic presentation form; `nil` (and a line that says so) without the file.
    static let arabicForms: [UInt32: [UInt32]]? = {
        guard let lines = SharedFolder.lines(of: "suites/unicode/UnicodeData.txt") else { return nil }
        var decompositions: [UInt32: [UInt32]] = [:]
        for line in lines {
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
}
