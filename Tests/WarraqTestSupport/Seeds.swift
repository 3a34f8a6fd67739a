// SPDX-License-Identifier: Apache-2.0

import Foundation
public import WarraqTesting

/// The seed of a test: `WARRAQ_SEED` or, without it, a new one; printed either way, so that a failure can be had again.
public func printedSeed(_ test: String = #function, in file: String = #fileID) -> UInt64 {
    let given = ProcessInfo.processInfo.environment["WARRAQ_SEED"].flatMap { UInt64($0) }
    let seed = given ?? SeededGenerator.anySeed()
    print("\(file) \(test): WARRAQ_SEED=\(seed)")
    return seed
}

extension SeededGenerator {
    /// Begins the row of the printed seed of a test.
    public init(printedFor test: String = #function, in file: String = #fileID) {
        self.init(seed: printedSeed(test, in: file))
    }

    /// A number in `0..<bound`; the bound is at least 1.
    public mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }
}
