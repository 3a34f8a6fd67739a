// SPDX-License-Identifier: Apache-2.0

import WarraqHTML

/// The things that the JSON-LD blocks of a page describe.
struct LinkedThings {
    /// A value of one of the blocks.
    struct Thing: Hashable {
        let tape: Int
        let node: Int32
    }

    private(set) var tapes: [LinkedTape] = []
    /// The things that stand for themselves, with their best type, in the order of the page.
    private(set) var things: [(thing: Thing, type: LinkedType)] = []
    /// Things by the hash of their `@id`.
    private var byID: [UInt64: Thing] = [:]

    static var maxThings: Int { 500 }
    /// All blocks together are read as far as this.
    static var maxBytes: Int { 4 << 20 }

    init(_ scripts: [HTMLNode], in page: HTMLDocument) {
        var left = LinkedThings.maxBytes
        for script in scripts where left > 0 {
            var bytes: [UInt8] = []
            page.appendText(of: script, to: &bytes)
            if bytes.count > left { bytes.removeLast(bytes.count - left) }
            left -= bytes.count
            tapes.append(LinkedTape(bytes))
            for root in tapes[tapes.count - 1].roots { collect(root, tapes.count - 1) }
        }
    }

    /// Takes in a value of the uppermost level: an object, those in an array, those in a `@graph`.
    private mutating func collect(_ root: Int32, _ tape: Int) {
        var pending = [root]
        while let node = pending.popLast(), things.count < LinkedThings.maxThings {
            switch tapes[tape].nodes[Int(node)].kind {
            case .string, .scalar: continue
            case .array: pending += tapes[tape].children(of: node).reversed()
            case .object:
                let thing = Thing(tape: tape, node: node)
                if let graph = tapes[tape].value(.graph, of: node) { pending.append(graph) }
                things.append((thing, type(of: thing)))
                remember(thing)
                for key in [LinkedKey.mainEntity, .mainEntityOfPage, .isPartOf, .author, .publisher] {
                    guard let inner = tapes[tape].value(key, of: node) else { continue }
                    let isInner = key == .mainEntity || key == .mainEntityOfPage
                    for element in tapes[tape].elements(of: inner) where isInner { addInner(element, tape) }
                    for element in tapes[tape].elements(of: inner) where !isInner {
                        remember(Thing(tape: tape, node: element))
                    }
                }
            }
        }
    }

    private mutating func addInner(_ node: Int32, _ tape: Int) {
        let thing = Thing(tape: tape, node: node)
        guard tapes[tape].nodes[Int(node)].kind == .object, things.count < LinkedThings.maxThings else { return }
        remember(thing)
        let type = type(of: thing)
        if type != .other { things.append((thing, type)) }
    }

    private mutating func remember(_ thing: Thing) {
        let tape = tapes[thing.tape]
        guard let id = tape.value(.id, of: thing.node), tape.nodes[Int(thing.node)].first >= 0,
            tape.nodes[Int(tape.nodes[Int(thing.node)].first)].next >= 0
        else { return }
        let hash = WordHash.of(tape.rawBytes(of: id).span)
        if byID[hash] == nil { byID[hash] = thing }
    }

    /// The best of a thing's types.
    func type(of thing: Thing) -> LinkedType {
        let tape = tapes[thing.tape]
        guard let value = tape.value(.type, of: thing.node) else { return .other }
        var best = LinkedType.other
        for element in tape.elements(of: value) {
            let name = tape.rawBytes(of: element)
            // `https://schema.org/Article`, `schema:Article`
            let last = name.suffix(while: { $0 != 0x2F && $0 != 0x3A && $0 != 0x23 })
            guard let type = LinkedType.table[last.span] else { continue }
            if type.rawValue < best.rawValue { best = type }
        }
        return best
    }

    /// The thing that a value is, or that it refers to by `@id` alone.
    func resolve(_ node: Int32, in tape: Int) -> Thing {
        let own = Thing(tape: tape, node: node)
        guard tapes[tape].nodes[Int(node)].kind == .object, let id = tapes[tape].value(.id, of: node) else {
            return own
        }
        let hasName = [.name, .headline, .givenName].contains { tapes[tape].value($0, of: node) != nil }
        if hasName { return own }
        return byID[WordHash.of(tapes[tape].rawBytes(of: id).span)] ?? own
    }

    func text(_ key: LinkedKey, of thing: Thing) -> String? { tapes[thing.tape].text(key, of: thing.node) }

    /// The values of a key: the elements of a list, references resolved.
    func values(_ key: LinkedKey, of thing: Thing) -> [Thing] {
        let tape = tapes[thing.tape]
        guard let value = tape.value(key, of: thing.node) else { return [] }
        return tape.elements(of: value).map { resolve($0, in: thing.tape) }
    }

    /// The text of a string value, or the name of a thing.
    func name(of thing: Thing) -> String? {
        let tape = tapes[thing.tape]
        if let text = tape.text(of: thing.node) { return text }
        if let name = tape.text(.name, of: thing.node) ?? tape.text(.alternateName, of: thing.node) { return name }
        let parts = [tape.text(.givenName, of: thing.node), tape.text(.familyName, of: thing.node)].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }
}

extension ArraySlice {
    /// The longest end whose elements all match.
    fileprivate func suffix(while matches: (Element) -> Bool) -> ArraySlice {
        var start = endIndex
        while start > startIndex, matches(self[start - 1]) { start -= 1 }
        return self[start...]
    }
}
