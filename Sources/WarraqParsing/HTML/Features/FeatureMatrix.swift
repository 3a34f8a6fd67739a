// SPDX-License-Identifier: Apache-2.0

/// Rows of numbers: a row for each block, a column for each feature.
struct FeatureMatrix: Sendable {
    /// The numbers, row by row.
    var values: [Float] = []
    /// How many columns there are.
    let columns: Int

    /// Makes an empty matrix.
    init(columns: Int, rows: Int) {
        self.columns = columns
        values.reserveCapacity(columns * rows)
    }

    /// How many rows there are.
    var rows: Int { columns == 0 ? 0 : values.count / columns }
}

/// Sums over blocks from the first one on: what lies in any range of blocks costs two loads.
struct BlockSums: Sendable {
    private(set) var length: [Float] = [0]
    private(set) var linkLength: [Float] = [0]
    private(set) var terminals: [Float] = [0]
    private(set) var prose: [Float] = [0]
    private(set) var words: [Float] = [0]
    private(set) var images: [Float] = [0]

    init(_ blocks: [Block]) {
        let count = blocks.count + 1
        for sums in [\BlockSums.length, \.linkLength, \.terminals, \.prose, \.words, \.images] as [WritableKeyPath] {
            self[keyPath: sums].reserveCapacity(count)
        }
        var sum: (Float, Float, Float, Float, Float, Float) = (0, 0, 0, 0, 0, 0)
        for block in blocks {
            let shape = block.shape
            sum.0 += Float(shape.length)
            sum.1 += Float(shape.linkLength)
            sum.2 += Float(shape.terminals)
            sum.3 +=
                shape.terminals > 0 && shape.length >= 60 && shape.linkLength * 3 < shape.length
                ? Float(shape.length) : 0
            sum.4 += Float(shape.words)
            sum.5 += Float(block.images)
            length.append(sum.0)
            linkLength.append(sum.1)
            terminals.append(sum.2)
            prose.append(sum.3)
            words.append(sum.4)
            images.append(sum.5)
        }
    }

    @inline(__always)
    static func of(_ sums: [Float], _ range: Range<Int32>) -> Float {
        sums[Int(range.upperBound)] - sums[Int(range.lowerBound)]
    }
}
