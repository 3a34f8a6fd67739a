// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqBuiltins
import WarraqCore

@Suite struct BuiltinsTests {
    @Test("stages, options, defaults and effects are those of the golden file")
    func golden() throws { try Golden.expect(try StageListing.text(), equals: "stages.txt") }

    @Test("transforms are called family.what, sources and sinks by what they read or write")
    func names() throws {
        for stage in try StageListing.stages() {
            let name = stage.name.description
            if stage.kind == .transform {
                #expect(name.wholeMatch(of: /[a-z]+\.[a-z]+(_[a-z0-9]+)*/) != nil, "\(name)")
            } else {
                #expect(name.wholeMatch(of: /[a-z]+/) != nil, "\(name)")
            }
        }
    }

    @Test("every family is there, and its list holds its own")
    func families() throws {
        let families = Set(
            try StageListing.stages().filter { $0.kind == .transform }.compactMap {
                $0.name.description.split(separator: ".").first.map(String.init)
            })
        #expect(families.isSuperset(of: ["parse", "normalize", "tag", "filter", "dedup", "field"]))
        for list in [StageList].builtins { #expect(!list.stages.isEmpty && !list.name.isEmpty) }
    }

    @Test("options are snake_case and do not repeat the name of their stage")
    func optionNames() throws {
        for (name, option) in try StageListing.options() {
            #expect(option.key.wholeMatch(of: /[a-z]+(_[a-z0-9]+)*/) != nil, "\(name)")
            #expect(!option.key.hasSuffix("_config"), "\(name)")
        }
    }

    @Test("every stage and every option is described in whole sentences on one line")
    func documented() throws {
        for stage in try StageListing.stages() { expectSentence(stage.summary, "\(stage.name)") }
        for (name, option) in try StageListing.options() { expectSentence(option.summary, name) }
    }

    private func expectSentence(_ text: String, _ name: String) {
        #expect(text.hasSuffix("."), "\(name): \(text)")
        #expect(!text.contains("\n") && text.count <= 120, "\(name): \(text)")
    }

    @Test("numbers with a unit in their key have it in their schema")
    func units() throws {
        for (name, option) in try StageListing.options() where [.int, .double].contains(option.type) {
            for unit in ["bytes", "seconds", "words", "documents"] where option.key.hasSuffix("_\(unit)") {
                #expect(option.unit == unit, "\(name)")
            }
        }
    }
}
