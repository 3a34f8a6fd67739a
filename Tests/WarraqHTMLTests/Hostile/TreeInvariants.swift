// SPDX-License-Identifier: Apache-2.0

@testable import WarraqHTML

/// A generator whose numbers follow from its seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// What holds for every tree.
enum TreeInvariants {
    /// The first rule that a document breaks; nil for a sound one.
    static func violation(in document: HTMLDocument) -> String? {
        var seen = [Bool](repeating: false, count: document.nodeCount)
        for node in document.descendants(of: document.root) {
            if seen[node.index] { return "node \(node.index) is met twice" }
            seen[node.index] = true
            if let next = document.nextSibling(of: node), document.previousSibling(of: next) != node {
                return "the siblings of node \(node.index) disagree"
            }
            for child in document.children(of: node) where document.parent(of: child) != node {
                return "node \(child.index) has another parent"
            }
            if let problem = ranges(document, node) { return problem }
        }
        return document.documentElement == nil ? "there is no root element" : nil
    }

    private static func ranges(_ document: HTMLDocument, _ node: HTMLNode) -> String? {
        let source = document.source
        if document.sourceRange(of: node).upperBound > source.count { return "node \(node.index) leaves the source" }
        for attribute in document.attributes(of: node) where attribute.sourceRange.upperBound > source.count {
            return "attribute \(attribute.name) leaves the source"
        }
        var problem: String?
        document.forEachPart(of: node) { bytes, range in
            if bytes.isEmpty { problem = "node \(node.index) has an empty part" }
            if String(validating: bytes, as: UTF8.self) == nil { problem = "node \(node.index) is no UTF-8" }
            let written = source[range]
            if bytes.count == written.count, !bytes.elementsEqual(written), !written.contains(0x26),
                !written.contains(0x0D), !written.contains(0)
            {
                problem = "node \(node.index) is not what its source says"
            }
        }
        if document.kind(of: node) == .text, document.firstChild(of: node) != nil { problem = "a text has children" }
        return problem
    }
}
