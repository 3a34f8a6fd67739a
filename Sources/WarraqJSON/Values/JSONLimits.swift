// SPDX-License-Identifier: Apache-2.0

/// What ``JSONParser`` accepts at most.
public struct JSONLimits: Hashable, Sendable {
    /// How many arrays and objects may be open at a time, at most 1,024; `[]` needs 1.
    public let maxDepth: Int
    /// How many values of all kinds there may be.
    ///
    /// A value takes tens of bytes of memory for as few as two of text.
    public let maxValues: Int

    /// Creates limits; a depth beyond 1,024 becomes 1,024, since trees are compared and released by recursion.
    public init(maxDepth: Int = 128, maxValues: Int = 10_000_000) {
        self.maxDepth = min(maxDepth, 1024)
        self.maxValues = maxValues
    }
}
