// SPDX-License-Identifier: Apache-2.0

import WarraqCore

/// A source, a transform and a sink that do nothing and have the effects that a test gives them.
struct EmptySource: Source {
    static let name: StageName = "empty"
    static let summary = "Nothing."
    var effects = Effects()

    init(options: NoOptions = NoOptions()) {}
    init(_ effects: Effects) { self.effects = effects }

    func partitions() -> [Partition] { [] }
    func makeReader(_ partition: Partition, from offset: Int, needs: PlanNeeds) -> Reader { Reader() }
    func makeDecoder(needs: PlanNeeds) {}
    func decode(_ block: RecordBlock, with decoder: inout Void, into batch: inout DecodedBatch) {}

    struct Reader: RecordReader {
        func next() -> RecordBlock? { nil }
    }
}

struct Passing: Transform {
    static let name: StageName = "test.passing"
    static let summary = "Keeps everything."
    var effects = Effects()

    init(options: NoOptions = NoOptions()) {}
    init(_ effects: Effects) { self.effects = effects }

    func process(_ document: inout Document) -> Verdict { .keep }
}

struct Refusing: Transform {
    struct Options: StageOptions {
        var reason = ""
        static let schema = OptionSchema<Options>(.string("reason", \.reason, required: true, "Why."))
    }

    static let name: StageName = "test.refusing"
    static let summary = "Drops everything."
    static let documentation = "Really."
    let reason: DropReason
    var isPrepared = false
    var effects: Effects { Effects(drops: [reason]) }

    init(options: Options) throws(PipelineError) {
        if options.reason == "impossible" {
            throw PipelineError(.conflict, "option 'reason' makes no sense", option: ["reason"])
        }
        reason = DropReason(options.reason)
    }

    mutating func prepare() throws(PipelineError) {
        if reason == "missing.tsv" {
            throw PipelineError(.configurationFile, "missing.tsv is not there", option: ["reason"])
        }
        isPrepared = true
    }

    func process(_ document: inout Document) -> Verdict { isPrepared ? .drop(reason) : .keep }
}
