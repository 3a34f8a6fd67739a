// SPDX-License-Identifier: Apache-2.0

import WarraqHTML

/// The fields that are stated rather than found.
extension MetadataAssembly {
    /// The page's address: where it came from, else what it calls itself.
    func ownAddress(_ linked: LinkedArticle) -> String? {
        if PageAddress.parts(of: uri) != nil { return uri }
        let stated = [evidence.canonical] + metas(.url).all.map { Optional($0.value) } + [linked.url, evidence.base]
        return stated.lazy.compactMap { $0 }.first { PageAddress.parts(of: $0) != nil }
    }

    /// What relative addresses are relative to.
    private var base: String? {
        let own = PageAddress.parts(of: uri) == nil ? nil : uri
        guard let base = evidence.base else { return own ?? evidence.canonical }
        return PageAddress.resolve(base, against: own) ?? own
    }

    func addressClaims(_ linked: LinkedArticle) -> Claims<String> {
        var claims = Claims<String>()
        claims.add(evidence.canonical.flatMap { PageAddress.resolve($0, against: base) }, "link:canonical", trust: 0)
        for claim in metas(.url).all {
            claims.add(PageAddress.resolve(claim.value, against: base), claim.source, trust: claim.trust)
        }
        claims.add(linked.url.flatMap { PageAddress.resolve($0, against: base) }, "json-ld", trust: 3)
        claims.add(PageAddress.parts(of: uri) == nil ? nil : uri, "uri", trust: 4)
        return claims
    }

    func imageClaims(_ linked: LinkedArticle) -> Claims<String> {
        var claims = Claims<String>()
        for claim in metas(.image).all {
            claims.add(PageAddress.resolve(claim.value, against: base), claim.source, trust: claim.trust * 2)
        }
        claims.add(linked.image.flatMap { PageAddress.resolve($0, against: base) }, "json-ld", trust: 1)
        claims.add(evidence.imageSource.flatMap { PageAddress.resolve($0, against: base) }, "link:image_src", trust: 3)
        return claims
    }

    func languageClaims(_ linked: LinkedArticle) -> Claims<String> {
        var claims = Claims<String>()
        claims.add(evidence.htmlLanguage.flatMap(LanguageTag.normalize), "html", trust: 0)
        for claim in metas(.language).all {
            claims.add(LanguageTag.normalize(claim.value), claim.source, trust: claim.trust)
        }
        claims.add(linked.language.flatMap(LanguageTag.normalize), "json-ld", trust: 3)
        return claims
    }

    func siteClaims(_ linked: LinkedArticle, _ host: String?) -> Claims<String> {
        var claims = Claims<String>()
        for claim in metas(.site).all where PageAddress.parts(of: claim.value) == nil {
            claims.add(claim.value, claim.source, trust: claim.trust == 0 ? 0 : claim.trust + 2)
        }
        claims.add(linked.siteName, "json-ld:site", trust: 1)
        claims.add(linked.publisher, "json-ld", trust: 2)
        claims.add(host, "host", trust: 9)
        return claims
    }

    func descriptionClaims(_ linked: LinkedArticle) -> Claims<String> {
        var claims = metas(.description)
        claims.add(linked.description, "json-ld", trust: 1)
        return claims
    }

    func sectionClaims(_ linked: LinkedArticle) -> Claims<String> {
        var claims = Claims<String>()
        for claim in metas(.section).all where PageAddress.parts(of: claim.value) == nil {
            claims.add(claim.value, claim.source, trust: claim.trust * 2)
        }
        claims.add(linked.section, "json-ld", trust: 1)
        return claims
    }

    /// The lists of keywords: those of one element of many, or of many elements with one each.
    func keywordClaims(_ linked: LinkedArticle) -> Claims<[String]> {
        var claims = Claims<[String]>()
        var lists: [(source: String, trust: Int, words: [String])] = []
        for claim in metas(.keywords).all {
            let words = Keywords.split(claim.value)
            if let index = lists.firstIndex(where: { $0.source == claim.source }) {
                lists[index].words += words
            } else {
                lists.append((claim.source, claim.trust * 2, words))
            }
        }
        for list in lists where !list.words.isEmpty {
            claims.add(Keywords.unique(list.words), list.source, trust: list.trust)
        }
        let words = Keywords.unique(linked.keywords.flatMap(Keywords.split))
        claims.add(words.isEmpty ? nil : words, "json-ld", trust: 1)
        return claims
    }

    func licenceClaims(_ linked: LinkedArticle) -> Claims<String> {
        var claims = Claims<String>()
        for licence in evidence.licences {
            claims.add(PageAddress.resolve(licence, against: base), "rel-license", trust: 0)
        }
        claims.add(linked.licence, "json-ld", trust: 1)
        for claim in metas(.licence).all { claims.add(claim.value, claim.source, trust: 2 + claim.trust) }
        return claims
    }
}

/// Lists of keywords.
enum Keywords {
    static var limit: Int { 60 }

    /// The keywords of a list that is parted by commas or semicolons, of any script.
    static func split(_ text: String) -> [String] {
        text.unicodeScalars.split {
            [",", ";", "\u{60C}", "\u{61B}", "\u{3001}", "\u{FF0C}", "\u{FF1B}", "|"].contains($0)
        }
        .prefix(limit * 2)
        .map { MetadataText.clean(String(String.UnicodeScalarView($0))) }
        .filter { !$0.isEmpty && $0.utf8.count <= 200 && !$0.contains("://") }
    }

    /// Each keyword once, as it was written first.
    static func unique(_ words: [String]) -> [String] {
        var seen: Set<String> = []
        return Array(words.filter { seen.insert($0.lowercased()).inserted }.prefix(limit))
    }
}
