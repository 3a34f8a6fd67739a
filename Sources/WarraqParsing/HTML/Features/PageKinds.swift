// SPDX-License-Identifier: Apache-2.0

/// Kinds of pages by the vocabularies of schema.org and Open Graph.
struct PageKinds: OptionSet, Sendable {
    let rawValue: UInt16

    static let article = PageKinds(rawValue: 1)
    static let product = PageKinds(rawValue: 2)
    static let list = PageKinds(rawValue: 4)
    static let discussion = PageKinds(rawValue: 8)
    static let business = PageKinds(rawValue: 16)
    static let instructions = PageKinds(rawValue: 32)
    static let graphArticle = PageKinds(rawValue: 64)
    static let graphSite = PageKinds(rawValue: 128)
    static let graphOther = PageKinds(rawValue: 256)
    /// How many there are.
    static var count: Int { 9 }

    init(rawValue: UInt16) { self.rawValue = rawValue }

    private static let types: [String: PageKinds] = [
        "Article": .article, "NewsArticle": .article, "BlogPosting": .article, "Report": .article, "Blog": .article,
        "TechArticle": .article, "ScholarlyArticle": .article, "OpinionNewsArticle": .article,
        "AnalysisNewsArticle": .article, "ReportageNewsArticle": .article, "LiveBlogPosting": .article,
        "Product": .product, "Offer": .product, "AggregateOffer": .product, "ProductGroup": .product,
        "ItemList": .list, "CollectionPage": .list, "SearchResultsPage": .list, "OfferCatalog": .list,
        "QAPage": .discussion, "DiscussionForumPosting": .discussion, "Question": .discussion, "Comment": .discussion,
        "Service": .business, "LocalBusiness": .business, "SoftwareApplication": .business, "Corporation": .business,
        "FAQPage": .instructions, "HowTo": .instructions, "Recipe": .instructions,
    ]

    /// Adds what a type of schema.org says, with or without the address of the vocabulary.
    mutating func insert(schema value: ArraySlice<UInt8>) {
        guard value.count < 80 else { return }
        let name = value.split(separator: UInt8(ascii: "/")).last ?? []
        formUnion(PageKinds.types[String(decoding: name, as: UTF8.self)] ?? [])
    }

    /// Adds what `og:type` says.
    mutating func insert(openGraph value: ArraySlice<UInt8>) {
        switch String(decoding: value.prefix(40), as: UTF8.self).lowercased() {
        case "article", "blog": insert(.graphArticle)
        case "website": insert(.graphSite)
        case "product", "product.item", "product.group", "og:product": insert(.product)
        default: insert(.graphOther)
        }
    }
}
