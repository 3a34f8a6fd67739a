// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WarraqCore
import WarraqTagging

@Suite struct EntityQualityTests {
    @Test(
        "is right in nine of ten tags on text that no rule was made for, and on the text of the rules",
        arguments: ["en-dev", "ar-dev", "en-test", "ar-test"])
    func precision(name: String) throws {
        let annotated = try AnnotatedText(fixture: name)
        #expect(annotated.wordCount >= 1000)
        let tags = try entities(annotated.text)
        let score = annotated.score(tags)
        print("\(name), \(annotated.wordCount) words: \(score.text)")
        for label in ["person", "organisation", "place"] { print("  \(label): \(annotated.score(tags, label).text)") }
        if ProcessInfo.processInfo.environment["WARRAQ_DIFFERENCES"] != nil, name.hasSuffix("dev") {
            for line in annotated.differences(tags) { print("  \(line)") }
        }
        #expect(score.precision >= 0.9 && score.recall >= 0.5)
    }
}
