// SPDX-License-Identifier: Apache-2.0

/// A source of random numbers that gives the same row for the same seed: SplitMix64.
///
/// ```swift
/// var random = SeededGenerator(seed: 42)
/// let order = documents.shuffled(using: &random)
/// ```
///
/// - SeeAlso: Steele, Lea and Flood 2014, "Fast Splittable Pseudorandom Number Generators".
public struct SeededGenerator: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// Begins the row of a seed.
    public init(seed: UInt64) { state = seed }

    /// The next number.
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A seed that nobody chose.
    public static func anySeed() -> UInt64 { UInt64.random(in: 0..<1_000_000_000) }
}
