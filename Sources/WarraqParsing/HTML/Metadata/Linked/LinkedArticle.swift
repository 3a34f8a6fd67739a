// SPDX-License-Identifier: Apache-2.0

/// What JSON-LD says about the page's own subject.
struct LinkedArticle {
    /// An author, or several in one text.
    struct Author {
        let name: String
        let isOrganization: Bool
    }

    private(set) var type = LinkedType.other
    private(set) var headline: String?
    private(set) var authors: [Author] = []
    private(set) var published: String?
    private(set) var created: String?
    private(set) var modified: String?
    private(set) var publisher: String?
    private(set) var siteName: String?
    private(set) var description: String?
    private(set) var keywords: [String] = []
    private(set) var section: String?
    private(set) var image: String?
    private(set) var language: String?
    private(set) var licence: String?
    private(set) var url: String?
    /// Dates of the page as such, where it is another thing than its subject.
    private(set) var pagePublished: String?
    private(set) var pageModified: String?

    /// So many articles are the list of a front page, unless one of them is the page's own.
    private static let maxArticles = 3

    /// - Parameter title: The words of the page's `title` element, by which its own article is told from others.
    init(_ things: LinkedThings, title: TitleWords) {
        let site = things.things.first { $0.type == .site }?.thing
        siteName = site.flatMap { things.text(.name, of: $0) }
        if let page = things.things.first(where: { $0.type == .page })?.thing {
            pagePublished = things.text(.published, of: page)
            pageModified = things.text(.modified, of: page)
            language = things.text(.language, of: page)
            description = things.text(.description, of: page)
        }
        let organization = things.things.first { $0.type == .organization }?.thing
        publisher = organization.flatMap { things.name(of: $0) }
        guard let (subject, type) = LinkedArticle.subject(of: things, title) else { return }
        self.type = type
        read(subject, things)
    }

    /// The thing that the page is about.
    private static func subject(of things: LinkedThings, _ title: TitleWords) -> (LinkedThings.Thing, LinkedType)? {
        for type in [LinkedType.article, .work, .page] {
            let candidates = things.things.filter { $0.type == type }
            guard let first = candidates.first else { continue }
            if candidates.count == 1 { return first }
            let shares = candidates.prefix(LinkedTape.maxElements).map { candidate in
                title.likeness(to: LinkedArticle.headline(of: candidate.thing, things) ?? "")
            }
            if let best = shares.indices.max(by: { shares[$0] < shares[$1] }), shares[best] >= 0.5 {
                // The first of those that are alike: a thing often stands in several blocks.
                return candidates[shares.firstIndex { $0 == shares[best] } ?? best]
            }
            let headlines = Set(candidates.compactMap { LinkedArticle.headline(of: $0.thing, things) })
            if headlines.count <= maxArticles || type == .page { return first }
        }
        return nil
    }

    private static func headline(of thing: LinkedThings.Thing, _ things: LinkedThings) -> String? {
        things.text(.headline, of: thing) ?? things.text(.name, of: thing)
    }

    private mutating func read(_ subject: LinkedThings.Thing, _ things: LinkedThings) {
        headline = LinkedArticle.headline(of: subject, things)
        for key in [LinkedKey.author, .creator] where authors.isEmpty {
            authors = things.values(key, of: subject).compactMap { author in
                guard let name = things.name(of: author) else { return nil }
                return Author(name: name, isOrganization: things.type(of: author) == .organization)
            }
        }
        published = things.text(.published, of: subject)
        created = things.text(.created, of: subject) ?? things.text(.uploaded, of: subject)
        modified = things.text(.modified, of: subject)
        if let own = things.values(.publisher, of: subject).lazy.compactMap({ things.name(of: $0) }).first {
            publisher = own
        }
        description = things.text(.description, of: subject) ?? description
        section = things.text(.section, of: subject)
        image = things.text(.image, of: subject)
        language = things.text(.language, of: subject) ?? language
        licence = things.text(.licence, of: subject)
        url = things.text(.url, of: subject)
        keywords = things.values(.keywords, of: subject).compactMap { things.name(of: $0) }
    }
}
