// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqTesting

@Suite("TransformContract")
struct TransformContractTests {
    @Test(
        "finds each mistake",
        arguments: [
            (.undeclaredField, "writes the field 'surprise' and does not declare it"),
            (.wrongType, "writes string(\"three\") to the field 'count', declared as int"),
            (.undeclaredLayer, "writes tags of the layer 'mark' and does not declare it"),
            (.undeclaredDrop, "drops for the reason 'mood' and does not declare it"),
            (.undeclaredSplit, "splits documents and does not declare it"),
            (.undeclaredText, "changes the text and does not declare it"),
            (.undeclaredRemoval, "removes the field 'title' and does not declare it"),
            (.invalidUTF8, "leaves text that is no valid UTF-8 at byte 0"),
            (.tagOutside, "leaves a tag of layer 'mark' at 0..<2 outside the text of 1 bytes"),
            (.tagInsideScalar, "leaves a tag of layer 'mark' at 0..<1 that cuts a scalar"),
            (.textWithoutEdit, "loses 13 tags and counts 0 as tags_lost"),
            (.randomness, "gives different results when called twice"),
            (.followsOrigins, "depends on whether origins are known, compared with arabic/untracked"),
        ] as [(Broken.Mistake, String)])
    func finds(mistake: Broken.Mistake, message: String) throws {
        var options = Broken.OneMistake.Options()
        options.mistake = mistake
        let titled = Document(id: "titled", text: "نص", fields: ["title": "عنوان"])
        let contract = TransformContract(Broken.OneMistake.self, options: options, documents: [titled], seed: 7)
        let violation = try #require(throws: ContractViolation.self) { try contract.verify() }
        #expect(violation.findings.contains { $0.message.hasPrefix(message) }, "\(violation)")
    }

    @Test("tells a finding once, with the first document and the number of others")
    func groups() throws {
        var options = Broken.OneMistake.Options()
        options.mistake = .undeclaredLayer
        let violation = try #require(throws: ContractViolation.self) {
            try TransformContract(Broken.OneMistake.self, options: options, seed: 7).verify()
        }
        let lines = violation.description.split(separator: "\n").dropFirst()
        #expect(lines.count == 1, "\(violation)")
        let line = try #require(lines.first)
        #expect(line.hasPrefix("- writes tags of the layer 'mark' and does not declare it ["))
        #expect(line.hasSuffix("] and \(violation.findings.count - 1) more"))
        #expect(violation.findings.count > 10)
    }

    @Test("finds what stays in a scratch")
    func leakyScratch() throws {
        let violation = try #require(throws: ContractViolation.self) {
            try TransformContract(Broken.LeakyScratch.self).verify()
        }
        #expect(violation.findings.allSatisfy { $0.message.hasPrefix("depends on the documents before: fields ") })
    }

    @Test("finds a memory that its log does not bring back")
    func forgetfulMemory() throws {
        let violation = try #require(throws: ContractViolation.self) {
            try TransformContract(Broken.Forgetful.self).verify()
        }
        #expect(
            violation.findings.contains { $0.message.hasPrefix("decides differently when it goes on from its log") })
    }

    @Test("finds careless names, texts and defaults, and tells all at once")
    func carelessOptions() throws {
        let violation = try #require(throws: ContractViolation.self) {
            try TransformContract(Broken.Careless.self, seed: 42).verify()
        }
        #expect(
            violation.description == """
                Careless breaks its contract (seed 42):
                - has no summary
                - has the name 'Careless', which is not made of snake_case words and dots
                - is a transform and its name 'Careless' is not family.what
                - option 'maxWords' is not in snake_case
                - option 'maxWords' has the default 200.0 outside its range 0 to 100
                - option 'other' has no summary
                - requires no option and cannot be made without any: error: Careless: option 'maxWords' is 200 \
                [out-of-range]
                   = allowed: 0 to 100
                """)
    }
}
