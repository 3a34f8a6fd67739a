// SPDX-License-Identifier: Apache-2.0

/// The blocks before and behind.
enum NeighbourFeatures {
    private static let distances = [-3, -2, -1, 1, 2, 3]

    static let names: [String] = distances.flatMap { distance in
        ["length", "link_share", "kind", "alike"].map { "near\(distance)_\($0)" }
    }

    static func append(_ index: Int, _ page: PageBlocks, to row: inout [Float]) {
        let own = page.containers[Int(page.blocks[index].container)].signature
        for distance in distances {
            let other = index + distance
            guard page.blocks.indices.contains(other) else {
                row.append(contentsOf: [-1, -1, -1, -1])
                continue
            }
            let block = page.blocks[other]
            row.append(Float(block.shape.length))
            row.append(Float(block.shape.linkLength) / Float(max(1, block.shape.length)))
            row.append(Float(block.kind.rawValue))
            let isSame = block.container == page.blocks[index].container
            row.append(isSame ? 2 : page.containers[Int(block.container)].signature == own ? 1 : 0)
        }
    }
}
