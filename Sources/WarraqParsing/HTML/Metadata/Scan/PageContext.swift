// SPDX-License-Identifier: Apache-2.0

import WarraqHTML
import WarraqLanguage

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
    var anchor: Int?

    /// How many lines something stands from the headline; lines before it count double. Far away where there is none.
    func distance(_ place: PageEvidence.Place) -> Int {
        guard let anchor else { return place.isForeign ? 1000 : min(place.order, 200) }
        let lines = place.order - anchor
        return (lines < 0 ? -2 * lines : lines) + (place.isForeign ? 200 : 0)
    }

    /// So near to the headline stand bylines and date lines.
    static var near: Int { 24 }

    func isNear(_ place: PageEvidence.Place) -> Bool { distance(place) <= PageContext.near }

    func text(_ line: PageEvidence.Line) -> String { FieldText.clean(line.range, of: evidence.lineBytes.span) }

    func dates(_ line: PageEvidence.Line) -> DateLine? {
        DateLine.read(evidence.lineBytes.span.extracting(line.range))
    }

    func text(_ node: HTMLNode) -> String { MetadataText.text(of: node, in: page, limit: 400) }
}
