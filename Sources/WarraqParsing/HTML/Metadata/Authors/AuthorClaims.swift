// SPDX-License-Identifier: Apache-2.0

import WarraqHTML
import WarraqUnicode

/// What a page says about who wrote it.
///
/// Order of trust: JSON-LD, `meta`, microdata, `rel=author`, elements whose class says author or byline, lines that begin with
/// "By" in some language, the name of the first poster. A name that is the site's own counts only where no other is found.
struct AuthorClaims {
    private(set) var claims = Claims<[String]>()
    private let context: PageContext
    private let site: SiteNames
    /// What the site's own name, and `admin`, are put back by.
    private static let ownNamePenalty = 50
    /// What names of accounts are put back by: a name that a reader sees is better.
    private static let handlePenalty = 11
    private static let maxLines = 8
    private static let maxMarks = 24
    private static let placeholders: Set<String> = [
        "admin", "administrator", "editor", "null", "none", "undefined", "unknown", "anonymous", "webmaster", "root",
        "user",
        "super user", "author", "staff", "guest", "المحرر", "مدير", "ادمین", "مدیر",
    ]

    init(_ context: PageContext, site: SiteNames) {
        (self.context, self.site) = (context, site)
        addLinkedData()
        addMetas()
        addMarks()
        addLines()
    }

    private mutating func add(_ names: [String], _ source: String, trust: Int, node: HTMLNode? = nil) {
        let names = AuthorNames.unique(names)
        guard !names.isEmpty else { return }
        let isHandle = context.linked.type != .work && names.allSatisfy(NameShape.isHandle)
        let isOwn = names.allSatisfy { site.contains($0) || AuthorClaims.placeholders.contains($0.lowercased()) }
        claims.add(
            names, source,
            trust: trust + (isOwn ? AuthorClaims.ownNamePenalty : isHandle ? AuthorClaims.handlePenalty : 0),
            node: node)
    }

    private mutating func addLinkedData() {
        var persons: [String] = []
        var all: [String] = []
        for author in context.linked.authors.prefix(AuthorNames.limit) {
            let names = author.isOrganization ? [author.name] : AuthorNames.read(author.name, .stated)
            all += names
            if !author.isOrganization || !names.allSatisfy(site.contains) { persons += names }
        }
        add(persons.isEmpty ? all : persons, "json-ld", trust: 0)
    }

    /// Several elements of one name state several authors.
    private mutating func addMetas() {
        var lists: [(source: String, trust: Int, names: [String])] = []
        for meta in context.evidence.metas where meta.name.field == .author {
            let names = AuthorNames.read(meta.value, .stated)
            if let index = lists.firstIndex(where: { $0.source == meta.source }) {
                if lists[index].names.count < AuthorNames.limit { lists[index].names += names }
            } else {
                lists.append((meta.source, meta.name.trust, names))
            }
        }
        for list in lists { add(list.names, list.source, trust: 1 + list.trust) }
    }

    private enum Tier: Int {
        case microdata = 6
        case rel = 7
        case author = 8
        case byline = 9
        case user = 20
    }

    private func tier(_ mark: PageEvidence.Mark) -> Tier? {
        if mark.property == .author { return .microdata }
        if mark.isRelAuthor { return .rel }
        if mark.cues.contains(.author) { return mark.cues.contains(.aside) ? nil : .author }
        if mark.cues.contains(.byline) { return mark.cues.contains(.aside) ? nil : .byline }
        return mark.cues.contains(.user) ? .user : nil
    }

