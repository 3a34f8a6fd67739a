// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqTagging
import WarraqTesting

@Suite struct TaggingContractTests {
    @Test("tag.language keeps the contract of transforms")
    func language() throws { try TransformContract(TagLanguage.self).verify() }

    @Test("tag.entities keeps the contract of transforms")
    func entities() throws { try TransformContract(TagEntities.self).verify() }

    @Test("tag.terms keeps the contract of transforms with all forms and overlaps")
    func termForms() throws {
        var options = TagTerms.Options()
        options.gazetteer = "builtin:places"
        (options.prefixes, options.inflections) = (true, TagTerms.Inflection.allCases)
        (options.overlaps, options.letterCase) = (.all, .acronyms)
        try TransformContract(TagTerms.self, options: options).verify()
    }

    @Test("tag.terms keeps the contract of transforms", arguments: [(true, false), (true, true), (false, false)])
    func terms(folds: Bool, prefixes: Bool) throws {
        let file = try GazetteerFile("term\tid\na\t1\nthe\t2\nبغداد\t3\nقال\t4\n中\t5\nشارع\t6\n")
        var options = TagTerms.Options()
        options.gazetteer = StagePath(file.path)
        (options.fold, options.prefixes) = (folds, prefixes)
        try withExtendedLifetime(file) { try TransformContract(TagTerms.self, options: options).verify() }
    }
}
