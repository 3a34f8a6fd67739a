// SPDX-License-Identifier: Apache-2.0

/// The logistic function, the same on every machine.
enum Logistic {
    /// Returns the probability of a score: 0.5 for 0.
    ///
    /// - Returns: A value in `0...1`, right to six digits.
    static func probability(_ score: Float) -> Float {
        let clamped = max(-30, min(30, score))
        return 1 / (1 + exponential(-clamped))
    }

    /// e to a power in `-30...30`.
    private static func exponential(_ power: Float) -> Float {
        let scaled = power * 1.442_695_04
        let whole = scaled.rounded(.toNearestOrEven)
        let rest = (scaled - whole) * 0.693_147_18
        // The first terms of the series; |rest| is below 0.35.
        var sum: Float = 1 + rest / 6
        sum = 1 + rest / 5 * sum
        sum = 1 + rest / 4 * sum
        sum = 1 + rest / 3 * sum
        sum = 1 + rest / 2 * sum
        sum = 1 + rest * sum
        return Float(sign: .plus, exponent: Int(whole), significand: sum)
    }
}
