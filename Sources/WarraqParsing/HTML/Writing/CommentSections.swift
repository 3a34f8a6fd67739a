// SPDX-License-Identifier: Apache-2.0

import WarraqHTML
import WarraqLanguage

/// Where the readers of a page speak: parts that the page marks so, and what follows a line that announces comments.
struct CommentSections {
    private var isComment: [Bool]

    /// Words of classes and ids by which common comment systems mark them; a page may have others, or none.
    private static let words = Set(
        ["comment", "comments", "commentlist", "disqus", "respond", "replies", "utterances", "giscus", "isso"]
            .map(ClassWords.hash))
    /// The least a comment says.
    private static let leastLength: Int32 = 4

    init(_ extraction: PageExtraction) {
        let page = extraction.page
        isComment = [Bool](repeating: false, count: page.blocks.count)
        for container in page.containers where !container.blocks.isEmpty {
            // What is marked on the whole page marks nothing.
            guard container.blocks.count < page.blocks.count * 9 / 10 else { continue }
            if CommentSections.isMarked(container, extraction.document) { add(container.blocks) }
        }
        let cues = BlockCues(page, extraction.document)
        for index in page.blocks.indices where cues.announcesComments(index) {
            // The part in which the line stands, and all of it behind the line.
            let container = page.containers[Int(page.blocks[index].container)]
            let around = container.blocks.count > 1 ? container.blocks : page.blocks(around: container)
            add(max(Int32(index), around.lowerBound)..<around.upperBound)
        }
        for index in page.blocks.indices where isComment[index] {
            let shape = page.blocks[index].shape
            // Buttons and counts of a comment are no words of a reader.
            if shape.length < CommentSections.leastLength || shape.linkLength * 2 > shape.length {
                isComment[index] = false
            }
        }
    }

    /// Whether a block is part of a comment.
    func holds(_ index: Int) -> Bool { isComment[index] }

    private mutating func add(_ range: Range<Int32>) {
        for index in range { isComment[Int(index)] = true }
    }

    private static func isMarked(_ container: Container, _ document: HTMLDocument) -> Bool {
        var isMarked = false
        ClassWords.forEach(document, container.node) { if words.contains($0) { isMarked = true } }
        if isMarked { return true }
        guard let type = document.attribute("itemtype", of: HTMLNode(container.node)) else { return false }
        return type.hasSuffix("/Comment") || type.hasSuffix("/UserComments")
    }
}

extension PageBlocks {
    /// The blocks of the nearest element around a container that holds more than it.
    func blocks(around container: Container) -> Range<Int32> {
        container.wider < 0 ? container.blocks : containers[Int(container.wider)].blocks
    }
}

extension BlockCues {
    /// Whether a block is a line over comments.
    func announcesComments(_ index: Int) -> Bool {
        kinds[index] == 1 + BlockCues.number(.comments) && forms[index] == 1
    }
}
