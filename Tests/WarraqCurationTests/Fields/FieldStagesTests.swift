// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqCuration

@Suite("Field stages")
struct FieldStagesTests {
    private let document = Document(
        id: "a", text: "نص", fields: ["title": "كتاب", "pages": 12, "note": nil, "quality.words": 3])

    @Test("field.set writes values, over what is there or not")
    func set() throws {
        var options = FieldSet.Options()
        options.fields = ["pages": 13, "note": "new", "site": "example.org"]
        var changed = document
        #expect(try FieldSet(options: options).process(&changed) == .keep)
        #expect(
            changed.fields == ["title": "كتاب", "pages": 13, "note": "new", "quality.words": 3, "site": "example.org"])
        options.keepExisting = true
        changed = document
        _ = try FieldSet(options: options).process(&changed)
        #expect(
            changed.fields == ["title": "كتاب", "pages": 12, "note": "new", "quality.words": 3, "site": "example.org"])
        #expect(
            try FieldSet(options: options).effects.writes
                == [.field("pages", .int), .field("note", .string), .field("site", .string)])
    }

    @Test("field.remove removes fields; absent ones are no mistake")
    func remove() throws {
        var options = FieldRemove.Options()
        options.fields = ["pages", "absent", "quality.words"]
        var changed = document
        #expect(try FieldRemove(options: options).process(&changed) == .keep)
        #expect(changed.fields == ["title": "كتاب", "note": nil])
    }

    @Test("field.rename renames in place, one after the other")
    func rename() throws {
        var options = FieldRename.Options()
        options.fields = ["title": "headline", "absent": "note", "pages": "size", "size": "length"]
        var changed = document
        #expect(try FieldRename(options: options).process(&changed) == .keep)
        #expect(changed.fields == ["headline": "كتاب", "length": 12, "note": nil, "quality.words": 3])
    }

    @Test("a renamed field replaces one of that name")
    func renameOnto() throws {
        var options = FieldRename.Options()
        options.fields = ["pages": "title"]
        var changed = document
        _ = try FieldRename(options: options).process(&changed)
        #expect(changed.fields == ["title": 12, "note": nil, "quality.words": 3])
    }

    @Test("refuse reserved names, repeated ones and none at all")
    func refused() throws {
        let set: [OptionMap<Value>] = [[:], ["text": "x"]]
        for fields in set {
            var options = FieldSet.Options()
            options.fields = fields
            #expect(throws: PipelineError.self) { try FieldSet(options: options) }
        }
        let renames: [OptionMap<String>] = [[:], ["title": "id"], ["a": "c", "b": "c"]]
        for fields in renames {
            var options = FieldRename.Options()
            options.fields = fields
            #expect(throws: PipelineError.self) { try FieldRename(options: options) }
        }
        #expect(throws: PipelineError.self) { try FieldRemove(options: FieldRemove.Options()) }
    }
}
