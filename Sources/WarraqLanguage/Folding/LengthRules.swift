// SPDX-License-Identifier: Apache-2.0

/// Finds, in blocks of sixteen bytes, the characters that a profile drops or replaces by ones of another length.
///
/// Made from the profile's table: ranges of characters that lie close together are joined, so that a block may be taken for one that
/// changes although it does not, never the other way around.
struct LengthRules {
    /// Characters of two bytes: the lead and the second bytes.
    private struct Short {
        let lead: UInt8
        let trails: ClosedRange<UInt8>
    }

    /// Characters of three bytes.
    private struct Long {
        let lead: UInt8
        let second: UInt8
        let thirds: ClosedRange<UInt8>
    }

    private let short: [Short]
    private let long: [Long]

    init(_ profile: FoldingProfile) {
        var (shorts, longs): ([Short], [Long]) = ([], [])
        for scalar in profile.candidates.sorted() {
            let old = LengthRules.utf8(scalar)
            let new = profile.mapping(of: scalar).flatMap(LengthRules.utf8)
            if new == old || new.count == old.count && old.count == 2 { continue }
            switch old.count {
            case 2:
                if let last = shorts.last, last.lead == old[0], old[1] - last.trails.upperBound <= 6 {
                    shorts[shorts.count - 1] = Short(lead: old[0], trails: last.trails.lowerBound...old[1])
                } else {
                    shorts.append(Short(lead: old[0], trails: old[1]...old[1]))
                }
            default:
                if let last = longs.last, last.lead == old[0], last.second == old[1] {
                    let isNear = old[2] - last.thirds.upperBound <= 4
                    let thirds = isNear ? last.thirds.lowerBound...old[2] : old[2]...old[2]
                    if isNear { longs.removeLast() }
                    longs.append(Long(lead: old[0], second: old[1], thirds: thirds))
                } else {
                    longs.append(Long(lead: old[0], second: old[1], thirds: old[2]...old[2]))
                }
            }
        }
        (short, long) = (shorts, longs)
    }

    private static func utf8(_ scalar: UInt32) -> [UInt8] {
        Unicode.Scalar(scalar).map { Array(String($0).utf8) } ?? []
    }

    /// Whether a character that begins in the block may change its length.
    @inline(__always)
    func mayMatch(_ bytes: ByteLanes, next: ByteLanes, second: ByteLanes) -> Bool {
        var marks = ByteLanes.none
        for index in short.indices {
            let rule = short[index]
            marks = marks | (bytes.equals(rule.lead) & next.within(rule.trails))
        }
        if !marks.isZero { return true }
        if long.isEmpty || bytes.within(0xE1...0xFF).isZero { return false }
        for index in long.indices {
            let rule = long[index]
            marks = marks | (bytes.equals(rule.lead) & next.equals(rule.second) & second.within(rule.thirds))
        }
        return !marks.isZero
    }
}
