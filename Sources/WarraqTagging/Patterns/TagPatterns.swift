// SPDX-License-Identifier: Apache-2.0

public import WarraqCore

/// Marks what regular expressions find in the text, in linear time.
public struct TagPatterns: ScratchTransform {
    /// The options of `tag.patterns`.
    public struct Options: StageOptions {
        /// What is looked for.
        public var patterns: [OptionObject<PatternOptions>] = []
        /// The layer of the tags.
        public var layer = "pattern"
        /// What becomes of tags that overlap.
        public var overlaps = TagOverlaps.all
        /// The longest hit.
        public var maxBytes = 512
        /// What all patterns may take together.
        public var memoryMiB = 256

        /// The options' schema.
        public static let schema = OptionSchema<Options>(
            .option(
                "patterns", \.patterns, isRequired: true,
                examples: [#"[{ label: year, pattern: '\d{4}', whole_words: true }]"#],
                "The patterns, and tables of patterns."),
            .string("layer", \.layer, "The layer of the tags."),
            .choice(
                "overlaps", \.overlaps,
                "Of tags that overlap, whether all stay or the leftmost, then longest, then that of the first pattern."),
            .int("max_bytes", \.maxBytes, in: 16...65_536, unit: "bytes", "The longest hit; longer ones do not count."),
            .int(
                "memory_mib", \.memoryMiB, in: 16...65_536, unit: "MiB",
                "Memory for all patterns together; at least 1 MiB for each, at most 16."),
            .check("patterns", "is an empty list") { !$0.patterns.isEmpty },
            .check("layer", "is empty") { !$0.layer.isEmpty })

        /// No pattern yet.
        public init() {}
    }

    /// `tag.patterns`.
    public static let name: StageName = "tag.patterns"
    /// What the stage does.
    public static let summary = "Marks what regular expressions find, many in one pass, in linear time."
    /// The stage's page.
    public static let documentation = #"""
        ```yaml
        transforms:
          - tag.patterns:
              layer: number
              patterns:
                - { label: isbn, pattern: 'ISBN[:\s]*(?P<isbn>[\d-]{10,17})', group: isbn, validator: isbn }
                - { label: decree, pattern: '(قانون|Law)\s+(رقم\s+)?(?P<number>\d+)', whole_words: true }
                - file: patterns.tsv
        ```

        Patterns have the syntax of RE2, which knows no back references and no looking around, and takes time linear in the text
        whatever the pattern is. `\w`, `\d`, `\s` and their opposites hold for all scripts, also in brackets: `\w` is letters, marks,
        decimal digits, connectors and joiners (UTS #18), `\d` is General_Category Nd, `\s` White_Space. `\b` is refused, since RE2 knows
        it for ASCII only: with `whole_words: true` a hit must begin and end at word boundaries of UAX #29, and of the matches at one
        place the longest that does so counts (of longer ones, 16 are tried). Inline flags `(?i)`, `(?s)`, `(?m)`, `(?U)` are those of
        RE2; `^` and `$` are start and end of the text, or of a line with `(?m)`.

        The hits of one pattern do not overlap: the next is looked for behind the last. A hit of nothing is no tag. A hit has at most
        `max_bytes`; of the matches at one place, longer ones do not count. Tags stand in the order of the text; `overlaps` says what
        becomes of those of different patterns on the same text.

        Named groups, `(?P<name>…)` or `(?<name>…)`, become attributes of the tag if they took part and are not empty. With `group`, that
        group is the tag, and the rest of the hit is what stands around it.

        A validator tests the text of the tag; a hit that fails is no tag. `luhn`: 8 to 19 digits with Luhn's check digit. `iban`, `isbn`,
        `issn`: length and check digits. `email`, `domain`, `url`, `ipv4`, `ipv6`: well-formed, names in any script. `phone`: 7 to 15 digits.
        Digits may be those of any script, except in `ipv6` and ports.

        A table (`file`) is UTF-8, its cells apart by tabs without quoting, with a header: the column `pattern` is needed; `label`,
        `group`, `validator`, `whole_words` and `ignore_case` mean what the options do; other columns become attributes.
        """#
    private let options: Options
    private var set: PatternSet?

    /// Makes the stage.
    public init(options: Options) throws(PipelineError) {
        try Options.schema.validate(options)
        for entry in options.patterns {
            try PatternOptions.schema.validate(entry.options)
            guard entry.options.file == nil, let fault = entry.options.rule().faults().first else { continue }
            throw PipelineError(
                .pattern, "the pattern '\(entry.options.pattern.text)' \(fault.message)", hint: fault.hint,
                option: ["patterns"])
        }
        self.options = options
    }

    /// Reads the text, writes the layer.
    public var effects: Effects { Effects(reads: [.text], writes: [.layer(options.layer)]) }

    /// Reads the tables and compiles all patterns.
    ///
    /// - Throws: ``PipelineError`` with code `configuration-file` at the place of the first mistake in a table, or `pattern`.
    public mutating func prepare() throws(PipelineError) {
        do throws(PipelineError) {
            var rules: [PatternRule] = []
            for entry in options.patterns {
                if let file = entry.options.file {
                    rules += try PatternTable.rules(of: file, defaults: entry.options.rule())
                } else {
                    rules.append(entry.options.rule())
                }
            }
            set = try compiled(rules)
        } catch {
            var error = error
            error.option = ["patterns"]
            throw error
        }
    }

    private func compiled(_ rules: [PatternRule]) throws(PipelineError) -> PatternSet {
        do throws(PatternSet.Failure) {
            return try PatternSet(
                rules, layer: options.layer, maxBytes: options.maxBytes, maxMemory: options.memoryMiB << 20)
        } catch {
            throw PipelineError(
                .pattern, "the pattern '\(rules[error.rule].text)' \(error.fault.message)", hint: error.fault.hint)
        }
    }

    /// Room for the word boundaries of a text.
    public struct Scratch {
        var set = PatternSet.Scratch()
    }

    /// Makes room for word boundaries.
    public func makeScratch() -> Scratch { Scratch() }

    /// Appends the tags in the order of the text.
    ///
    /// - Complexity: O(bytes) for the pass over all patterns, and O(bytes) for each pattern that occurs.
    public func process(_ document: inout Document, scratch: inout Scratch) throws(DocumentFailure) -> Verdict {
        guard let set else {
            throw DocumentFailure("unprepared", "tag.patterns has not compiled its patterns: prepare() was not called")
        }
        let tags = options.overlaps.resolve(set.tags(in: document.text, &scratch.set))
        if document.tags.isEmpty { document.tags = tags } else { document.tags += tags }
        return .keep
    }
}
