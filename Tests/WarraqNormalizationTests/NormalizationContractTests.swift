// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqTesting

@testable import WarraqNormalization

@Suite("Contracts of normalization stages")
struct NormalizationContractTests {
    @Test("normalize.whitespace", arguments: [0, 1, 100], [false, true])
    func whitespace(maxBlankLines: Int, keepIndentation: Bool) throws {
        var options = NormalizeWhitespace.Options()
        (options.maxBlankLines, options.keepIndentation) = (maxBlankLines, keepIndentation)
        try TransformContract(NormalizeWhitespace.self, options: options).verify()
    }

    @Test("normalize.whitespace, by its switches", arguments: 1..<8)
    func whitespace(switches: Int) throws {
        var options = NormalizeWhitespace.Options()
        (options.keepSpacing, options.keepNoBreakSpaces) = (switches & 1 != 0, switches & 2 != 0)
        options.joinLines = switches & 4 != 0
        try TransformContract(NormalizeWhitespace.self, options: options).verify()
    }

    @Test("normalize.arabic")
    func arabic() throws {
        try TransformContract(NormalizeArabic.self).verify()
    }
}
