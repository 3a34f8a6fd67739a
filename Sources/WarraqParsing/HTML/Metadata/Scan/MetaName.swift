// SPDX-License-Identifier: Apache-2.0

/// The fields of ``PageMetadata`` that elements of the page name.
enum MetadataField: UInt8, Sendable {
    case title, author, published, modified, created, site, description, language, url, image, keywords, section
    case licence
}

/// What the name of a `meta` element stands for.
struct MetaName: Sendable {
    let field: MetadataField
    /// As in ``Claim/trust``; names of one field only are compared.
    let trust: Int

    /// The names that content systems and their plug-ins write, in the order of trust of each field.
    static let table = WordTable<MetaName>([
        entry(.title, 0, "og:title"), entry(.title, 1, "headline citation_title rnews:headline"),
        entry(.title, 2, "parsely-title sailthru.title cxenseparse:title"), entry(.title, 3, "twitter:title"),
        entry(.title, 4, "dc.title dc:title dcterms.title dcterms:title name title"),

        entry(.author, 0, "author authors article:author_name article.author author_name citation_author"),
        entry(.author, 0, "parsely-author sailthru.author byl byline rbauthors cxenseparse:author bt:author"),
        entry(.author, 0, "shareaholic:article_author_name dable:author vr:author newsauthor page-author"),
        entry(.author, 1, "article:author og:article:author og:author"),
        entry(.author, 2, "dc.creator dc:creator dcterms.creator dcterms:creator creator citation_authors web_author"),

        entry(.published, 0, "article:published_time og:article:published_time article:published og:published_time"),
        entry(.published, 0, "article.published article:published_date datepublished og:pubdate rnews:datepublished"),
        entry(.published, 1, "parsely-pub-date sailthru.date pubdate publishdate publish-date publish_date pub_date"),
        entry(.published, 1, "publication_date publicationdate published publishtime published_date published-date"),
        entry(.published, 1, "published_time publisheddate publish_time cxenseparse:recs:publishtime dateposted"),
        entry(.published, 1, "cxenseparse:publishtime cxenseparse:recs:articlepublishtime bt:pubdate release_date"),
        entry(.published, 1, "originalpublicationdate original-publish-date article_date_original articledate"),
        entry(.published, 1, "iso-8601-publish-date displaydate date_published shareaholic:article_published_time"),
        entry(.published, 2, "citation_publication_date citation_online_date citation_date prism.publicationdate"),
        entry(.published, 2, "dc.date.issued dcterms.issued dcterms:issued dc.issued dc.date.published date.issued"),
        entry(
            .published, 3, "dc.date dc:date dcterms.date dcterms:date date gentime ptime pdate weibo:article:create_at"),
        entry(.created, 0, "dc.date.created dcterms.created dcterms:created dc.created created datecreated createdate"),
        entry(.created, 0, "creation_date article:created_time uploaddate video:release_date og:video:release_date"),

        entry(
            .modified, 0,
            "article:modified_time og:article:modified_time datemodified article:modified og:modified_time"),
        entry(.modified, 1, "og:updated_time article:updated_time lastmod last-modified last_modified lastmodified"),
        entry(.modified, 1, "dcterms.modified dcterms:modified dc.date.modified dc.modified modified updated"),
        entry(
            .modified, 1, "modified_time modifieddate updated_time bt:moddate revised shareaholic:article_modified_time"
        ),
        entry(.modified, 1, "iso-8601-updated-date weibo:article:update_at last-update"),

        entry(.site, 0, "og:site_name"), entry(.site, 2, "application-name apple-mobile-web-app-title"),
        entry(.site, 1, "dc.publisher dc:publisher dcterms.publisher publisher sitename site_name cre"),

        entry(.description, 0, "og:description"), entry(.description, 1, "description"),
        entry(
            .description, 2, "twitter:description dc.description dc:description dcterms.abstract sailthru.description"),

        entry(.language, 1, "content-language language dc.language dc:language dcterms.language inlanguage"),
        entry(.language, 2, "og:locale"),

        entry(.url, 1, "og:url"), entry(.url, 2, "twitter:url citation_abstract_html_url parsely-link"),

        entry(.image, 0, "og:image og:image:url og:image:secure_url"),
        entry(.image, 1, "twitter:image twitter:image:src parsely-image-url sailthru.image.full"),
        entry(.image, 2, "thumbnail thumbnailurl image"),

        entry(.keywords, 0, "article:tag og:article:tag parsely-tags sailthru.tags news_keywords citation_keywords"),
        entry(.keywords, 1, "keywords keyword dc.subject dc:subject dcterms.subject"),

        entry(.section, 0, "article:section og:article:section parsely-section og:section"),
        entry(.section, 1, "section articlesection cxenseparse:category category"),

        entry(.licence, 0, "dcterms.license dcterms:license dc.license license licence"),
        entry(.licence, 1, "dc.rights dc:rights dcterms.rights dcterms:rights rights"),
    ])

    private static func entry(_ field: MetadataField, _ trust: Int, _ names: String) -> (words: String, value: MetaName)
    {
        (names, MetaName(field: field, trust: trust))
    }
}
