// SPDX-License-Identifier: Apache-2.0

/// How a rewritten text (the *target*) maps to the text it was made from (the *source*).
///
/// The target is a row of runs, each of one kind:
/// - *copied*: the bytes stand in the source as they are, offset for offset;
/// - *replaced*: the run as a whole stands for a range of the source as a whole;
/// - *inserted*: the run has no source, only a place in it (an empty range).
///
/// Source text that no run points to was dropped. Runs may go backwards in the source, and two runs may point to the
/// same source. All offsets are UTF-8 byte offsets and all ranges are half-open.
///
/// Memory: nothing for the identity, 8 bytes for a drop, 16 for a replacement or an insertion (a row of n adjacent
/// replacements costs n + 1 breakpoints). Text that was decoded from another encoding has a layer of its own below the runs,
/// which costs an eighth of a byte for each byte and is no part of what edits compose. A text is limited to 2 GiB and its
/// source to 4 GiB.
public struct Alignment: Sendable, Equatable {
    /// The number of bytes of the target.
    public let targetCount: Int
    /// The number of bytes of the source.
    public let sourceCount: Int
    /// Where the source begins in the larger source that holds it; see ``offset(by:)``.
    public let sourceOffset: Int
    /// Whether the runs stand in the source in the same order as in the target, without overlap.
    ///
    /// Empty targets and identities are monotonic. Questions to a monotonic alignment take logarithmic time.
    public let isMonotonic: Bool
    /// Sorted by target; before the first one, text is copied from the source's beginning.
    ///
    /// A run is replaced as a whole from a flagged breakpoint to the next one, which always exists and states where
    /// the run's source ends; if the source goes on elsewhere, a further breakpoint stands at the same target.
    let breakpoints: [Breakpoint]
    /// How the text that the runs lead to was decoded; nil where they lead to the source itself.
    let characters: CharacterMap?

    init(
        breakpoints: [Breakpoint], targetCount: Int, sourceCount: Int, sourceOffset: Int = 0, isMonotonic: Bool,
        characters: CharacterMap? = nil
    ) {
        self.breakpoints = breakpoints
        self.targetCount = targetCount
        self.sourceCount = sourceCount
        self.sourceOffset = sourceOffset
        self.isMonotonic = isMonotonic
        self.characters = characters
    }

    /// Creates the alignment of an empty text to an empty source.
    public init() {
        self = .identity(count: 0)
    }

    /// Returns the alignment of a text of `count` bytes to itself; it costs no memory.
    public static func identity(count: Int) -> Alignment {
        precondition(count >= 0 && count <= Breakpoint.maxTarget, "a text has 0 to 2 GiB")
        return Alignment(breakpoints: [], targetCount: count, sourceCount: count, isMonotonic: true)
    }

    /// Whether each byte of the target stands at the same offset of the source, and nothing was dropped.
    public var isIdentity: Bool {
        breakpoints.isEmpty && targetCount == sourceCount && sourceOffset == 0 && characters == nil
    }

    /// The bytes of memory held beside the value itself: 8 for each breakpoint, and the bits of decoded text.
    public var byteCost: Int {
        breakpoints.count * MemoryLayout<Breakpoint>.stride + (characters?.byteCost ?? 0)
    }

    /// Returns the same alignment to a larger source in which this one's source begins `count` bytes further on.
    ///
    /// - Parameter count: How many bytes stand before this source in the larger one; may undo an earlier offset.
    /// - Complexity: O(1).
    public func offset(by count: Int) -> Alignment {
        precondition(sourceOffset + count >= 0, "a source cannot begin before its file")
        return Alignment(
            breakpoints: breakpoints, targetCount: targetCount, sourceCount: sourceCount,
            sourceOffset: sourceOffset + count, isMonotonic: isMonotonic, characters: characters)
    }
}
