// SPDX-License-Identifier: Apache-2.0

/// The keys of JSON-LD that metadata is read from.
enum LinkedKey: UInt8, Sendable {
    case other
    case type, id, graph, mainEntity, mainEntityOfPage, headline, alternativeHeadline, name, author, creator, editor
    case published, modified, created, uploaded, publisher, description, keywords, section, image, url, contentURL
    case language, licence, givenName, familyName, itemList, isPartOf, alternateName

    static let table = WordTable<LinkedKey>([
        ("@type type", .type), ("@id", .id), ("@graph", .graph), ("mainentity", .mainEntity),
        ("mainentityofpage", .mainEntityOfPage), ("headline", .headline), ("alternativeheadline", .alternativeHeadline),
        ("name", .name), ("author", .author), ("creator", .creator), ("editor", .editor), ("datepublished", .published),
        ("datemodified", .modified), ("datecreated", .created), ("uploaddate", .uploaded), ("publisher", .publisher),
        ("description", .description), ("keywords", .keywords), ("articlesection", .section), ("image", .image),
        ("url", .url), ("contenturl", .contentURL), ("inlanguage", .language), ("license", .licence),
        ("givenname", .givenName), ("familyname", .familyName), ("itemlistelement", .itemList), ("ispartof", .isPartOf),
        ("alternatename", .alternateName),
    ])
}

/// What a thing of schema.org is to the page that describes it.
enum LinkedType: UInt8, Sendable {
    /// A text that stands by itself.
    case article
    /// Something else that has a title, an author and a date: a question, a recipe, a video.
    case work
    /// The page as such.
    case page
    case site
    case organization
    case person
    case other

    static let table = WordTable<LinkedType>([
        (
            "article newsarticle blogposting report reportagenewsarticle analysisnewsarticle opinionnewsarticle",
            .article
        ),
        ("backgroundnewsarticle reviewnewsarticle liveblogposting techarticle scholarlyarticle", .article),
        (
            "socialmediaposting medicalscholarlyarticle askpublicnewsarticle satiricalarticle advertisercontentarticle",
            .article
        ),
        ("apireference", .article),
        (
            "discussionforumposting question recipe howto review critiquereview claimreview course book podcastepisode",
            .work
        ),
        ("videoobject creativework product softwareapplication event jobposting message episode dataset", .work),
        ("webpage itempage collectionpage qapage aboutpage faqpage profilepage contactpage medicalwebpage", .page),
        ("website", .site),
        (
            "organization newsmediaorganization corporation localbusiness ngo collegeoruniversity onlinestore",
            .organization
        ),
        ("person", .person),
    ])
}
