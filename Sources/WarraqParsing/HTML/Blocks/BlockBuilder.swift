// SPDX-License-Identifier: Apache-2.0

import WarraqHTML

/// Walks over the tree of a page and cuts it into blocks.
struct BlockBuilder {
    let document: HTMLDocument
    var blocks: [Block] = []
    var runs: [BlockRun] = []
    var containers: [Container] = []

    /// Whether there are as many blocks or elements as are looked at.
    var isFull: Bool { blocks.count >= BlockBuilder.maxBlocks || containers.count >= BlockBuilder.maxContainers }

    /// The largest page of ten thousand had a tenth of it.
    private static let (maxBlocks, maxContainers) = (30_000, 200_000)

    private var roles = OtherRoles()
    private let ariaHidden: UInt32?
    private var current: Int32 = -1
    private var linkDepth = 0
    private var depth: UInt16 = 0
    // The block that is being gathered.
    private var shape = TextShape()
    private var firstRun = 0
    private var links: UInt16 = 0
    private var images: UInt16 = 0
    private var breaks = 0

    init(_ document: HTMLDocument) {
        self.document = document
        ariaHidden = document.id(of: "aria-hidden")
        blocks.reserveCapacity(512)
        runs.reserveCapacity(2048)
        containers.reserveCapacity(1024)
    }

    /// Walks from the body down; of a page without one, from the root.
    mutating func run(_ vocabulary: borrowing PageVocabulary) {
        let top = (document.body ?? document.documentElement ?? document.root).id
        let arena = document.arena
        _ = enter(top, arena.nodes[Int(top)])
        var id = arena.nodes[Int(top)].firstChild
        while id != 0, !isFull {
            let own = arena.nodes[Int(id)]
            var descends = false
            switch own.kind {
            case .text: addText(id, own, vocabulary)
            case .element: descends = enter(id, own, vocabulary)
            default: break
            }
            if descends, own.firstChild != 0 {
                id = own.firstChild
                continue
            }
            if descends { leave(id, own, vocabulary) }
            while arena.nodes[Int(id)].next == 0 {
                id = arena.nodes[Int(id)].parent
                if id == top || id == 0 { break }
                leave(id, arena.nodes[Int(id)], vocabulary)
            }
            id = id == top ? 0 : arena.nodes[Int(id)].next
        }
        flush(vocabulary)
        while current >= 0 {
            close(Int(current))
            current = containers[Int(current)].parent
        }
    }

    /// Takes an element; says whether what lies in it counts.
    private mutating func enter(
        _ id: UInt32, _ own: StoredNode, _ vocabulary: borrowing PageVocabulary
    ) -> Bool {
        var role = own.namespace == .svg ? .skipped : own.tag.role
        if own.tag == .other { role = roles.role(own.name, in: document) }
        switch role {
        case .skipped: return false
        case .lineBreak:
            addBreak(id, vocabulary)
            return false
        case .rule:
            flush(vocabulary)
            return false
        case .inline:
            if own.tag == .img || own.tag == .image {
                images &+= 1
                return false
            }
            if own.second > 0, isHidden(own) { return false }
            if own.tag == .a {
                linkDepth += 1
                links &+= 1
            }
            depth &+= 1
            return true
        case .block:
            flush(vocabulary)
            return enter(id, own)
        }
    }

    private mutating func enter(_ id: UInt32, _ own: StoredNode) -> Bool {
        depth &+= 1
        var marks = current < 0 ? [] : containers[Int(current)].marks
        marks.formUnion(ContainerMarks(own.tag))
        var word: UInt32 = 0x811C_9DC5
        for attribute in document.storedAttributes(of: HTMLNode(id)) {
            switch attribute.name {
            case KnownName.classNames: word = ClassWords.firstWord(document.bytes(of: attribute.value))
            case KnownName.role: marks.formUnion(.role(document.bytes(of: attribute.value)))
            case KnownName.itemprop: marks.formUnion(.property(document.bytes(of: attribute.value)))
            case KnownName.hidden, UInt32(Tag.style.rawValue):
                if hides(attribute) { marks.insert(.hidden) }
            case ariaHidden: if hides(attribute) { marks.insert(.hidden) }
            default: break
            }
        }
        let ownSignature = (word ^ own.name) &* 0x0100_0193
        let around = current < 0 ? 0 : containers[Int(current)].signature
        containers.append(
            Container(
                parent: current, node: id, tag: own.tag, depth: depth, marks: marks,
                signature: (around &* 31) ^ ownSignature, ownSignature: ownSignature,
                blocks: Int32(blocks.count)..<Int32(blocks.count)))
        current = Int32(containers.count - 1)
        return true
    }

