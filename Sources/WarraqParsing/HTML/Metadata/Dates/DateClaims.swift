// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqHTML
import WarraqLanguage

/// What a page says about when it appeared and when it was changed.
///
/// Order of trust for the day of publication: JSON-LD of the article, `meta`, microdata and `time` marked as publication,
/// a labelled date line near the headline, `time` and date elements near it, JSON-LD of the page as such, a date line
/// without a label, the day of creation, the page's address, dates elsewhere.
struct DateClaims {
    private(set) var published = Claims<DateTime>()
    private(set) var modified = Claims<DateTime>()
    private let context: PageContext
    private let monthFirst: Bool

    init(_ context: PageContext) {
        self.context = context
        monthFirst = PageDateText.isMonthFirst(context.language)
        addLinkedData()
        addMetas()
        addMarks()
        addLines()
        if let address = context.address, let date = AddressDate.read(address) { published.add(date, "url", trust: 40) }
    }

    private func read(_ text: String?) -> DateTime? {
        text.flatMap { MachineDate.read($0, monthFirst: monthFirst) }
    }

    private mutating func addLinkedData() {
        let linked = context.linked
        let isOwn = linked.type == .article || linked.type == .work
        published.add(read(linked.published), "json-ld", trust: isOwn ? 0 : 22)
        published.add(read(linked.pagePublished), "json-ld:page", trust: 22)
        published.add(read(linked.created), "json-ld:created", trust: 23)
        modified.add(read(linked.modified), "json-ld", trust: isOwn ? 0 : 20)
        modified.add(read(linked.pageModified), "json-ld:page", trust: 20)
    }

    private mutating func addMetas() {
        for meta in context.evidence.metas {
            switch meta.name.field {
            case .published: published.add(read(meta.value), meta.source, trust: 1 + meta.name.trust)
            case .created: published.add(read(meta.value), meta.source, trust: 24)
            case .modified: modified.add(read(meta.value), meta.source, trust: 1 + meta.name.trust)
            default: break
            }
        }
    }

    private mutating func addMarks() {
        for mark in context.evidence.marks {
            let isDate =
                mark.kind == .time || !mark.cues.isDisjoint(with: [.date, .published, .modified])
                || [.published, .modified, .created].contains(mark.property)
            guard isDate, !mark.place.isComment else { continue }
            let distance = context.distance(mark.place)
            if mark.place.isForeign, !published.all.isEmpty { continue }
            guard let (date, isMachine) = date(of: mark) else { continue }
            let isModified =
                mark.property == .modified
                || mark.property == nil && mark.cues.contains(.modified)
                    && !mark.cues.contains(.published)
            if isModified {
                modified.add(
                    date, source(mark), trust: mark.place.isForeign ? 60 : 8 + min(distance, 40), node: mark.node)
                continue
            }
            published.add(date, source(mark), trust: trust(mark, distance, isMachine), node: mark.node)
        }
    }

    private func source(_ mark: PageEvidence.Mark) -> String {
        mark.property != nil ? "microdata" : mark.kind == .time ? "time" : "class"
    }

    /// The date of an element: of its machine form, else of its text.
    private func date(of mark: PageEvidence.Mark) -> (DateTime, isMachine: Bool)? {
        for name in [HTMLName.datetime, .content] {
            if let value = context.page.attribute(name, of: mark.node), let date = read(value) { return (date, true) }
        }
        if let title = HTMLName(known: "title"), mark.kind == .time || mark.cues.contains(.published),
            let value = context.page.attribute(title, of: mark.node), let date = read(value)
        {
            return (date, true)
        }
        let text = context.text(mark.node)
        guard text.utf8.count <= 240, let date = PageDateText.read(text, monthFirst: monthFirst) else { return nil }
        return (date, false)
    }

    private func trust(_ mark: PageEvidence.Mark, _ distance: Int, _ isMachine: Bool) -> Int {
        if mark.place.isForeign { return 60 }
        let isNear = distance <= PageContext.near
        if mark.property == .published { return isNear ? 6 : 14 }
        if mark.cues.contains(.published) { return isNear ? 9 : 26 }
        if mark.kind == .time { return isNear ? 10 : 28 }
        return isNear ? 12 : 30
    }

    private mutating func addLines() {
        for (line, text) in context.nearLines where text.utf8.count <= 160 && PageDateText.hasDigits(text) {
            let node = context.node(line)
            guard let dates = DateLine.read(text.utf8.span) else {
                addInner(text, node)
                continue
            }
            if let reading = dates.published {
                let value = PageDateText.value(reading, monthFirst: monthFirst)
                published.add(value, "date-line", trust: dates.isLabelled ? 8 : 13, node: node)
            }
            if let reading = dates.modified {
                modified.add(PageDateText.value(reading, monthFirst: monthFirst), "date-line", trust: 9, node: node)
            }
        }
    }

    /// A date that stands in a short line among other words.
    private mutating func addInner(_ text: String, _ node: HTMLNode) {
        guard text.utf8.count <= 100, let dates = PageDateText.dates(in: text) else { return }
        let value = dates.published.flatMap { PageDateText.value($0, monthFirst: monthFirst) }
        published.add(value, "date-line", trust: dates.isLabelled ? 11 : 18, node: node)
        let change = dates.modified.flatMap { PageDateText.value($0, monthFirst: monthFirst) }
        modified.add(change, "date-line", trust: 12, node: node)
    }

    /// The best date of publication, and the best of the last change that is not before it.
    func best() -> (published: Claim<DateTime>?, modified: Claim<DateTime>?) {
        let published = published.best { MachineDate.years.contains($0.year) }
        let modified = modified.best { date in
            guard let published else { return true }
            return DateClaims.day(date) >= DateClaims.day(published.value)
        }
        return (published, modified)
    }

    private static func day(_ date: DateTime) -> Int { (date.year * 100 + date.month) * 100 + date.day }
}
