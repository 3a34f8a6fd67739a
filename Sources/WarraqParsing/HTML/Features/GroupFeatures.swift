// SPDX-License-Identifier: Apache-2.0

/// Blocks that are made alike: cards of a listing, posts of a thread, links of a menu.
struct GroupFeatures {
    static let names = [
        "group_count", "group_text_share", "group_length", "group_link_share", "siblings", "sibling_place", "copies",
        "copy", "wide_siblings",
    ]

    /// What the blocks of one path come to.
    struct Group {
        var count: Float = 0
        var length: Float = 0
        var linkLength: Float = 0
    }

    private(set) var groups: [Group] = []
    /// The group of each block.
    private(set) var groupOf: [Int32] = []
    private var copies: [UInt8] = []
    private var copyOf: [Int32] = []
    private var copyCounts: [UInt16] = []
    /// For each container how many brothers it has that are made alike, and which one it is.
    private var siblings: [(group: Int32, place: Int32)] = []
    private var siblingCounts: [Int32] = []
    private let total: Float

    init(_ page: PageBlocks) {
        var total: Float = 0
        var byPath: [UInt32: Int32] = [:]
        var byText: [UInt64: Int32] = [:]
        groupOf.reserveCapacity(page.blocks.count)
        for block in page.blocks {
            let signature = page.containers[Int(block.container)].signature
            let group = byPath[signature] ?? Int32(groups.count)
            if Int(group) == groups.count {
                byPath[signature] = group
                groups.append(Group())
            }
            groupOf.append(group)
            groups[Int(group)].count += 1
            groups[Int(group)].length += Float(block.shape.length)
            groups[Int(group)].linkLength += Float(block.shape.linkLength)
            total += Float(block.shape.length)
            let key = UInt64(block.shape.hash) << 32 | UInt64(UInt32(block.shape.length))
            let copy = byText[key] ?? Int32(copyCounts.count)
            if Int(copy) == copyCounts.count {
                byText[key] = copy
                copyCounts.append(0)
            }
            copyOf.append(copy)
            copies.append(UInt8(clamping: copyCounts[Int(copy)]))
            copyCounts[Int(copy)] &+= copyCounts[Int(copy)] < .max ? 1 : 0
        }
        self.total = max(1, total)
        countSiblings(page)
    }

    private mutating func countSiblings(_ page: PageBlocks) {
        var known: [UInt64: Int32] = [:]
        siblings.reserveCapacity(page.containers.count)
        for container in page.containers {
            guard !container.blocks.isEmpty else {
                siblings.append((-1, 0))
                continue
            }
            let key = UInt64(UInt32(bitPattern: container.parent)) << 32 | UInt64(container.ownSignature)
            let group = known[key] ?? Int32(siblingCounts.count)
            if Int(group) == siblingCounts.count {
                known[key] = group
                siblingCounts.append(0)
            }
            siblings.append((group, siblingCounts[Int(group)]))
            siblingCounts[Int(group)] += 1
        }
    }

    private func siblingCount(_ container: Int32) -> Float {
        let group = container < 0 ? -1 : siblings[Int(container)].group
        return group < 0 ? 0 : Float(siblingCounts[Int(group)])
    }

    func append(_ index: Int, _ block: Block, _ page: PageBlocks, to row: inout [Float]) {
        let group = groups[Int(groupOf[index])]
        row.append(group.count)
        row.append(group.length / total)
        row.append(group.length / max(1, group.count))
        row.append(group.linkLength / max(1, group.length))
        row.append(siblingCount(block.container))
        row.append(Float(siblings[Int(block.container)].place))
        row.append(Float(copyCounts[Int(copyOf[index])]))
        row.append(Float(copies[index]))
        // The most brothers of anything around: the row of cards in which the block lies.
        var (at, most) = (page.containers[Int(block.container)].parent, Float(0))
        for _ in 0..<6 where at >= 0 {
            most = max(most, siblingCount(at))
            at = page.containers[Int(at)].parent
        }
        row.append(most)
    }

    /// The largest share of the page's text in one group of at least four.
    var largestShare: Float {
        (groups.filter { $0.count >= 4 }.map(\.length).max() ?? 0) / total
    }
}