    private mutating func leave(_ id: UInt32, _ own: StoredNode, _ vocabulary: borrowing PageVocabulary) {
        depth &-= 1
        if own.tag == .a, linkDepth > 0 { linkDepth -= 1 }
        guard current >= 0, containers[Int(current)].node == id else { return }
        flush(vocabulary)
        close(Int(current))
        current = containers[Int(current)].parent
    }

    private mutating func close(_ index: Int) {
        containers[index].blocks = containers[index].blocks.lowerBound..<Int32(blocks.count)
    }

    private func isHidden(_ own: StoredNode) -> Bool {
        for index in Int(own.first)..<Int(own.first &+ own.second) {
            let attribute = document.attributes[index]
            let isCandidate = attribute.name == KnownName.hidden || attribute.name == UInt32(Tag.style.rawValue)
            if isCandidate, hides(attribute) { return true }
        }
        return false
    }

    private func hides(_ attribute: StoredAttribute) -> Bool {
        if attribute.name == KnownName.hidden { return true }
        let value = document.bytes(of: attribute.value)
        if attribute.name == ariaHidden { return value.elementsEqual("true".utf8) }
        guard value.count >= 12, value.count < 2000 else { return false }
        let packed = value.filter { $0 > 0x20 }.map { $0 | 0x20 }
        return ByteWords.contains(packed, "display:none") || ByteWords.contains(packed, "visibility:hidden")
    }

    // MARK: Text

    private mutating func addText(_ id: UInt32, _ own: StoredNode, _ vocabulary: borrowing PageVocabulary) {
        let length = shape.length
        let wasVisible = shape.isVisible
        document.forEachPiece(of: id) { piece in
            shape.add(
                (piece.isSide ? document.side : document.source)[piece.range], isLink: linkDepth > 0,
                vocabulary: vocabulary)
        }
        if !wasVisible && !shape.isVisible { return }
        if shape.length != length || !wasVisible { breaks = 0 }
        runs.append(BlockRun(node: id, isBreak: false, isLink: linkDepth > 0))
    }

    /// Two breaks make a paragraph.
    private mutating func addBreak(_ id: UInt32, _ vocabulary: borrowing PageVocabulary) {
        guard shape.isVisible else { return }
        shape.finish(vocabulary)
        breaks += 1
        let isCode = current >= 0 && containers[Int(current)].marks.contains(.preformatted)
        if breaks > 1, !isCode { return flush(vocabulary) }
        runs.append(BlockRun(node: id, isBreak: true, isLink: false))
    }

    private mutating func flush(_ vocabulary: borrowing PageVocabulary) {
        if shape.isVisible, current >= 0 {
            shape.finish(vocabulary)
            if links == 0, linkDepth > 0 { links = 1 }
            blocks.append(
                Block(
                    container: current, kind: kind(of: containers[Int(current)]),
                    runs: Int32(firstRun)..<Int32(runs.count), shape: shape, links: links, images: images))
        } else {
            runs.removeLast(runs.count - firstRun)
            if images > 0, let last = blocks.indices.last, blocks[last].container == current {
                blocks[last].images &+= images
            }
        }
        (shape, firstRun, links, images, breaks) = (TextShape(), runs.count, 0, 0, 0)
    }

    private func kind(of container: Container) -> BlockKind {
        if container.marks.contains(.preformatted) { return .preformatted }
        return switch container.tag {
        case .p: .paragraph
        case .li: .item
        case .dd: .definition
        case .dt: .term
        case .td: .cell
        case .th: .headerCell
        case .blockquote: .quote
        case .h1: .heading1
        case .h2: .heading2
        case .h3: .heading3
        case .h4: .heading4
        case .h5: .heading5
        case .h6: .heading6
        case .figcaption, .caption: .caption
        case .button, .summary: .label
        case .address: .address
        case .section, .article, .main, .header, .footer, .nav, .aside: .section
        default: .other
        }
    }
}
