// SPDX-License-Identifier: Apache-2.0

internal import CWarraqParsingTables

/// What was learned about pages: weights of class words, and two forests of decision trees.
///
/// `Generator/train.py` of `CWarraqParsingTables` writes it and says how it is laid out.
package struct ContentModel: Sendable {
    /// What the words of classes weigh.
    let weights: ClassWeights
    /// Judges a block by its features.
    let first: Forest
    /// Judges it again, knowing what the first said of all blocks.
    let second: Forest

    private static let magic: UInt32 = 0x5741_5251

    /// Reads a model.
    ///
    /// - Returns: nil if the bytes are none, or if the features have changed since.
    package init?(_ bytes: [UInt8]) {
        var reader = ModelReader(bytes: bytes)
        guard reader.word() == ContentModel.magic, let weights = ClassWeights(&reader),
            let first = Forest(&reader, features: BlockFeatures.names.count),
            let second = Forest(&reader, features: ContextFeatures.names.count)
        else { return nil }
        (self.weights, self.first, self.second) = (weights, first, second)
    }

    /// A model that knows nothing.
    package static let empty = ContentModel()

    private init() { (weights, first, second) = (ClassWeights(), Forest(), Forest()) }

    /// The model of the program.
    package static let builtIn: ContentModel = {
        let table = unsafe warraq_page_model
        // The table is a constant that lives as long as the program.
        let bytes = unsafe [UInt8](UnsafeRawBufferPointer(start: table.start, count: table.size))
        guard let model = ContentModel(bytes) else {
            // A page judged by nothing would pass for a good one.
            preconditionFailure("the model does not fit the features: run Generator/train.py of CWarraqParsingTables")
        }
        return model
    }()
}

/// Reads numbers from bytes, lowest byte first.
struct ModelReader {
    let bytes: [UInt8]
    private(set) var position = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    /// The next four bytes; nil at the end.
    mutating func word() -> UInt32? {
        guard position + 4 <= bytes.count else { return nil }
        defer { position += 4 }
        return UInt32(bytes[position]) | UInt32(bytes[position + 1]) << 8 | UInt32(bytes[position + 2]) << 16
            | UInt32(bytes[position + 3]) << 24
    }

    /// So many words; nil if there are fewer.
    mutating func words(_ count: Int) -> [UInt32]? {
        guard count >= 0, count <= (bytes.count - position) / 4 else { return nil }
        return (0..<count).map { _ in word() ?? 0 }
    }
}
