// SPDX-License-Identifier: Apache-2.0

public import WarraqCore
import WarraqUnicode

/// Marks persons, organisations and places in Arabic and English text, by lists and rules.
public struct TagEntities: ScratchTransform {
    /// The options of `tag.entities`.
    public struct Options: StageOptions {
        /// The layer of the tags.
        public var layer = "entity"
        /// Whether persons are marked.
        public var persons = true
        /// Whether organisations are marked.
        public var organisations = true
        /// Whether places are marked.
        public var places = true
        /// Documents with more tags fail.
        public var maxTags = 1_000_000

        /// The options' schema.
        public static let schema = OptionSchema<Options>(
            .string("layer", \.layer, "The layer of the tags."),
            .bool("persons", \.persons, "Whether persons are marked."),
            .bool("organisations", \.organisations, "Whether organisations are marked."),
            .bool("places", \.places, "Whether places are marked."),
            .int("max_tags", \.maxTags, in: 1...10_000_000, unit: "tags", "Documents with more tags fail (`limit`)."),
            .check("layer", "is empty") { !$0.layer.isEmpty })

        /// All kinds.
        public init() {}
    }

    /// `tag.entities`.
    public static let name: StageName = "tag.entities"
    /// What the stage does.
    public static let summary = "Marks persons, organisations and places by lists and rules, in Arabic and English."
    private let options: Options
    private var finder: EntityFinder?
    private var names: EntityNames?

    /// Makes the stage.
    public init(options: Options) throws(PipelineError) {
        try Options.schema.validate(options)
        self.options = options
    }

    /// Reads the text, writes the layer.
    public var effects: Effects { Effects(reads: [.text], writes: [.layer(options.layer)]) }

    /// Builds the index of the names that are part of the program.
    public mutating func prepare() throws(PipelineError) {
        let names = try EntityNames.builtin.get()
        (self.names, finder) = (names, EntityFinder(.builtin, names))
    }

    /// Room for the words of a text.
    public struct Scratch {
        var buffers = EntityFinder.Buffers()
    }

    /// Makes room for words.
    public func makeScratch() -> Scratch { Scratch() }

    /// Appends the tags in the order of the text.
    ///
    /// - Throws: ``DocumentFailure`` with code `limit` beyond `max_tags`.
    /// - Complexity: O(bytes).
    public func process(_ document: inout Document, scratch: inout Scratch) throws(DocumentFailure) -> Verdict {
        guard let finder, let names else {
            throw DocumentFailure("unprepared", "tag.entities is not prepared: prepare() was not called")
        }
        let text = document.text.utf8
        var (tags, isFull): ([TextTag], Bool) = ([], false)
        finder.forEachPart(in: text.span, &scratch.buffers) { part in
            let ids = EntityIdentity(part, names)
            for (number, entity) in part.entities.enumerated().sorted(by: EntityIdentity.isBefore)
            where isWanted(entity) {
                if tags.count == options.maxTags {
                    isFull = true
                    return false
                }
                tags.append(tag(entity, id: ids.id(of: number, document.text)))
            }
            return true
        }
        if isFull { throw DocumentFailure(.limit, "more than \(options.maxTags) tags") }
        document.tags += tags
        return .keep
    }

    private func isWanted(_ entity: Entity) -> Bool {
        switch entity.kind {
        case .person: options.persons
        case .organisation: options.organisations
        case .place: options.places
        }
    }

    private func tag(_ entity: Entity, id: String) -> TextTag {
        TextTag(
            layer: options.layer, label: entity.kind.rawValue, utf8Range: entity.range,
            attributes: ["id": .string(id), "rule": .string(entity.rule.rawValue)])
    }
}
