// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqTesting

@testable import WarraqCuration

@Suite("Contracts of curation stages")
struct CurationContractTests {
    @Test("filter.length", arguments: [50...100_000, 0...0, 3...3])
    func filterLength(words: ClosedRange<Int>) throws {
        var options = FilterLength.Options()
        (options.minWords, options.maxWords) = (words.lowerBound, words.upperBound)
        try TransformContract(FilterLength.self, options: options).verify()
    }

    @Test(
        "filter.where",
        arguments: ["true", "language == \"ar\"", "text.words > 3 and not exists title", "title contains \"a\""])
    func filterWhere(condition: String) throws {
        var options = FilterWhere.Options()
        options.keep = try Expression(condition)
        try TransformContract(FilterWhere.self, options: options).verify()
    }

    @Test("dedup.exact", arguments: ["text", "url"])
    func dedupExact(by field: String) throws {
        var options = DedupExact.Options()
        options.by = field
        try TransformContract(DedupExact.self, options: options).verify()
    }

    @Test("field.set", arguments: [false, true])
    func fieldSet(keepExisting: Bool) throws {
        var options = FieldSet.Options()
        options.fields = ["site": "example.org", "crawl": 2024, "quality.ok": true, "note": nil]
        options.keepExisting = keepExisting
        try TransformContract(FieldSet.self, options: options, documents: [withFields]).verify()
    }

    @Test("field.remove")
    func fieldRemove() throws {
        var options = FieldRemove.Options()
        options.fields = ["site", "عنوان", "absent"]
        try TransformContract(FieldRemove.self, options: options, documents: [withFields]).verify()
    }

    @Test("field.rename")
    func fieldRename() throws {
        var options = FieldRename.Options()
        options.fields = ["site": "host", "عنوان": "title", "absent": "nowhere"]
        try TransformContract(FieldRename.self, options: options, documents: [withFields]).verify()
    }

    private var withFields: Document {
        Document(id: "fields", text: "نص", fields: ["title": "old", "site": "a.example", "عنوان": "كتاب", "n": 1])
    }
}
