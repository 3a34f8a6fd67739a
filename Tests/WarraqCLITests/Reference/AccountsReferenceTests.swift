// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqBuiltins
import WarraqCore

@testable import WarraqCLI

@Suite struct AccountsReferenceTests {
    @Test(
        "reasons name the stages that drop for them, counters have a page",
        arguments: [
            ("duplicate", "'duplicate' is a reason for which dedup.exact drops documents"),
            ("where", "filter.where drops documents"), ("too_short", "filter.length drops documents"),
            ("encoding.repaired", "U+FFFD"), ("tags_lost", "tags whose text"), ("unique_ids", "'duplicate_id'"),
        ])
    func words(word: String, text: String) throws {
        let page = try #require(Reference.text(on: word, try StageRegistry(.builtins), width: 200))
        #expect(page.hasPrefix("\(word)\n\n"))
        #expect(page.contains(text))
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
