// SPDX-License-Identifier: Apache-2.0

import Synchronization
import WarraqCore

/// Stages that each break one promise, by the mistake that an author would make.
enum Broken {
    /// What a stage does wrong.
    enum Mistake: String, CaseIterable, OptionChoice {
        case undeclaredField, wrongType, undeclaredLayer, undeclaredDrop, undeclaredSplit, undeclaredText
        case undeclaredRemoval, invalidUTF8, tagOutside, tagInsideScalar, textWithoutEdit, randomness
        case followsOrigins
    }

    struct OneMistake: Transform {
        struct Options: StageOptions {
            var mistake = Mistake.undeclaredField
            static let schema = OptionSchema<Options>(.choice("mistake", \.mistake, "What goes wrong."))
        }

        static let name: StageName = "broken.one"
        static let summary = "Breaks one promise."
        private let mistake: Mistake

        init(options: Options) { mistake = options.mistake }

        var effects: Effects {
            switch mistake {
            case .wrongType: Effects(writes: [.field("count", .int)])
            case .randomness: Effects(writes: [.field("dice", .int)])
            case .followsOrigins: Effects(writes: [.field("known", .bool)])
            case .invalidUTF8, .textWithoutEdit: Effects(writes: [.text])
            case .tagOutside, .tagInsideScalar: Effects(writes: [.layer("mark")])
            default: Effects()
            }
        }

        func process(_ document: inout Document) -> Verdict {
            switch mistake {
            case .undeclaredField: document.fields["surprise"] = 1
            case .wrongType: document.fields["count"] = "three"
            case .undeclaredLayer: document.tags.append(TextTag(layer: "mark", label: "x", utf8Range: 0..<0))
            case .undeclaredDrop: return .drop("mood")
            case .undeclaredSplit: return .split([Document(id: document.id.part(0), text: document.text)])
            case .undeclaredText: document.edit { _ in }
            case .undeclaredRemoval: document.fields["title"] = nil
            case .invalidUTF8: document.apply(TextEdit(validUTF8: [0xFF], alignment: nil))
            case .tagOutside: mark(&document, 0..<document.text.utf8Count + 1)
            case .tagInsideScalar: mark(&document, 0..<min(1, document.text.utf8Count))
            case .textWithoutEdit: document.setText(Text(document.text.string.uppercased()))
            case .randomness: document.fields["dice"] = .int(Int.random(in: 0..<1_000_000))
            case .followsOrigins: document.fields["known"] = .bool(document.text.isTracked)
            }
            return .keep
        }

        private func mark(_ document: inout Document, _ range: Range<Int>) {
            document.tags.append(TextTag(layer: "mark", label: "x", utf8Range: range))
        }
    }

    /// Leaves something in its scratch.
    struct LeakyScratch: ScratchTransform {
        static let name: StageName = "broken.scratch"
        static let summary = "Counts documents in its scratch."
        let effects = Effects(writes: [.field("number", .int)])

        init(options: NoOptions) {}
        func makeScratch() -> Int { 0 }
        func process(_ document: inout Document, scratch: inout Int) -> Verdict {
            scratch += 1
            document.fields["number"] = .int(scratch)
            return .keep
        }
    }

    /// Keeps every other document and forgets to log the ones between.
    struct Forgetful: OrderedTransform {
        static let name: StageName = "broken.memory"
        static let summary = "Drops every other document."
        let effects = Effects(drops: ["even"])

        init(options: NoOptions) {}
        func makeMemory() -> Int { 0 }
        func observe(_ document: borrowing Document) {}
        func decide(_ document: inout Document, _ observation: Void, memory: inout Int, log: inout [UInt8]) -> Verdict {
            memory += 1
            if memory % 2 == 0 { return .drop("even") }
            log.append(1)
            return .keep
        }
        func restore(_ memory: inout Int, from log: Span<UInt8>) { memory = log.count }
    }

    /// Has options that no reference page should show.
    struct Careless: Transform {
        struct Options: StageOptions {
            var maxWords = 200
            var other = true
            static let schema = OptionSchema<Options>(
                .int("maxWords", \.maxWords, in: 0...100, "Longest."), .bool("other", \.other, ""))
        }

        static let name: StageName = "Careless"
        static let summary = ""

        init(options: Options) {}
        func process(_ document: inout Document) -> Verdict { .keep }
    }
}
