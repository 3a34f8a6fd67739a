// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqTesting

@Suite("SourceContract")
struct SourceContractTests {
    @Test(
        "finds each mistake",
        arguments: [
            (.none, nil), (.losesRecord, "accounts for 9 of 10 records"), (.gap, "begins a block at 4, not at 3"),
            (.restart, "reads other blocks when it begins at 3, the end of a block"),
            (.sameID, "makes 10 documents of one id"),
            (.origin, "gives the origin 0..<99 in a file of 20 bytes"),
            (.remembers, "decodes a block to other documents after other blocks"),
            (.clears, "does not append to what is in the batch already"),
            (.undeclared, "writes the field 'line' and does not declare it"),
        ] as [(LettersSource.Mistake, String?)])
    func finds(mistake: LettersSource.Mistake, message: String?) throws {
        var options = LettersSource.Options()
        options.mistake = mistake
        let contract = SourceContract(LettersSource.self, options: options, records: 10, seed: 3)
        guard let message else { return try contract.verify() }
        let violation = try #require(throws: ContractViolation.self) { try contract.verify() }
        #expect(violation.findings.contains { $0.message.hasPrefix(message) }, "\(violation)")
    }
}

/// Ten letters as ten documents, three a block, with a mistake if it is told to.
struct LettersSource: Source {
    enum Mistake: String, OptionChoice {
        case none, losesRecord, gap, restart, sameID, origin, remembers, clears, undeclared
    }

    struct Options: StageOptions {
        var mistake = Mistake.none
        static let schema = OptionSchema<Options>(.choice("mistake", \.mistake, "What goes wrong."))
    }

    static let name: StageName = "letters"
    static let summary = "Ten letters."
    let effects = Effects(writes: [.text])
    private let mistake: Mistake
    private static let letters = Array("ابتثجحخدذر".unicodeScalars).map(String.init)

    init(options: Options) { mistake = options.mistake }

    func partitions() -> [Partition] { [Partition(uri: "letters", byteCount: 20, fingerprint: "")] }

    func makeReader(_ partition: Partition, from offset: Int, needs: PlanNeeds) -> Reader {
        Reader(position: mistake == .restart && offset > 0 ? offset + 1 : offset, hasGap: mistake == .gap)
    }

    func makeDecoder(needs: PlanNeeds) -> Int { 0 }

    func decode(_ block: RecordBlock, with decoder: inout Int, into batch: inout DecodedBatch) {
        if mistake == .clears { batch = DecodedBatch() }
        for index in block.start..<block.end where mistake != .losesRecord || index != 5 {
            decoder += 1
            let range = mistake == .origin ? 0..<99 : 2 * index..<2 * index + 2
            var document = Document(
                id: mistake == .sameID ? "a" : nil, origin: Origin(uri: "letters", range: range),
                text: Text(LettersSource.letters[index]))
            if mistake == .undeclared { document.fields["line"] = .int(index) }
            if mistake == .remembers { document.tags = [TextTag(layer: "n", label: "\(decoder)", utf8Range: 0..<2)] }
            batch.append(document)
        }
    }

    struct Reader: RecordReader {
        var position: Int
        let hasGap: Bool

        mutating func next() -> RecordBlock? {
            if position >= 10 { return nil }
            let (start, end) = (position, min(position + 3, 10))
            position = end
            return RecordBlock(
                uri: "letters", start: hasGap && start == 3 ? 4 : start, end: end, byteCount: 2 * (end - start))
        }
    }
}
