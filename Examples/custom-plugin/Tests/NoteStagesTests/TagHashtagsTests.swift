// SPDX-License-Identifier: Apache-2.0

@testable import NoteStages
import Testing
import WarraqCore
import WarraqTesting

@Suite("TagHashtags")
struct TagHashtagsTests {
    @Test("keeps the contract of transforms")
    func contract() throws { try TransformContract(TagHashtags.self).verify() }

    @Test(
        "marks hashtags of any script",
        arguments: [
            ("#سفر إلى #بغداد!", ["سفر", "بغداد"]), ("no #Book_Binding, #book_binding", ["book_binding"]),
            ("买书#读书，很好", []), ("#读书，很好 #旅行", ["读书", "旅行"]), ("#نم‌دار", ["نم‌دار"]), ("(#ספר)", ["ספר"]),
            ("#переплёт #2024", ["переплёт", "2024"]), ("a#b C#", []), ("# ## #!", []), ("##x", ["x"]), ("", []),
        ])
    func hashtags(text: String, labels: [String]) throws {
        var document = Document(id: "a", text: Text(text))
        #expect(try TagHashtags(options: TagHashtags.Options()).process(&document) == .keep)
        #expect(document.fields["hashtags"] == .array(labels.map(Value.string)))
        for tag in document.tags {
            #expect(document.text.string(in: tag.utf8Range).lowercased() == "#" + tag.label)
        }
    }
}
