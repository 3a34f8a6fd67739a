// SPDX-License-Identifier: Apache-2.0

/// A property of schema.org as microdata and RDFa name it in the body of a page.
enum ItemProperty: UInt8, Sendable {
    case headline, name, author, published, modified, created, publisher, description, image, keywords, section
    case licence

    private static let table = WordTable<ItemProperty>([
        ("headline", .headline), ("name title", .name), ("author creator", .author),
        ("datepublished published issued date", .published), ("datemodified modified", .modified),
        ("datecreated uploaddate created", .created), ("publisher", .publisher), ("description", .description),
        ("image", .image), ("keywords", .keywords), ("articlesection", .section), ("license", .licence),
    ])

    /// The first known property of an attribute's value, which may hold several, and prefixes as in `schema:author`.
    static func read(_ value: Span<UInt8>) -> ItemProperty? {
        var hash = WordHash.seed
        for index in 0..<min(value.count, 200) {
            switch value[index] {
            case 0x3A, 0x2F: hash = WordHash.seed
            case 0x09...0x0D, 0x20:
                if let found = table[hash] { return found }
                hash = WordHash.seed
            default: hash = WordHash.add(value[index], to: hash)
            }
        }
        return table[hash]
    }
}
