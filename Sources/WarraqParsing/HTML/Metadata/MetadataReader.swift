// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqHTML

/// Reads what a page says of itself, in any script.
///
/// Each field has an order of trust, which `PageMetadata` of the module's documentation gives. Pages are read as they are
/// found: what is broken, missing or hostile costs the field, not the page.
struct MetadataReader: Sendable {
    /// Reads the metadata of a page.
    ///
    /// - Parameters:
    ///   - page: The parsed page.
    ///   - uri: Where the page comes from, if that is an address of the web; else it is not used.
    ///   - main: The root of the main content if it was found already; helps with visible bylines and dates.
    /// - Returns: What was found; of an empty page nothing.
    /// - Complexity: O(nodes and bytes of the page), one walk; what a page has too much of is left.
    static func read(_ page: HTMLDocument, uri: String, main: HTMLNode?) -> PageMetadata {
        var scan = PageScan(page, main: main)
        scan.run()
        var assembly = MetadataAssembly(page, scan.evidence, uri: uri)
        return assembly.assemble()
    }
}

/// Puts the fields of a page together.
struct MetadataAssembly {
    let page: HTMLDocument
    let evidence: PageEvidence
    let uri: String
    var result = PageMetadata()

    init(_ page: HTMLDocument, _ evidence: PageEvidence, uri: String) {
        (self.page, self.evidence, self.uri) = (page, evidence, uri)
    }

    mutating func assemble() -> PageMetadata {
        let documentTitle = evidence.title.map { MetadataText.text(of: $0, in: page) }
        let things = LinkedThings(evidence.linkedData, in: page)
        let linked = LinkedArticle(things, title: TitleWords(documentTitle ?? ""))
        let address = ownAddress(linked)
        let host = address.flatMap(PageAddress.host)
        let language = languageClaims(linked).best
        let site = SiteNames(
            [linked.publisher, linked.siteName] + metas(.site).all.map { Optional($0.value) }, host: host)

        let title = title(documentTitle, linked, site)
        let context = PageContext(
            page: page, evidence: evidence, linked: linked, address: address, language: language?.value, title: title)
        let dates = DateClaims(context).best()
        let authors = AuthorClaims(context, site: site).claims.best

        set(title, "title") { $0.title = $1 }
        set(authors, "authors") { $0.authors = $1 }
        set(dates.published, "published") { $0.published = $1 }
        set(dates.modified, "modified") { $0.modified = $1 }
        set(siteClaims(linked, host).best, "site") { $0.site = $1 }
        set(descriptionClaims(linked).best, "description") { $0.description = $1 }
        set(language, "language") { $0.language = $1 }
        set(addressClaims(linked).best, "url") { $0.url = $1 }
        set(imageClaims(linked).best, "image") { $0.image = $1 }
        set(keywordClaims(linked).best, "keywords") { $0.keywords = $1 }
        set(sectionClaims(linked).best, "section") { $0.section = $1 }
        set(licenceClaims(linked).best, "licence") { $0.licence = $1 }
        return result
    }

    private mutating func set<Value>(
        _ claim: Claim<Value>?, _ field: String, _ assign: (inout PageMetadata, Value) -> Void
    ) {
        guard let claim else { return }
        assign(&result, claim.value)
        result.sources.append((field, claim.source))
        if let node = claim.node, !result.usedNodes.contains(node) { result.usedNodes.append(node) }
    }

    private func title(_ document: String?, _ linked: LinkedArticle, _ site: SiteNames) -> Claim<String>? {
        var claims = Claims<String>()
        for meta in evidence.metas where meta.name.field == .title {
            // JSON-LD of an article comes behind the first of the names.
            claims.add(meta.value, meta.source, trust: meta.name.trust == 0 ? 0 : meta.name.trust + 1)
        }
        let isOwn = linked.type == .article || linked.type == .work
        claims.add(linked.headline, "json-ld", trust: isOwn ? 1 : 6)
        let chooser = TitleChooser(document: document, stated: claims, site: site)
        let own = evidence.headlines.filter { !$0.place.isForeign }
        let headlines = (own.isEmpty ? evidence.headlines : own).map { (text: headline($0.node), node: $0.node) }
        return chooser.choose(among: headlines.filter { !$0.text.isEmpty })
    }

    /// The text of a heading without the marks that link to it.
    private func headline(_ node: HTMLNode) -> String {
        var text = MetadataText.text(of: node, in: page, limit: 1000)
        while let last = text.unicodeScalars.last, last == "\u{B6}" || last == "#" || last == " " {
            text.unicodeScalars.removeLast()
        }
        return text
    }

    /// What `meta` elements say about a field, in their order of trust.
    func metas(_ field: MetadataField) -> Claims<String> {
        var claims = Claims<String>()
        for meta in evidence.metas where meta.name.field == field {
            claims.add(meta.value, meta.source, trust: meta.name.trust)
        }
        return claims
    }
}
