// SPDX-License-Identifier: Apache-2.0

import WarraqHTML

/// A page with all that was found in it, for those who choose among it.
struct PageContext {
    let page: HTMLDocument
    let evidence: PageEvidence
    let linked: LinkedArticle
    /// The page's own address, absolute, if it is known.
    let address: String?
    /// The declared language.
    let language: String?
    /// The order of the line that the headline stands in, or of the first of the main content.
    private(set) var anchor: Int?
    /// The lines near the headline that belong to the page, with their texts.
    private(set) var nearLines: [(line: PageEvidence.Line, text: String)] = []

    init(
        page: HTMLDocument, evidence: PageEvidence, linked: LinkedArticle, address: String?, language: String?,
        title: Claim<String>?
    ) {
        (self.page, self.evidence, self.linked) = (page, evidence, linked)
        (self.address, self.language) = (address, language)
        let headline = evidence.headlines.first { $0.node == title?.node }?.place.order
        anchor = headline ?? title.flatMap { order(of: $0.value) } ?? evidence.mainStart
        for line in evidence.lines where !line.place.isForeign && isNear(line.place) {
            nearLines.append((line, text(line)))
        }
    }

    /// How many lines something stands from the headline, lines before it counted double.
    ///
    /// Without a headline, how many from the start of the page.
    func distance(_ place: PageEvidence.Place) -> Int {
        guard let anchor else { return place.isForeign ? 1000 : min(place.order, 200) }
        let lines = place.order - anchor
        return (lines < 0 ? -2 * lines : lines) + (place.isForeign ? 200 : 0)
    }

    /// So near to the headline stand bylines and date lines.
    static var near: Int { 24 }

    func isNear(_ place: PageEvidence.Place) -> Bool { distance(place) <= PageContext.near }

    func text(_ line: PageEvidence.Line) -> String {
        var bytes: [UInt8] = []
        for node in evidence.texts[line.texts] { page.appendText(of: node, to: &bytes) }
        return FieldText.clean(0..<bytes.count, of: bytes.span)
    }

    /// The order of the first line that says the same as a title.
    func order(of title: String) -> Int? {
        let words = TitleWords(title)
        let wanted = title.utf8.count
        for line in evidence.lines where !line.place.isForeign {
            let bytes = evidence.texts[line.texts].reduce(0) { $0 + page.sourceRange(of: $1).count }
            guard bytes >= wanted, bytes <= wanted * 2 + 60, TitleWords(text(line)).isSame(as: words) else { continue }
            return line.place.order
        }
        return nil
    }

    /// The first text of a line.
    func node(_ line: PageEvidence.Line) -> HTMLNode { evidence.texts[line.texts.lowerBound] }

    func text(_ node: HTMLNode) -> String { MetadataText.text(of: node, in: page, limit: 400) }
}
