// SPDX-License-Identifier: Apache-2.0

import WarraqHTML

/// Chooses the title among what a page says in several places.
///
/// The headline that a reader sees counts if its words come back in the `title` element, in Open Graph or JSON-LD; a site's
/// name as heading, a slogan or the headline of another article has little in common with them. Without one, what was written
/// for sharing counts, then the `title` element up to the first mark that parts it.
struct TitleChooser {
    let site: SiteNames
    /// The titles of `meta` elements and JSON-LD in the order of trust, each without the site's name.
    private var stated: [(claim: Claim<String>, words: TitleWords)] = []
    private var document: String?
    /// The `title` element up to the first mark behind the site's name.
    private var documentHead: String?

    /// A headline has at least so much in common with a title.
    private static let minLikeness = 0.4
    /// So much of a headline must a title be that is its end.
    private static let minShare = 0.5
    private static let maxHeadlineBytes = 500

    init(document: String?, stated claims: Claims<String>, site: SiteNames) {
        self.site = site
        for claim in claims.all.enumerated().sorted(by: {
            ($0.element.trust, $0.offset) < ($1.element.trust, $1.offset)
        }) {
            let text = TitleChooser.withoutSite(claim.element.value, site)
            let bare = Claim(value: text, source: claim.element.source, trust: claim.element.trust)
            if stated.count < 6, !text.isEmpty { stated.append((bare, TitleWords(text))) }
        }
        guard let document, !document.isEmpty else { return }
        let parts = TitleParts(document)
        let kept = parts.withoutSite(site.contains)
        guard !kept.isEmpty else { return }
        self.document = parts.text(kept)
        documentHead = parts.text(kept.lowerBound)
    }

    private static func withoutSite(_ title: String, _ site: SiteNames) -> String {
        let parts = TitleParts(title)
        return parts.text(parts.withoutSite(site.contains))
    }

    /// The title, with the node that a reader sees it in.
    func choose(among headlines: [(text: String, node: HTMLNode)]) -> Claim<String>? {
        if let headline = bestHeadline(headlines) { return headline }
        if let first = stated.first { return first.claim }
        if let documentHead { return Claim(value: documentHead, source: "title", trust: 8) }
        return headlines.first.map { Claim(value: $0.text, source: "h1", trust: 9, node: $0.node) }
    }

    private func bestHeadline(_ headlines: [(text: String, node: HTMLNode)]) -> Claim<String>? {
        var best: (likeness: Double, words: TitleWords, headline: (text: String, node: HTMLNode))?
        let titles = stated.map(\.words) + [document, documentHead].compactMap { $0 }.map(TitleWords.init)
        for headline in headlines where headline.text.utf8.count <= TitleChooser.maxHeadlineBytes {
            if site.contains(headline.text) { continue }
            let words = TitleWords(headline.text)
            let likeness = titles.map { words.likeness(to: $0) }.max() ?? 0
            if likeness >= TitleChooser.minLikeness, likeness > best?.likeness ?? 0 {
                best = (likeness, words, headline)
            }
        }
        guard let best else { return nil }
        return refined(best.headline.text, best.words, best.headline.node)
    }

    /// A headline, or the same title as it stands elsewhere, without a kicker and with the punctuation that line breaks lost.
    private func refined(_ headline: String, _ words: TitleWords, _ node: HTMLNode) -> Claim<String> {
        for (claim, other) in stated {
            if other.letters.isEmpty || other.letters == words.letters { continue }
            let isLongEnough = Double(other.letters.count) >= Double(words.letters.count) * TitleChooser.minShare
            if isLongEnough, words.letters.count > other.letters.count,
                words.letters.suffix(other.letters.count) == other.letters[...]
            {
                return Claim(value: claim.value, source: claim.source, trust: claim.trust, node: node)
            }
        }
        if let same = stated.first(where: { $0.words.letters == words.letters }),
            same.claim.value.utf8.count > headline.utf8.count
        {
            return Claim(value: same.claim.value, source: same.claim.source, trust: same.claim.trust, node: node)
        }
        // Two editors' sources agree on a title that only begins or ends like the headline.
        if stated.count > 1, stated[0].words.isSame(as: stated[1].words),
            stated[0].claim.source != stated[1].claim.source,
            stated[0].words.letters.count > words.letters.count,
            stated[0].words.letters.suffix(words.letters.count) == words.letters[...]
        {
            return Claim(value: stated[0].claim.value, source: stated[0].claim.source, trust: 0, node: node)
        }
        return Claim(value: headline, source: "h1", trust: 0, node: node)
    }
}
