// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqBuiltins
import WarraqCore
import WarraqLanguage

@testable import WarraqCLI

@Suite struct AccountsReferenceTests {
    @Test(
        "reasons name the stages that drop for them, counters have a page",
        arguments: [
            ("duplicate", "'duplicate' is a reason for which dedup.exact drops documents"),
            ("where", "filter.where drops documents"), ("too_short", "filter.length drops documents"),
            ("encoding.repaired", "U+FFFD"), ("tags_lost", "tags whose text"), ("unique_ids", "'duplicate_id'"),
            ("warc.other_type", "'record_types'"), ("warc.other_status", "'status'"),
            ("warc.other_media_type", "'media_types'"), ("warc.wrong_date", "'fetched'"),
            ("warc.wrong_digest", "digest"), ("http.short_body", "Content-Length"), ("http.cut_body", "break off"),
            ("http.not_compressed", "as they stand"),
            ("http.not_chunked", "as they stand"), ("http.trailing_bytes", "left out"),
        ])
    func words(word: String, text: String) throws {
        let page = try #require(Reference.text(on: word, try StageRegistry(.builtins), width: 200))
        #expect(page.hasPrefix("\(word)\n\n"))
        #expect(page.contains(text))
    }

    @Test("each reason to remove a line has a counter that is explained", arguments: LineRules.Reason.allCases)
    func lines(reason: LineRules.Reason) throws {
        let text = try #require(AccountsReference.text(of: "lines.\(reason.rawValue)", try StageRegistry(.builtins)))
        #expect(text.contains("boilerplate.lines"))
    }

    @Test("every reason of a registered stage is explained")
    func complete() throws {
        let registry = try StageRegistry(.builtins)
        let words = AccountsReference.words(registry)
        for name in registry.names(of: .transform) {
            for reason in registry.stage(name, kind: .transform)?.defaultEffects?.drops ?? [] {
                #expect(words.contains(reason.description))
            }
        }
        #expect(AccountsReference.text(of: "frob", registry) == nil)
    }
}
