// SPDX-License-Identifier: Apache-2.0

import WarraqHTML

/// A page cut into blocks, and the elements that hold them.
struct PageBlocks: Sendable {
    /// The blocks in the order of the page.
    var blocks: [Block] = []
    /// Their texts.
    var runs: [BlockRun] = []
    /// Elements that hold blocks, each before those in it.
    var containers: [Container] = []
    /// Whether the page had more blocks than are judged.
    var isCut = false

    /// Cuts a page.
    ///
    /// - Complexity: O(nodes and bytes of text), without recursion.
    init(_ document: HTMLDocument, vocabulary: borrowing PageVocabulary) {
        var builder = BlockBuilder(document)
        builder.run(vocabulary)
        (blocks, runs, containers) = (builder.blocks, builder.runs, builder.containers)
        isCut = builder.isFull
        linkContainers()
    }

    /// Finds for each container the next one around it that holds more.
    private mutating func linkContainers() {
        for index in containers.indices {
            let parent = containers[index].parent
            guard parent >= 0 else { continue }
            let isSame = containers[Int(parent)].blocks == containers[index].blocks
            containers[index].wider = isSame ? containers[Int(parent)].wider : parent
        }
    }
}
