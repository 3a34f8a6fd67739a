// SPDX-License-Identifier: Apache-2.0

import WarraqCore

/// Writes what a page says of itself into the fields of its document.
struct PageFields {
    private let metadata: PageMetadata

    init(_ metadata: PageMetadata) { self.metadata = metadata }

    /// The fields and their types.
    static let subjects: [Effects.Subject] = [
        .field("title", .string), .field("author", .array), .field("published", .dateTime),
        .field("modified", .dateTime), .field("site", .string), .field("description", .string),
        .field("language_declared", .string), .field("url", .string), .field("image", .string),
        .field("keywords", .array), .field("section", .string), .field("licence", .string),
    ]

    /// Fields that are called otherwise than the properties: `language` is what taggers write.
    private static let names: [String: FieldName] = ["authors": "author", "language": "language_declared"]

    /// Writes the fields that the document does not have yet.
    func write(to document: inout Document, withSources: Bool) {
        func strings(_ values: [String]) -> Value? { values.isEmpty ? nil : .array(values.map(Value.string)) }
        let found: [(FieldName, Value?)] = [
            ("title", metadata.title.map(Value.string)), ("author", strings(metadata.authors)),
            ("published", metadata.published.map(Value.dateTime)), ("modified", metadata.modified.map(Value.dateTime)),
            ("site", metadata.site.map(Value.string)), ("description", metadata.description.map(Value.string)),
            ("language_declared", metadata.language.map(Value.string)), ("url", metadata.url.map(Value.string)),
            ("image", metadata.image.map(Value.string)), ("keywords", strings(metadata.keywords)),
            ("section", metadata.section.map(Value.string)), ("licence", metadata.licence.map(Value.string)),
        ]
        for (name, value) in found {
            if let value { document.setNew(name, value) }
        }
        if withSources {
            var sources = Fields()
            for (field, source) in metadata.sources {
                sources[PageFields.names[field] ?? FieldName(rawValue: field)] = .string(source)
            }
            document.setNew("metadata_sources", .object(sources))
        }
    }
}

extension Document {
    /// Sets a field that the document does not have yet.
    mutating func setNew(_ name: FieldName, _ value: Value) {
        if fields[name] ?? .null == .null { fields[name] = value }
    }
}