    private mutating func addMarks() {
        // The names of one tier that stand close together belong together.
        var groups: [Tier: (names: [String], node: HTMLNode, place: PageEvidence.Place, order: Int)] = [:]
        var tried = 0
        for mark in context.evidence.marks {
            guard let tier = tier(mark), tried < AuthorClaims.maxMarks, !mark.place.isForeign else { continue }
            let distance = context.distance(mark.place)
            guard tier == .microdata || distance <= PageContext.near * 4 else { continue }
            tried += 1
            let names = names(of: mark, tier)
            if names.isEmpty { continue }
            guard let group = groups[tier] else {
                groups[tier] = (names, mark.node, mark.place, mark.place.order)
                continue
            }
            if mark.place.order - group.order <= 2, tier != .user, group.names.count < AuthorNames.limit {
                groups[tier] = (group.names + names, group.node, group.place, mark.place.order)
            } else if distance < context.distance(group.place), !context.isNear(group.place) {
                groups[tier] = (names, mark.node, mark.place, mark.place.order)
            }
        }
        for (tier, group) in groups.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            let distance = context.distance(group.place)
            let trust = tier.rawValue + (distance <= PageContext.near ? 0 : 15)
            add(group.names, source(tier), trust: trust, node: group.node)
        }
    }

    private func source(_ tier: Tier) -> String {
        switch tier {
        case .microdata: "microdata"
        case .rel: "rel-author"
        case .author, .byline: "byline"
        case .user: "poster"
        }
    }

    private func names(of mark: PageEvidence.Mark, _ tier: Tier) -> [String] {
        if let content = context.page.attribute(.content, of: mark.node) { return AuthorNames.read(content, .stated) }
        if mark.property == .author, let inner = innerName(mark.node) {
            return AuthorNames.read(inner, .stated)
        }
        if tier == .user {
            // Behind the name may stand badges.
            return firstText(mark.node).map { AuthorNames.read($0, .stated) } ?? []
        }
        let lines = MetadataText.lines(of: mark.node, in: context.page, limit: 400)
        let isCertain = tier == .microdata || tier == .rel || tier == .user || mark.cues.contains([.author, .name])
        // Behind the names may stand lines with a role or a date.
        for line in lines.prefix(3) where line.utf8.count <= 240 {
            let names = AuthorNames.read(line, isCertain && line.utf8.count <= 60 ? .stated : .visible)
            if !names.isEmpty { return names }
        }
        return []
    }

    /// The first text below a node that is not blank.
    private func firstText(_ node: HTMLNode) -> String? {
        for below in context.page.descendants(of: node).prefix(20) where context.page.kind(of: below) == .text {
            let text = MetadataText.clean(context.page.text(of: below))
            if !text.isEmpty { return text }
        }
        return nil
    }

    /// The text of the element in it that microdata calls its name.
    private func innerName(_ node: HTMLNode) -> String? {
        for below in context.page.descendants(of: node).prefix(200) {
            guard context.page.elementName(of: below) != nil,
                let property = context.page.attributeBytes(.itemprop, of: below),
                ItemProperty.read(property.span) == .name
            else { continue }
            return context.page.attribute(.content, of: below) ?? context.text(below)
        }
        return nil
    }

    /// Lines that begin with a cue, near the headline; those that are sure about it and have a colon also elsewhere.
    private mutating func addLines() {
        var found = 0
        for (line, text) in context.nearLines where text.utf8.count <= 160 && found < AuthorClaims.maxLines {
            let names = byline(text, isNear: true)
            if names.isEmpty { continue }
            found += 1
            add(names, "byline", trust: 10, node: context.node(line))
        }
        for line in context.evidence.lines where mayBegin(line) && found < AuthorClaims.maxLines {
            let text = context.text(line)
            let names = text.utf8.count <= 160 ? byline(text, isNear: false) : []
            if names.isEmpty { continue }
            found += 1
            add(names, "byline", trust: 25, node: context.node(line))
        }
    }

    /// The names of a line, or of one of its parts between bars and bullets, that begins with a cue.
    private func byline(_ text: String, isNear: Bool) -> [String] {
        let parts = text.unicodeScalars.split { ["|", "\u{2022}", "\u{B7}", "\u{FF5C}"].contains($0) }
        for part in parts.prefix(isNear ? 5 : 1) {
            let part = Array(part.drop(while: UnicodeProperties.isWhitespace))
            guard let match = BylineCue.match(part) else { continue }
            guard match.cue.strength == .sure ? isNear || match.hasColon : isNear && match.hasColon else { continue }
            let names = AuthorNames.read(String(String.UnicodeScalarView(part)), .visible)
            if !names.isEmpty { return names }
        }
        return []
    }

    /// Whether a line far from the headline may begin with a cue, by its first letter; only in other scripts than Latin.
    private func mayBegin(_ line: PageEvidence.Line) -> Bool {
        guard !line.place.isForeign else { return false }
        let source = context.page.source.span
        var range = context.page.sourceRange(of: context.node(line))
        while let first = range.first, source[first] <= 0x20 { range.removeFirst() }
        guard let first = range.first, source[first] >= 0xCE, !context.isNear(line.place) else { return false }
        return BylineCue.begins(with: UnicodeProperties.scalar(at: first, in: source).scalar)
    }
}
