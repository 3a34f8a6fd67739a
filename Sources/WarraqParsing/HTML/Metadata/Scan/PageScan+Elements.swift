// SPDX-License-Identifier: Apache-2.0

import WarraqHTML

extension PageScan {
    mutating func takeMeta(_ node: HTMLNode) {
        guard evidence.metas.count < PageEvidence.maxMetas else { return }
        guard let content = page.attributeBytes(.content, of: node) else { return }
        var found: (MetaName, String)?
        let names: [HTMLName] = [.property, .name, .itemprop, .httpEquiv]
        for name in names where found == nil {
            guard let value = page.attributeBytes(name, of: node), value.count <= 200 else { continue }
            found = PageScan.metaName(value)
        }
        guard let (name, source) = found else { return }
        let value = MetadataText.clean(content.span)
        guard !value.isEmpty else { return }
        evidence.metas.append(PageEvidence.Meta(name: name, value: value, source: "meta:" + source))
    }

    /// The first known name of a value that may hold several, apart by blanks.
    private static func metaName(_ value: ArraySlice<UInt8>) -> (MetaName, String)? {
        for word in value.split(whereSeparator: { $0 <= 0x20 }) {
            if let found = MetaName.table[word.span] {
                return (found, String(decoding: word, as: UTF8.self).lowercased())
            }
        }
        return nil
    }

    mutating func takeLink(_ node: HTMLNode) {
        guard let rel = page.attributeBytes(.rel, of: node), rel.count <= 100 else { return }
        for word in rel.split(whereSeparator: { $0 <= 0x20 }) {
            switch LinkRelation.table[word.span] {
            case .canonical: evidence.canonical = evidence.canonical ?? page.attribute(.href, of: node)
            case .licence: takeLicence(page.attribute(.href, of: node))
            case .image: evidence.imageSource = evidence.imageSource ?? page.attribute(.href, of: node)
            case .author, nil: break
            }
        }
    }

    mutating func takeLicence(_ address: String?) {
        guard let address, !address.isEmpty, evidence.licences.count < 8 else { return }
        evidence.licences.append(address)
    }

    mutating func takeScript(_ node: HTMLNode) {
        guard evidence.linkedData.count < PageEvidence.maxScripts,
            let type = page.attributeBytes(.type, of: node), type.count <= 60
        else { return }
        // `application/ld+json`, with parameters or in capitals.
        let wanted = Array("ld+json".utf8)
        let lowered = type.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
        let isLinkedData = lowered.indices.dropLast(wanted.count - 1).contains { start in
            lowered[start..<start + wanted.count].elementsEqual(wanted)
        }
        if isLinkedData { evidence.linkedData.append(node) }
    }

    /// Keeps an element whose attributes say that it may hold an author or a date, and enters foreign parts.
    mutating func takeMarks(of node: HTMLNode, _ kind: ElementKind) {
        var cues: ClassCue = []
        var property: ItemProperty?
        var relation: LinkRelation?
        var hasLicence = false
        page.forEachAttribute(of: node) { name, value in
            switch name {
            case .classNames, .id: cues.formUnion(ClassCue.read(value))
            case .itemprop, .property: property = property ?? ItemProperty.read(value)
            case .rel: relation = relation ?? LinkRelation.read(value)
            case .href:
                if kind == .anchor {
                    switch PageAddress.target(of: value) {
                    case .licence: hasLicence = true
                    case .author: relation = relation ?? .author
                    case nil: break
                    }
                }
            default: break
            }
        }
        if kind == .furniture || kind != .body && !cues.isDisjoint(with: [.foreign, .comments]) {
            enterForeign(node, byClass: kind != .furniture, isComment: cues.contains(.comments))
        }
        if kind == .anchor, hasLicence || relation == .licence { takeLicence(page.attribute(.href, of: node)) }
        let isMarked =
            kind == .time || relation == .author || property != nil
            || !cues.isDisjoint(with: [.author, .byline, .date, .published, .modified, .user])
        guard isMarked, kind != .link, evidence.marks.count < PageEvidence.maxMarks else { return }
        evidence.marks.append(
            PageEvidence.Mark(
                node: node, cues: cues, property: property, kind: kind, isRelAuthor: relation == .author, place: place))
    }
}

/// What a `rel` attribute says.
enum LinkRelation: Sendable {
    case canonical, licence, image, author

    static let table = WordTable<LinkRelation>([
        ("canonical", .canonical), ("license licence", .licence), ("image_src", .image), ("author", .author),
    ])

    /// The first known relation among the words of a value.
    static func read(_ value: Span<UInt8>) -> LinkRelation? {
        var hash = WordHash.seed
        for index in 0..<min(value.count, 100) {
            if value[index] <= 0x20 {
                if let found = table[hash] { return found }
                hash = WordHash.seed
            } else {
                hash = WordHash.add(value[index], to: hash)
            }
        }
        return table[hash]
    }
}
